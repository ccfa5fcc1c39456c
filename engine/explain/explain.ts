/** Why a field is as it stands: its value, whether it is shown and asked for, what is wrong with it. */
import { limitOf } from '../field-types/limit-of.ts';
import { valueInWords } from '../field-types/value-in-words.ts';
import type { CompiledExpression, Expression } from '../model/expression.ts';
import type { FilingPath, FilingState, LocalProblem } from '../model/filing.ts';
import type { CompiledForm, Field, Rule } from '../model/form.ts';
import { formatPath } from '../model/path.ts';
import { originAt } from '../runtime/imported.ts';
import { fieldAt, isShown, problemsAt, stateAt, valueAt } from '../runtime/view.ts';
import type { ExplainedClause, ExplainedProblem, Explanation, Outcome, Requirement } from './explanation.ts';
import { hidingOf, outcomeOf, startTelling, type Telling, workingOf } from './telling.ts';
import { evaluated, viewAt } from './view.ts';
import { placeInWords } from './places.ts';

/** Undefined when no field stands at the path, or the row is not there. `others`: the forms that links may lead to. */
export function explain(
  state: FilingState,
  path: FilingPath,
  others: readonly CompiledForm[] = [],
): Explanation | undefined {
  const field = typeof path.at(-1) === 'string' ? fieldAt(state.form, path) : undefined;
  if (field === undefined) return undefined;
  const telling = startTelling(state, path, others);
  const hiding = isShown(state, path) ? undefined : hidingOf(telling, path);
  if (hiding === undefined && stateAt(state, path.slice(0, -1)) === undefined) return undefined;
  const value = valueAt(state, path);
  const about = {
    at: formatPath(path),
    place: placeInWords(state, path),
    value: valueInWords(value, field, state.form),
  };
  if (hiding !== undefined) return { ...about, kind: 'hidden', value: '', hiding, problems: [] };
  const working = workingOf(telling, path);
  const required = requirementOf(telling, path, field);
  return {
    ...about,
    kind:
      field.compute !== undefined ? 'computed' : about.value === '' ? 'blank' : (originAt(state, path) ?? 'entered'),
    ...(working !== undefined && { working }),
    ...(required !== undefined && { required }),
    problems: problemsAt(state, path).map((problem) =>
      explainProblem(startTelling(state, path, others), path, { field, problem }),
    ),
  };
}

function requirementOf(telling: Telling, path: FilingPath, { compute, required }: Field): Requirement | undefined {
  if (compute !== undefined) return undefined;
  if (typeof required === 'boolean') return { kind: required ? 'always' : 'never' };
  return { kind: 'conditional', outcome: outcomeOf(telling, required, path.slice(0, -1)) };
}

interface Judged {
  readonly field: Field;
  readonly problem: LocalProblem;
}

/** Each begins anew: what one said, the next may say again. */
function explainProblem(telling: Telling, path: FilingPath, { field, problem }: Judged): ExplainedProblem {
  const rule = problem.kind === 'rule' ? field.rules.find(({ name }) => name === problem.rule) : undefined;
  const outcome = (condition: CompiledExpression | boolean | undefined): Outcome | undefined =>
    typeof condition === 'object' ? outcomeOf(telling, condition, path.slice(0, -1)) : undefined;
  const applies = outcome(problem.kind === 'required' ? field.required : rule?.when);
  const broken = outcome(
    rule?.assert ?? (problem.kind === 'limit' ? brokenLimit(telling.state, path, field) : undefined),
  );
  return {
    ...problem,
    ...(applies !== undefined && { applies }),
    ...(broken !== undefined && { broken }),
    clauses: clausesOf(telling.state.form, problem, rule),
    ...(rule?.inferred === true && { inferred: true }),
  };
}

/** That the value keeps to a limit that is worked out; of a limit that is written out the message says all. */
function brokenLimit(state: FilingState, path: FilingPath, field: Field): CompiledExpression | undefined {
  const view = viewAt(state, path.slice(0, -1));
  const left: Expression = { kind: 'name', slot: view.paths.length - 1, name: field.name };
  const keeping = [...keepingTo('>=', limitOf(field, 'min'), left), ...keepingTo('<=', limitOf(field, 'max'), left)];
  const tree = keeping.find((one) => evaluated(view, one) === false);
  return tree && { source: '', tree, reads: [] };
}

function keepingTo(
  operator: '>=' | '<=',
  limit: CompiledExpression | undefined,
  left: Expression,
): readonly Expression[] {
  if (limit === undefined || limit.tree.kind === 'literal') return [];
  return [{ kind: 'compare', operator, left, right: limit.tree, deep: false }];
}

/** Those of the rule, else the one that the field names for what was broken; without a ledger, by their names alone. */
function clausesOf(
  { clauses: ledger }: CompiledForm,
  problem: LocalProblem,
  rule: Rule | undefined,
): readonly ExplainedClause[] {
  const own = problem.rule === undefined ? [] : [problem.rule];
  const names = [...new Set([...own, ...Object.values(rule?.source ?? {}).flat()])];
  if (ledger === undefined) return names.map((name) => ({ name }));
  return names.flatMap((name) => {
    const text = ledger[name];
    return text === undefined ? [] : [{ name, text }];
  });
}
