/** When each answer of a scope is there, as far as other answers of the same scope decide it. */
import { prepare } from '../../../expression/evaluate.ts';
import { isRecord } from '../../../field-types/nested.ts';
import { distinctAnswers } from '../../../field-types/typescript.ts';
import type { CompiledExpression, Expression, Frame } from '../../../model/expression.ts';
import type { CompiledForm, Field, Scope } from '../../../model/form.ts';
import { conjuncts } from '../judgement.ts';
import { isNeeded } from '../requirements.ts';

/** An answer that can be told apart from others; null when there is none. */
export type Decisive = string | boolean | null;

/** What another answer of the same scope has to be: one of a few, or, of several choices, one that contains a code. */
export type Premise =
  | { readonly kind: 'is'; readonly field: Field; readonly values: readonly Decisive[] }
  | { readonly kind: 'contains'; readonly field: Field; readonly code: string };

export interface Presence {
  readonly field: Field;
  /** Unless all hold the answer is absent. */
  readonly premises: readonly Premise[];
  /** While they hold, the answer is there. */
  readonly certain: boolean;
  /** Optional in general, but there while these hold as well. */
  readonly demanded?: readonly Premise[];
}

/** A level of answers and its slot in expressions: 1 the form, 2… what is nested. */
export interface ScopePlace {
  readonly form: CompiledForm;
  readonly scope: Scope;
  readonly slot: number;
}

/** Of everything that is submitted: computed values are not, nor is what is never shown. */
export function presencesIn(place: ScopePlace): readonly Presence[] {
  return place.scope.fields.flatMap((field) => {
    if (field.compute !== undefined) return [];
    const shown = shownWhen(field, place);
    if (shown === null) return [];
    const certain = isNeeded(field) && !shown.open;
    const demand = certain || typeof field.required === 'boolean' ? null : asked([field.required], place);
    const demanded = demand === null || demand.open || shown.open ? null : [...shown.premises, ...demand.premises];
    return {
      field,
      premises: inOrder(shown.premises, place),
      certain,
      ...(demanded && { demanded: inOrder(demanded, place) }),
    };
  });
}

/** The answers that the field can have in a submission that has reached it. */
export function answersTo(
  field: Field,
  { certain }: Pick<Presence, 'certain'>,
  form: CompiledForm,
): readonly Decisive[] {
  const answers = distinctAnswers(field, form.lists) ?? [];
  return certain ? answers : [...answers, null];
}

interface Shown {
  readonly premises: readonly Premise[];
  /** Something else is asked as well. */
  readonly open: boolean;
}

/** Null when it is never shown. */
function shownWhen(field: Field, place: ScopePlace): Shown | null {
  return asked(conditionsOf(field, place.scope), place);
}

/** Its own condition and those of the sections around it. */
function conditionsOf(field: Field, scope: Scope): readonly CompiledExpression[] {
  return [...(field.when === undefined ? [] : [field.when]), ...sectionConditions(field, scope)];
}

/** Of the sections around it, from the inside out. */
export function sectionConditions(field: Field, { sections }: Scope): readonly CompiledExpression[] {
  const conditions: (CompiledExpression | undefined)[] = [];
  let name = field.section;
  while (name !== undefined) {
    const section = sections.find((one) => one.name === name);
    conditions.push(section?.when);
    name = section?.parent;
  }
  return conditions.filter((condition) => condition !== undefined);
}

function asked(conditions: readonly CompiledExpression[], place: ScopePlace): Shown | null {
  const premises: Premise[] = [];
  let open = false;
  for (const tree of conditions.flatMap((condition) => conjuncts(condition.tree))) {
    const premise = premiseOf(tree, place);
    if (premise === null) open = true;
    else if (premise === 'never') return null;
    else if (premise !== 'always') premises.push(...withOrigins(premise, place));
  }
  return { premises, open };
}

/** Null when it depends on more than one answer, on one elsewhere, or on one that can be anything. */
function premiseOf(tree: Expression, place: ScopePlace): Premise | 'always' | 'never' | null {
  const { form, scope, slot } = place;
  const [name, ...others] = [...namesIn(tree)];
  if (name === undefined) return tree.kind === 'literal' ? constant(tree.value) : null;
  const field = scope.fields.find((one) => `${slot} ${one.name}` === name);
  if (field === undefined || field.compute !== undefined || others.length > 0) return null;
  const answers = distinctAnswers(field, form.lists);
  if (answers === null) return containing(tree, field);
  const holds = prepare(tree);
  const possible: readonly Decisive[] = [...answers, null];
  const values = possible.filter((value) => holds(frameOf(slot, field, value)) === true);
  // What is not shown counts as blank: such a premise would hold where nothing says so.
  return values.includes(null) && conditionsOf(field, scope).length > 0 ? null : { kind: 'is', field, values };
}

function constant(value: unknown): 'always' | 'never' {
  return value === true ? 'always' : 'never';
}

function frameOf(slot: number, field: Field, value: Decisive): Frame {
  return [...Array.from({ length: slot }, () => ({})), { [field.name]: value }];
}

/** Every name that the tree reads, with its slot: `1 hasLibrary`. */
function namesIn(node: unknown): ReadonlySet<string> {
  if (Array.isArray(node)) return new Set(node.flatMap((one) => [...namesIn(one)]));
  if (!isRecord(node)) return new Set();
  const own = node['kind'] === 'name' ? [`${String(node['slot'])} ${String(node['name'])}`] : [];
  return new Set([...own, ...Object.values(node).flatMap((one) => [...namesIn(one)])]);
}

function containing(tree: Expression, field: Field): Premise | null {
  if (tree.kind !== 'call' || tree.function !== 'list contains') return null;
  const [list, element] = tree.arguments;
  if (list?.kind !== 'name' || element?.kind !== 'literal' || typeof element.value !== 'string') return null;
  return { kind: 'contains', field, code: element.value };
}

/** A premise that needs an answer needs what that answer needs: the origins come first. */
function withOrigins(premise: Premise, place: ScopePlace): readonly Premise[] {
  if (premise.kind === 'is' && premise.values.includes(null)) return [premise];
  return [...(shownWhen(premise.field, place)?.premises ?? []), premise];
}

/** One premise for each field; each after those that decide whether its field is shown. */
function inOrder(premises: readonly Premise[], { form, scope }: ScopePlace): readonly Premise[] {
  const kept: Premise[] = [];
  for (const premise of premises) {
    const at = kept.findIndex((one) => one.field === premise.field && sameQuestion(one, premise));
    const known = kept[at];
    if (known === undefined) kept.push(premise);
    else if (known.kind === 'is' && premise.kind === 'is')
      kept[at] = { ...known, values: known.values.filter((value) => premise.values.includes(value)) };
  }
  const steps = form.steps.filter((step) => step.kind === 'field' && step.scope === scope.path);
  const order = new Map(steps.map(({ name }, at) => [name, at]));
  return kept.toSorted((a, b) => (order.get(a.field.name) ?? 0) - (order.get(b.field.name) ?? 0));
}

function sameQuestion(one: Premise, other: Premise): boolean {
  return one.kind === 'is' ? other.kind === 'is' : other.kind === 'contains' && one.code === other.code;
}
