/** A scope of the state while a pass works it out. What is empty is shared by all scopes; the rest belongs to it alone. */
import type { Answers, LocalProblem, ScopeState } from '../model/filing.ts';
import type { Value } from '../model/value.ts';

export interface MutableScope {
  answers: Answers;
  values: Record<string, Value>;
  hidden: Set<string>;
  hiddenSections: Set<string>;
  required: Set<string>;
  problems: Record<string, readonly LocalProblem[]>;
  nested: ScopeState['nested'];
}

const noNames = new Set<string>();
const noProblems: MutableScope['problems'] = {};
const noRows: ScopeState['nested'] = {};

export function emptyScope(answers: Answers): MutableScope {
  return {
    answers,
    values: {},
    hidden: noNames,
    hiddenSections: noNames,
    required: noNames,
    problems: noProblems,
    nested: noRows,
  };
}

/** A copy of a scope of an earlier state, ready to be changed. Its rows stay shared. */
export function copyScope({
  answers,
  values,
  hidden,
  hiddenSections,
  required,
  problems,
  nested,
}: ScopeState): MutableScope {
  return {
    answers,
    values: { ...values },
    hidden: copyNames(hidden),
    hiddenSections: copyNames(hiddenSections),
    required: copyNames(required),
    problems: problems === noProblems ? noProblems : { ...problems },
    nested,
  };
}

function copyNames(names: ReadonlySet<string>): Set<string> {
  return names.size === 0 ? noNames : new Set(names);
}

/** Puts a name into one of the sets of a scope, or takes it out. */
export function mark(scope: MutableScope, set: 'hidden' | 'hiddenSections' | 'required', name: string): void {
  if (scope[set] === noNames) scope[set] = new Set();
  if (!scope[set].delete(name)) scope[set].add(name);
}

export function setProblems(scope: MutableScope, name: string, problems: readonly LocalProblem[]): void {
  if (scope.problems === noProblems) scope.problems = {};
  if (problems.length === 0) delete scope.problems[name];
  else scope.problems[name] = problems;
}

export function setRows(scope: MutableScope, name: string, rows: readonly ScopeState[]): void {
  if (scope.nested[name] !== rows) scope.nested = { ...scope.nested, [name]: rows };
}
