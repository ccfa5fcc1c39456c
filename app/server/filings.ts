/** What the routes share about one filing: find it, decide about it, tell about it. */
import {
  type Answers,
  type CompiledForm,
  type FilingContext,
  missingLinks,
  progress,
  start,
} from '../../engine/index.ts';
import type { Filer, FilingSummary, FilingView, Person } from '../shared/api.ts';
import { type Action, may } from './access.ts';
import { carriedView, rebased } from './carrying.ts';
import { dayOf } from './days.ts';
import { readJsonRecord } from './json.ts';
import { contextOf } from './links.ts';
import { RefusedRequest, refusals } from './problem.ts';
import { filingsOfFiler, findFiling } from './stores/filings.ts';
import { findFiler } from './stores/people.ts';
import type { FilingTable } from './stores/tables.ts';
import type { World } from './world.ts';

const statuses = ['draft', 'submitted', 'accepted', 'returned'] as const;

/** The filing, if the person may do this with it. Whoever may not even see it learns nothing of its existence. */
export async function permittedFiling(
  world: World,
  person: Person | null,
  action: Action,
  id: string,
): Promise<FilingTable> {
  if (person === null) throw refusals.signInNeeded();
  const filing = await findFiling(world.db, id);
  if (filing === null) throw refusals.notFound();
  const facts = { filerId: filing.filer_id, status: filing.status, submitted: filing.submissions > 0 };
  if (!may(person, 'see', facts)) throw refusals.notFound();
  if (may(person, action, facts)) return action === 'read' || action === 'edit' ? upToDate(world, filing) : filing;
  const mayInAnotherState = statuses.some((status) => may(person, action, { ...facts, status, submitted: true }));
  if (!mayInAnotherState) throw refusals.notAllowed();
  throw action === 'edit' ? refusals.notEditable() : refusals.notInThisState();
}

/** On the revision of its form that is offered now. */
async function upToDate(world: World, filing: FilingTable): Promise<FilingTable> {
  const offered = world.catalogue.find(filing.edition, filing.form);
  return offered === null ? filing : rebased(world, filing, offered.form);
}

/** The form a draft is filled in by: today's definition of its edition. */
export function formOf(world: World, filing: Pick<FilingTable, 'edition' | 'form'>): CompiledForm {
  const offered = world.catalogue.find(filing.edition, filing.form);
  if (offered) return offered.form;
  throw new RefusedRequest({
    status: 503,
    code: 'form-unavailable',
    title: '这份表单暂时不能填报',
    detail: '表单定义正在维护，已填内容都已保存，请稍后再来。',
  });
}

/**
 * The answers of a draft, in the shape that paths of today's definition lead through: a definition that changed after
 * the last save may have given a table other fixed rows.
 */
export function answersOf(filing: Pick<FilingTable, 'answers' | 'form_hash'>, form: CompiledForm): Answers {
  const answers = readJsonRecord(filing.answers);
  return filing.form_hash === form.hash ? answers : normalised(form, answers);
}

/** The same answers with all fixed rows of tables in place, as the pages' own state has them. */
export function normalised(form: CompiledForm, answers: Answers): Answers {
  return start(form, answers, { date: `${form.edition}-01-01` }).root.answers;
}

export async function contextToday(world: World, filing: FilingTable): Promise<FilingContext> {
  const filings = await filingsOfFiler(world.db, filing.filer_id);
  const filer = { filerId: filing.filer_id, filings };
  return contextOf(world, formOf(world, filing), filer, dayOf(world.settings.now()));
}

/** A form cannot be filed without the filings that its required links lead to. */
export function refuseWithoutLinks(world: World, form: CompiledForm, context: FilingContext): void {
  const [missing] = missingLinks(form, context);
  if (missing === undefined) return;
  const title = world.catalogue.find(missing.edition ?? form.edition, missing.form)?.title ?? missing.form;
  throw missing.state === 'accepted' ? refusals.acceptedLinkMissing(title) : refusals.linkMissing(title);
}

export async function viewOf(world: World, filing: FilingTable): Promise<FilingView> {
  const form = formOf(world, filing);
  const filer = await findFiler(world.db, filing.filer_id);
  return {
    filing: summaryOf(world, filing, filer),
    version: filing.version,
    formHash: form.hash,
    answers: answersOf(filing, form),
    context: await contextToday(world, filing),
    linkTitles: linkTitles(world, form),
    carried: carriedView(world, filing),
  };
}

function linkTitles({ catalogue }: World, { links, edition }: CompiledForm): Readonly<Record<string, string>> {
  const titles: Record<string, string> = {};
  for (const { name, form, edition: other = edition } of Object.values(links)) {
    const linked = catalogue.find(other, form) ?? catalogue.find(edition, form);
    if (linked !== null) titles[name] = linked.title;
  }
  return titles;
}

export function summaryOf(
  world: World,
  filing: Omit<FilingTable, 'answers' | 'carried'>,
  filer: Filer,
  progressOf: FilingSummary['progress'] = null,
): FilingSummary {
  return {
    id: filing.id,
    filer,
    edition: filing.edition,
    form: filing.form,
    title: world.catalogue.find(filing.edition, filing.form)?.title ?? filing.form,
    status: filing.status,
    receiptNumber: filing.receipt_number,
    submittedAt: filing.submitted_at,
    updatedAt: filing.updated_at,
    reviewNote: filing.review_note,
    progress: progressOf,
  };
}

/** How much of what is required in a draft is answered. */
export async function draftProgress(world: World, filing: FilingTable): Promise<FilingSummary['progress']> {
  const offered = world.catalogue.find(filing.edition, filing.form);
  if (!offered || (filing.status !== 'draft' && filing.status !== 'returned')) return null;
  const state = start(offered.form, answersOf(filing, offered.form), await contextToday(world, filing));
  const sections = offered.form.scope.sections.filter((section) => section.parent === undefined);
  const counts = sections.map((section) => progress(state, [], section.name));
  return {
    required: counts.reduce((sum, { required }) => sum + required, 0),
    missing: counts.reduce((sum, { missing }) => sum + missing, 0),
  };
}
