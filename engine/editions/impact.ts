/** Stored filings replayed on a new edition before it is published: what would carry, and what would fail. */
import type { Answers, FilingContext, LinkedFiling, Problem } from '../model/filing.ts';
import type { CompiledForm } from '../model/form.ts';
import { fieldPath, formatPath, parsePath } from '../model/path.ts';
import { evaluate } from '../runtime/evaluate.ts';
import { carryAlong, type CarryNote, confirmAgain } from './carry.ts';
import { formChain } from './compare-editions.ts';
import type { Edition } from './edition.ts';
import { lastName, type Lineage, lineageAlong, outerPath } from './lineage.ts';
import { written } from './wording.ts';

export interface StoredFiling {
  /** What the report calls it. */
  readonly id: string;
  readonly edition: number;
  readonly form: string;
  readonly answers: Answers;
  readonly context?: FilingContext;
  /** The revision that it was judged by; absent: the edition as it is now. */
  readonly revision?: CompiledForm;
}

export interface Impact {
  readonly edition: number;
  readonly forms: readonly FormImpact[];
}
export interface FormImpact {
  readonly form: string;
  readonly title: string;
  readonly filings: number;
  /** Everything came through, and nothing fails that did not fail before; boxes that every filing ticks anew do not count. */
  readonly clean: number;
  /** Filings in which a box was ticked that has to be ticked again. */
  readonly confirmed: number;
  /** What follows by itself to another name. */
  readonly renamed: readonly RenameImpact[];
  readonly notes: readonly NoteImpact[];
  readonly problems: readonly ProblemImpact[];
}
export interface RenameImpact {
  /** The path of the field that it had and that it has. */
  readonly from: string;
  readonly to: string;
  readonly filings: number;
  readonly examples: readonly string[];
}
export interface NoteImpact extends Pick<CarryNote, 'outcome' | 'reason'> {
  /** The field, as it was called. */
  readonly from: string;
  readonly filings: number;
  readonly examples: readonly string[];
}
export interface ProblemImpact extends Pick<Problem, 'kind' | 'rule' | 'level' | 'message'> {
  readonly at: string;
  readonly filings: number;
  readonly examples: readonly string[];
}

const examplesShown = 3;

/** Problems of the carried answers on the day the edition opens, without those that the filings had already. */
export function impact(editions: readonly Edition[], edition: Edition, filings: readonly StoredFiling[]): Impact {
  const forms = edition.forms.flatMap((form): readonly FormImpact[] => {
    const own = filings.filter((filing) => filing.form === form.form && filing.edition < edition.edition);
    if (own.length === 0) return [];
    const replays = own.map((filing) => replay(editions, edition, form, filing));
    return [
      {
        form: form.form,
        title: written(form.title),
        filings: own.length,
        clean: replays.filter(({ notes, problems }) => notes.length === 0 && problems.length === 0).length,
        confirmed: replays.filter(({ hasTicked }) => hasTicked).length,
        renamed: gathered(
          replays,
          ({ renames }) => renames,
          (rename) => rename,
        ),
        notes: gathered(
          replays,
          ({ notes }) => notes.map(asNote),
          (note) => note,
        ),
        problems: gathered(
          replays,
          ({ problems }) => problems.map(asProblem),
          ({ at, kind, rule, level }) => [at, kind, rule, level],
        ),
      },
    ];
  });
  return { edition: edition.edition, forms };
}

interface Replay {
  readonly id: string;
  readonly notes: readonly CarryNote[];
  readonly problems: readonly Problem[];
  readonly renames: readonly Rename[];
  readonly hasTicked: boolean;
}

type Rename = Pick<RenameImpact, 'from' | 'to'>;

