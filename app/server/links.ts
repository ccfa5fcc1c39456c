/** The other filings that a form may read: which of them a link means, and what it takes from them. */
import type { Answers, CompiledForm, FilingContext, Link, LinkedFiling, Value } from '../../engine/index.ts';
import { linkedAnswers } from './carrying.ts';
import { dayOf } from './days.ts';
import { readJsonRecord } from './json.ts';
import { filingsOfOthers, type OthersFiling, submittedValues } from './stores/collected.ts';
import { latestSubmission } from './stores/filings.ts';
import type { Database, FilingTable, SubmissionTable } from './stores/tables.ts';
import type { World } from './world.ts';

/** A filer with all filings of theirs. */
export interface FilerFilings {
  readonly filerId: string;
  readonly filings: readonly FilingTable[];
}

/**
 * The context of a judgement on `date`: every link of the form with what was last submitted there, or null; of a link
 * that collects from everyone else the collected answers and nothing more.
 */
export async function contextOf(
  world: World,
  form: CompiledForm,
  { filerId, filings }: FilerFilings,
  date: string,
): Promise<FilingContext> {
  const links: Record<string, LinkedFiling | null> = {};
  const collected: Record<string, readonly Value[]> = {};
  for (const link of Object.values(form.links)) {
    if (link.collect !== undefined) {
      collected[link.name] = await collectedBy(world.db, { ...link, collect: link.collect }, form, filerId);
      continue;
    }
    const filing = linkedFiling(link, form, filings);
    const submission = filing ? await latestSubmission(world.db, filing.id) : null;
    if (filing === null || submission === null) links[link.name] = null;
    else links[link.name] = linked(await asRead(world, link, form, { filing, submission }), filing.accepted_at);
  }
  return { date, links, ...(Object.keys(collected).length > 0 && { collected }) };
}

/** By the names and codes of the edition that the link means, whichever edition and revision it was filed under. */
async function asRead(
  world: World,
  { edition, form: name }: Link,
  form: CompiledForm,
  { filing, submission }: { readonly filing: FilingTable; readonly submission: SubmissionTable },
): Promise<Answers> {
  const { catalogue } = world;
  const target = catalogue.find(edition ?? form.edition, name) ?? catalogue.find(form.edition, name);
  if (target === null) return readJsonRecord(submission.answers);
  return linkedAnswers(world, target.form, submission, filing.edition);
}

/** The newest filing that fits. */
export function linkedFiling<F extends OthersFiling>(link: Link, form: CompiledForm, filings: readonly F[]): F | null {
  return filings.filter((filing) => fits(link, form, filing)).reduce<F | null>(newer, null);
}

/** Never the form's own edition of itself, and never one that is still a draft. */
function fits(link: Link, form: CompiledForm, filing: OthersFiling): boolean {
  return (
    filing.form === link.form &&
    (link.edition === undefined ? filing.edition <= form.edition : filing.edition === link.edition) &&
    !(filing.form === form.form && filing.edition === form.edition) &&
    isInState(link, filing)
  );
}

function isInState({ state }: Link, { status }: OthersFiling): boolean {
  return state === undefined ? status === 'submitted' || status === 'accepted' : status === state;
}

function newer<F extends OthersFiling>(newest: F | null, filing: F): F {
  return newest === null || filing.edition > newest.edition ? filing : newest;
}

/** What every other filer answered in one field of their newest filing that fits; each answer once, in order. */
async function collectedBy(
  db: Database,
  link: Link & { readonly collect: string },
  form: CompiledForm,
  filerId: string,
): Promise<readonly Value[]> {
  const filings = (await filingsOfOthers(db, link.form, filerId)).filter(
    (filing) =>
      (link.edition === undefined ? filing.edition <= form.edition : filing.edition === link.edition) &&
      isInState(link, filing),
  );
  const newest = new Map<string, OthersFiling>();
  for (const filing of filings) newest.set(filing.filer_id, newer(newest.get(filing.filer_id) ?? null, filing));
  const values = await submittedValues(db, [...newest.values()], link.collect);
  return [...new Set(values)].toSorted((one, other) => (String(one) < String(other) ? -1 : 1));
}

function linked(answers: LinkedFiling['answers'], acceptedAt: string | null): LinkedFiling {
  return acceptedAt === null ? { answers } : { answers, acceptedOn: dayOf(new Date(acceptedAt)) };
}
