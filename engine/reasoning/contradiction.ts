/** The door of the room: whether facts exclude each other, whatever is answered. */
import { conditionFormula } from './conditions.ts';
import type { Expression } from '../model/expression.ts';
import type { Fact, Knowledge } from './fact.ts';
import { all, any, type Formula, missing, variablesOf } from './formula.ts';
import { contradict } from './search.ts';
import type { Variables } from './variables.ts';

export { blankness, type Fact, type Knowledge, type KnownField, nameOf, type Truth } from './fact.ts';
export { type FieldOutline, knowledgeOf, knowledgeOfScope, type ScopeOutline } from './knowledge.ts';

/**
 * Facts that cannot all hold in any filing without problems, as few as possible; undefined when they can, or when that
 * cannot be told. What is known of the fields that they read is taken into account: limits, formulas, conditions under
 * which they are shown; what of it is needed is among the result. Arithmetic is taken to be exact: a sum that needs more
 * than 15 digits is rounded when it is worked out, and that is not regarded.
 */
export function contradiction(knowledge: Knowledge, facts: readonly Fact[]): readonly Fact[] | undefined {
  const reasoning = reasoningOf(knowledge);
  const known = withKnown(facts, reasoning);
  if (!refuted(known, reasoning)) return undefined;
  return fewest(known, reasoning).map(({ fact }) => fact);
}

interface Reasoning {
  readonly knowledge: Knowledge;
  readonly variables: Variables;
  readonly formulas: WeakMap<Expression, Map<string, Meaning>>;
  readonly laws: Map<string, Law>;
}

interface Meaning {
  readonly formula: Formula;
  /** Those that its variables are bound to by their meaning included. */
  readonly variables: ReadonlySet<string>;
}

interface Known extends Meaning {
  readonly fact: Fact;
}

const reasonings = new WeakMap<Knowledge, Reasoning>();

function reasoningOf(knowledge: Knowledge): Reasoning {
  const known = reasonings.get(knowledge);
  if (known !== undefined) return known;
  const made: Reasoning = { knowledge, variables: new Map(), formulas: new WeakMap(), laws: new Map() };
  reasonings.set(knowledge, made);
  return made;
}

/** How far what is known of fields leads to further fields. */
const ROUNDS = 4;

/** With what is known of the fields that they read, and of the fields that this reads. */
function withKnown(facts: readonly Fact[], reasoning: Reasoning): readonly Known[] {
  const found = facts.map((fact) => knownOf(fact, undefined, reasoning));
  const told = new Set(facts.map(({ owner, key }) => `${owner}|${owner}|${key}`));
  const seen = new Set<string>();
  let fresh: readonly Known[] = found;
  for (let round = 0; round < ROUNDS && fresh.length > 0; round += 1) {
    const names = new Set(fresh.flatMap(({ variables }) => [...variables].filter((name) => !seen.has(name))));
    for (const name of names) seen.add(name);
    fresh = [...names].flatMap((name) => knownBy(name, told, reasoning));
    found.push(...fresh);
  }
  return found;
}

/** What is known of a variable, and has not been told. */
function knownBy(name: string, told: Set<string>, reasoning: Reasoning): readonly Known[] {
  const { facts = [], field } = reasoning.variables.get(name) ?? {};
  return facts.flatMap((fact) => {
    const key = `${field ?? fact.owner}|${fact.owner}|${fact.key}`;
    if (told.has(key)) return [];
    told.add(key);
    return [knownOf(fact, field, reasoning)];
  });
}

/** `field`: the fact holds while this field is not blank. */
function knownOf(fact: Fact, field: string | undefined, reasoning: Reasoning): Known {
  const { tree, scope, truth } = fact;
  const key = `${scope}|${truth}|${field ?? ''}`;
  const ofTree = reasoning.formulas.get(tree) ?? new Map<string, Meaning>();
  reasoning.formulas.set(tree, ofTree);
  const meaning = ofTree.get(key) ?? meaningOf(fact, field, reasoning);
  ofTree.set(key, meaning);
  return { fact, ...meaning };
}

function meaningOf({ tree, scope, truth }: Fact, field: string | undefined, reasoning: Reasoning): Meaning {
  const at = { ...reasoning, scope, condition: conditionFormula };
  const said = conditionFormula(at, tree, truth);
  const formula = field === undefined ? said : any(missing([field]), said);
  const variables = new Set(variablesOf(formula));
  // A set hands out what is added to it on the way.
  for (const name of variables) for (const other of lawOf(name, reasoning).variables) variables.add(other);
  return { formula, variables };
}

interface Law {
  readonly formulas: readonly Formula[];
  readonly variables: ReadonlySet<string>;
}

function lawOf(name: string, { variables, laws }: Reasoning): Law {
  const known = laws.get(name);
  if (known !== undefined) return known;
  const formulas = variables.get(name)?.laws ?? [];
  const law = { formulas, variables: variablesOf(all(...formulas)) };
  laws.set(name, law);
  return law;
}

function refuted(known: readonly Known[], reasoning: Reasoning): boolean {
  const names = new Set(known.flatMap(({ variables }) => [...variables]));
  const laws = [...names].flatMap((name) => lawOf(name, reasoning).formulas);
  return contradict([...known.map(({ formula }) => formula), ...laws], reasoning.variables);
}

/** Left out one by one, what was told last first: what is known of fields gives way to what was asked. */
function fewest(known: readonly Known[], reasoning: Reasoning): readonly Known[] {
  let needed = known;
  for (const one of known.toReversed()) {
    const others = needed.filter((other) => other !== one);
    if (refuted(others, reasoning)) needed = others;
  }
  return needed;
}