function replay(editions: readonly Edition[], edition: Edition, form: CompiledForm, filing: StoredFiling): Replay {
  const { id, answers, revision } = filing;
  const before = editions.find((one) => one.edition === filing.edition);
  const chain = before === undefined ? [form] : formChain(editions, before, edition, form.form);
  const whole = revision === undefined || revision.hash === chain[0]?.hash ? chain : [revision, ...chain];
  const { answers: draft, carried, report } = carryAlong(whole, answers);
  const descent = lineageAlong(whole);
  const had = new Set(problemsBefore(whole[0] ?? form, filing).map((problem) => problemName(problem, descent)));
  const { problems } = evaluate(form, draft, contextIn(form, edition, filing));
  const ticked = report.filter(({ reason }) => reason === confirmAgain);
  const isUnticked = ({ at, kind }: Problem): boolean => kind === 'required' && ticked.some(({ to }) => to === at);
  return {
    id,
    notes: report.filter(({ reason }) => reason !== confirmAgain),
    problems: problems.filter((problem) => !had.has(problemName(problem)) && !isUnticked(problem)),
    renames: renamesAmong(carried, descent),
    hasTicked: ticked.length > 0,
  };
}

/** Where it is and what it is; of a problem that a filing had, where that is called by the names of the draft. */
function problemName({ at, kind, rule }: Problem, descent?: Lineage): string {
  return `${descent === undefined ? at : nameNow(at, descent)} ${kind} ${rule ?? ''}`;
}

function nameNow(at: string, { fields }: Lineage): string {
  const path = parsePath(at);
  if (path === null) return at;
  const became = new Map(Object.entries(fields).map(([to, { from }]) => [from, lastName(to)]));
  const now = path.map((step, index) =>
    typeof step === 'string' ? (became.get(fieldPath(path.slice(0, index + 1))) ?? step) : step,
  );
  return formatPath(now);
}

/** Fields with another name, in another edition, that the answers follow; what stands in them is not told again. */
function renamesAmong(carried: readonly string[], { fields }: Lineage): readonly Rename[] {
  const filled = new Set(carried.flatMap((path) => outerPaths(withoutRows(path))));
  return Object.entries(fields).flatMap(([to, { from }]) =>
    lastName(from) !== lastName(to) && filled.has(to) ? [{ from, to }] : [],
  );
}

/** The path itself, and those of the groups and tables around it. */
function outerPaths(path: string): readonly string[] {
  return path === '' ? [] : [path, ...outerPaths(outerPath(path))];
}

function problemsBefore(form: CompiledForm, { answers, context }: StoredFiling): readonly Problem[] {
  return evaluate(form, answers, context ?? { date: `${form.edition}-06-30` }).problems;
}

/** The day the edition opens; the filing itself where the form reads last year's, else what the filing was judged with. */
function contextIn(form: CompiledForm, { edition, opens }: Edition, filing: StoredFiling): FilingContext {
  const links: Record<string, LinkedFiling | null> = { ...filing.context?.links };
  for (const { name, form: linked, edition: year, collect } of Object.values(form.links)) {
    if (collect === undefined && linked === filing.form && year === filing.edition)
      links[name] = { answers: filing.answers };
  }
  return { ...filing.context, date: opens ?? `${edition}-01-01`, links };
}

function asNote({ outcome, reason, from }: CarryNote): Omit<NoteImpact, 'filings' | 'examples'> {
  return { outcome, from: withoutRows(from), ...(reason !== undefined && { reason }) };
}

function asProblem({ at, kind, rule, level, message }: Problem): Omit<ProblemImpact, 'filings' | 'examples'> {
  return { at: withoutRows(at), kind, level, message, ...(rule !== undefined && { rule }) };
}

function withoutRows(path: string): string {
  const parsed = parsePath(path);
  return parsed === null ? path : fieldPath(parsed);
}

/** The same thing of several filings is told once, with how many it concerns; the most frequent first. */
function gathered<T>(
  replays: readonly Replay[],
  told: (replay: Replay) => readonly T[],
  sameness: (what: T) => unknown,
): readonly (T & { readonly filings: number; readonly examples: readonly string[] })[] {
  const found = new Map<string, { readonly what: T; readonly ids: Set<string> }>();
  for (const one of replays) {
    for (const what of told(one)) {
      const key = JSON.stringify(sameness(what));
      const known = found.get(key) ?? { what, ids: new Set<string>() };
      known.ids.add(one.id);
      found.set(key, known);
    }
  }
  return [...found.values()]
    .map(({ what, ids }) => ({ ...what, filings: ids.size, examples: [...ids].slice(0, examplesShown) }))
    .toSorted((one, other) => other.filings - one.filings);
}
