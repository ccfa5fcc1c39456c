/** The other filings of the same filer that a form may read: which of them a link means. */
import type { CompiledForm, FilingContext, Link, LinkedFiling } from '../../engine/index.ts';
import { dayOf } from './days.ts';
import { readJsonRecord } from './json.ts';
import { latestSubmission } from './stores/filings.ts';
import type { Database, FilingTable } from './stores/tables.ts';

/** The context of a judgement on `date`: every link of the form with what was last submitted there, or null. */
export async function contextOf(
  db: Database,
  form: CompiledForm,
  filings: readonly FilingTable[],
  date: string,
): Promise<FilingContext> {
  const links: Record<string, LinkedFiling | null> = {};
  for (const link of Object.values(form.links)) {
    const filing = linkedFiling(link, form, filings);
    const submission = filing ? await latestSubmission(db, filing.id) : null;
    links[link.name] = submission ? linked(readJsonRecord(submission.answers), filing?.accepted_at ?? null) : null;
  }
  return { date, links };
}

/** The newest filing that fits: never the form's own edition of itself, and never one that is still a draft. */
export function linkedFiling(link: Link, form: CompiledForm, filings: readonly FilingTable[]): FilingTable | null {
  const fitting = filings.filter(
    (filing) =>
      filing.form === link.form &&
      (link.edition === undefined ? filing.edition <= form.edition : filing.edition === link.edition) &&
      !(filing.form === form.form && filing.edition === form.edition) &&
      (link.state === undefined
        ? filing.status === 'submitted' || filing.status === 'accepted'
        : filing.status === link.state),
  );
  return fitting.reduce<FilingTable | null>(
    (newest, filing) => (newest === null || filing.edition > newest.edition ? filing : newest),
    null,
  );
}

function linked(answers: LinkedFiling['answers'], acceptedAt: string | null): LinkedFiling {
  return acceptedAt === null ? { answers } : { answers, acceptedOn: dayOf(new Date(acceptedAt)) };
}
