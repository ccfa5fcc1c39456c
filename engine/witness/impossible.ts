/** Proves that a branch cannot be reached by any filing without errors: the clauses of the definition that exclude each other. */
import type { CompiledExpression, Expression } from '../model/expression.ts';
import type { CompiledForm, Field, Rule, Scope } from '../model/form.ts';
import { prepareForm } from '../runtime/prepare.ts';
import {
  blankness,
  contradiction,
  type Fact,
  type Knowledge,
  type KnownField,
  knowledgeOf,
  nameOf,
} from '../reasoning/contradiction.ts';
import type { Branch, Want } from './branches.ts';
import { truthOf } from './wish.ts';

/** As few facts as possible that cannot hold together; undefined when nothing is proven. */
export function impossibility(form: CompiledForm, branch: Branch | undefined): readonly Fact[] | undefined {
  const knowledge = knowledgeOf(form);
  const own = branch === undefined ? [] : ownFacts(knowledge, branch);
  const laws = lawsOf(form, knowledge, branch?.scope ?? '');
  const found = branch === undefined ? undefined : contradiction(knowledge, own);
  if (found !== undefined) return found;
  const relevant = branch === undefined ? laws : connected(laws, own);
  return contradiction(knowledge, [...own, ...relevant.slice(0, MOST_LAWS).map(({ fact }) => fact)]);
}

const MOST_LAWS = 80;

/** What the branch itself asks for, and that everything around it shows. */
function ownFacts(knowledge: Knowledge, { at, scope, field, wants }: Branch): readonly Fact[] {
  const path = field === undefined ? scope : at;
  const shown = knowledge.get(path)?.shown ?? [];
  return [...shown, ...wants.flatMap((want) => factOf(knowledge, scope, at, want))];
}

function factOf(knowledge: Knowledge, scope: string, at: string, { tree, wish, key, owner }: Want): readonly Fact[] {
  const truth = truthOf(wish);
  if (key !== undefined) return truth === undefined ? [] : [{ tree, scope, truth, owner, key }];
  const known = knowledge.get(at);
  if (known === undefined) return [];
  if (wish.kind === 'not') return [blankness(known, false)];
  if (wish.kind !== 'is') return [];
  const right: Expression = { kind: 'literal', value: typeof wish.value === 'string' ? wish.value : null };
  return [{ tree: compared(tree, '=', right), scope, truth: 'true', owner, key: 'option' }];
}

function compared(left: Expression, operator: '=' | '!=', right: Expression): Expression {
  return { kind: 'compare', operator, left, right, deep: false };
}

/** What holds of every filing without errors, with the paths of the fields that it speaks of. */
interface Law {
  readonly fact: Fact;
  readonly reads: ReadonlySet<string>;
}

/** Of the scope and those around it: of every other row there may be many. */
function lawsOf(form: CompiledForm, knowledge: Knowledge, scope: string): readonly Law[] {
  const { scopes } = prepareForm(form);
  const names = scope === '' ? [] : scope.split('.');
  const around = ['', ...names.map((_, depth) => names.slice(0, depth + 1).join('.'))];
  return around
    .flatMap((path) => withGroups(scopes.get(path)?.scope, scope))
    .flatMap((one) => one.fields.flatMap((field) => lawsOfField(knowledge, one, field)));
}

/** Groups are there once, so what holds in them holds as well. */
function withGroups(scope: Scope | undefined, except: string): readonly Scope[] {
  if (scope === undefined) return [];
  const groups = scope.fields.flatMap((field) =>
    field.type === 'group' && field.path !== except ? [field.scope] : [],
  );
  return [scope, ...groups.flatMap((group) => withGroups(group, except))];
}

function lawsOfField(knowledge: Knowledge, scope: Scope, field: Field): readonly Law[] {
  const known = knowledge.get(field.path);
  if (known === undefined) return [];
  const rules = field.rules.filter(({ level }) => level === 'error').map((rule) => ruleLaw(scope, known, rule));
  const required = requirement(scope, known, field);
  return required === undefined ? rules : [...rules, required];
}

/** While the field is not blank and the rule applies, what it asserts is not false. */
function ruleLaw(scope: Scope, known: KnownField, { name, when, assert }: Rule): Law {
  const exceptions = when === undefined ? [isBlank(known)] : [isBlank(known), negated(when.tree)];
  const tree = anyOf([...exceptions, assert.tree]);
  const fact: Fact = { tree, scope: scope.path, truth: 'notFalse', owner: known.path, key: `rules.${name}.assert` };
  return { fact, reads: readsOf([assert, when], known.path) };
}

/** While the field is shown, and required, it is not blank. */
function requirement(scope: Scope, known: KnownField, { required, compute }: Field): Law | undefined {
  if (required === false || compute !== undefined) return undefined;
  const conditions = known.shown.filter((fact) => fact.scope === scope.path).map(({ tree }) => tree);
  // What shows the groups around it is not told in its own names.
  if (known.shown.length > conditions.length) return undefined;
  if (required !== true) conditions.push(required.tree);
  const tree = anyOf([...conditions.map(negated), compared(nameOf(known), '!=', nothing)]);
  const fact: Fact = { tree, scope: scope.path, truth: 'notFalse', owner: known.path, key: 'asked for' };
  return { fact, reads: new Set([known.path]) };
}

const nothing: Expression = { kind: 'literal', value: null };

function isBlank(known: KnownField): Expression {
  return compared(nameOf(known), '=', nothing);
}

function negated(of: Expression): Expression {
  return { kind: 'call', function: 'not', arguments: [of] };
}

function anyOf(conditions: readonly Expression[]): Expression {
  return conditions.reduce((left, right) => ({ kind: 'or', left, right }));
}

function readsOf(expressions: readonly (CompiledExpression | undefined)[], own: string): ReadonlySet<string> {
  const read = expressions.flatMap((expression) => expression?.reads.map(({ path }) => path) ?? []);
  return new Set([own, ...read]);
}

/** The laws that speak of fields of which the facts speak, or of which such laws speak. */
function connected(laws: readonly Law[], facts: readonly Fact[]): readonly Law[] {
  const names = new Set(facts.flatMap(({ scope, tree, owner }) => [...namesIn(tree, scope), owner]));
  const found = new Set<Law>();
  for (let round = 0; round < ROUNDS; round++) {
    const next = laws.filter((law) => !found.has(law) && [...law.reads].some((path) => names.has(path)));
    for (const law of next) {
      found.add(law);
      for (const path of law.reads) names.add(path);
    }
  }
  return [...found];
}

const ROUNDS = 3;

/** Paths of the fields that an expression names; those of rows by the name of the table, too. */
function namesIn(tree: Expression, scope: string): readonly string[] {
  const around = scope === '' ? [] : scope.split('.');
  const found: string[] = [];
  JSON.stringify(tree, (_, value: unknown) => {
    if (isName(value) && value.slot > 0) found.push([...around.slice(0, value.slot - 1), value.name].join('.'));
    return value;
  });
  return found;
}

function isName(value: unknown): value is Extract<Expression, { kind: 'name' }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'name' && 'slot' in value;
}
