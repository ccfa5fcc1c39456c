/** What a draft takes over from the filer's filing of an earlier edition, or from an earlier revision of its own form. */
import {
  type Answers,
  carryAlong,
  carryLinked,
  type CarryNote,
  compareForm,
  type CompiledForm,
  formChain,
} from '../../engine/index.ts';
import type { CarriedView } from '../shared/api.ts';
import { isRecord } from '../shared/changes.ts';
import { asCompiled } from './catalogue.ts';
import { readJsonRecord } from './json.ts';
import { latestSubmission, rebaseFiling } from './stores/filings.ts';
import { findForm } from './stores/revisions.ts';
import type { FilingTable, SubmissionTable } from './stores/tables.ts';
import type { World } from './world.ts';

/** As it is stored with the draft. */
export type Carried = Omit<CarriedView, 'changes'>;

/** The filer's newest submitted filing of this form in an earlier edition, carried; null when there is none. */
export async function carriedInto(
  world: World,
  form: CompiledForm,
  filings: readonly FilingTable[],
): Promise<Carried | null> {
  const earlier = filings
    .filter((filing) => filing.form === form.form && filing.edition < form.edition && filing.submissions > 0)
    .toSorted((one, other) => other.edition - one.edition)[0];
  const submission = earlier && (await latestSubmission(world.db, earlier.id));
  if (!earlier || !submission) return null;
  const revision = await revisionOf(world, submission.form_hash);
  const chain = chainTo(world, form, revision, earlier.edition);
  const { answers, report } = carryAlong(chain, readJsonRecord(submission.answers));
  return { edition: earlier.edition, formHash: submission.form_hash, answers, confirmed: [], notes: report };
}

/** What was submitted, as `form` (of the same name, of that or a later edition) reads it. */
export async function linkedAnswers(
  world: World,
  form: CompiledForm,
  submission: Pick<SubmissionTable, 'answers' | 'form_hash'>,
  year: number,
): Promise<Answers> {
  const answers = readJsonRecord(submission.answers);
  if (submission.form_hash === form.hash) return answers;
  return carryLinked(chainTo(world, form, await revisionOf(world, submission.form_hash), year), answers);
}

/** From the revision that was submitted, over its edition as it is now, to the form. */
function chainTo(
  { catalogue }: World,
  form: CompiledForm,
  revision: CompiledForm | null,
  year: number,
): readonly CompiledForm[] {
  const editions = catalogue.editions.map(asCompiled);
  const before = editions.find(({ edition }) => edition === year);
  const after = editions.find(({ edition }) => edition === form.edition);
  const chain = before && after ? formChain(editions, before, after, form.form) : [form];
  return revision === null || revision.hash === chain[0]?.hash ? chain : [revision, ...chain];
}

/**
 * A draft on the revision of its form that is offered now. Answers that the correction left no place for are listed among
 * the notes; a draft whose revision is not known stays as it is.
 */
export async function rebased(world: World, filing: FilingTable, form: CompiledForm): Promise<FilingTable> {
  const isDraft = filing.status === 'draft' || filing.status === 'returned';
  if (!isDraft || filing.form_hash === form.hash) return filing;
  const revision = await revisionOf(world, filing.form_hash);
  if (revision === null) return filing;
  const { answers, report } = carryAlong([revision, form], readJsonRecord(filing.answers));
  const carried = withNotes(storedCarried(filing.carried), revision, report);
  const next = { answers: JSON.stringify(answers), formHash: form.hash, carried: carried && JSON.stringify(carried) };
  if (!(await rebaseFiling(world.db, filing, next))) return filing;
  const { formHash: form_hash, ...rest } = next;
  return { ...filing, ...rest, form_hash, version: filing.version + 1 };
}

function withNotes(carried: Carried | null, revision: CompiledForm, notes: readonly CarryNote[]): Carried | null {
  if (notes.length === 0) return carried;
  const { edition, hash } = revision;
  const start: Carried = carried ?? { edition, formHash: hash, answers: {}, confirmed: [], notes: [] };
  return { ...start, notes: [...start.notes, ...notes] };
}

async function revisionOf({ catalogue, db }: World, hash: string): Promise<CompiledForm | null> {
  return catalogue.byHash(hash) ?? findForm(db, hash);
}

export function carriedView(world: World, filing: FilingTable): CarriedView | null {
  const carried = storedCarried(filing.carried);
  if (carried === null) return null;
  const editions = world.catalogue.editions.map(asCompiled);
  const before = editions.find(({ edition }) => edition === carried.edition);
  const after = editions.find(({ edition }) => edition === filing.edition);
  if (!before || !after) return { ...carried, changes: [] };
  return { ...carried, changes: compareForm(editions, before, after, filing.form).changes };
}

export function storedCarried(text: string | null): Carried | null {
  const stored = text === null ? null : readJsonRecord(text);
  if (stored === null || isCarried(stored)) return stored;
  throw new Error('what a draft took over is not readable');
}

function isCarried(stored: Readonly<Record<string, unknown>>): stored is Carried & Record<string, unknown> {
  const { edition, formHash, answers, confirmed, notes } = stored;
  const isNamed = typeof edition === 'number' && typeof formHash === 'string';
  return isNamed && isRecord(answers) && Array.isArray(confirmed) && Array.isArray(notes);
}

export function confirming(carried: Carried, names: readonly string[]): Carried {
  const known = names.filter((name) => Object.hasOwn(carried.answers, name));
  return { ...carried, confirmed: [...new Set([...carried.confirmed, ...known])] };
}
