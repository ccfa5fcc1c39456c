/** What a case expects, with every path and rule checked against the form. */
import { type Entry, type SourceNode, valueAt } from '../compiler/1-read/source-node.ts';
import { closest } from '../diagnostics/did-you-mean.ts';
import { type Mistake, mistake } from '../diagnostics/mistake.ts';
import { scenarioMessages } from '../diagnostics/scenario-messages.ts';
import type { Place } from '../model/diagnostic.ts';
import type { CompiledForm, Field, Scope } from '../model/form.ts';
import { checkedPath, isPath } from './checked-path.ts';
import { readExpectedOptions } from './option-differences.ts';
import { plainValue } from './plain-value.ts';
import { aMapping, entriesOf, itemsOf, textOf, wordOf } from './reader.ts';
import type { ExpectedName, ExpectedProblem, ExpectedValue, Expectation } from './scenario.ts';
import { keysOfExpectation, keysOfProblem } from './scenario-keys.ts';

interface ExpectationReading {
  readonly form: CompiledForm;
  /** Where the case stands. */
  readonly place: Place;
  readonly found: Mistake[];
}

export function readExpectation(node: SourceNode | undefined, reading: ExpectationReading): Expectation {
  const { form, found, place } = reading;
  const entries = node === undefined ? {} : entriesOf(node, keysOfExpectation, found);
  const problems = entries['problems'];
  return {
    values: expectedValues(entries['values']?.value, reading),
    problems: problems === undefined ? null : expectedProblems(problems.value, reading),
    problemsPlace: problems?.keyPlace ?? place,
    problemsInclude: expectedProblems(entries['problemsInclude']?.value, reading),
    hidden: names(entries['hidden']?.value, reading, true),
    ignored: names(entries['ignored']?.value, reading, false),
    accepted: names(entries['accepted']?.value, reading, true),
    options: readExpectedOptions(entries['options']?.value, form, found),
    refused: links(entries['refused']?.value, reading),
  };
}

function expectedValues(node: SourceNode | undefined, reading: ExpectationReading): readonly ExpectedValue[] {
  if (node === undefined) return [];
  if (node.kind === 'mapping') return node.entries.flatMap((entry) => expectedValue(entry, reading) ?? []);
  reading.found.push(mistake(scenarioMessages.wrongContent, node.place, { expected: aMapping }));
  return [];
}

function expectedValue({ key, keyPlace, value }: Entry, { form, found }: ExpectationReading): ExpectedValue | null {
  const path = checkedPath(key, form.scope, keyPlace);
  if (isPath(path)) return { path, value: plainValue(value, found), place: keyPlace };
  found.push(path);
  return null;
}

const kinds = ['required', 'type', 'format', 'limit', 'option', 'rule'] as const;
const levels = ['error', 'warning'] as const;

function expectedProblems(node: SourceNode | undefined, reading: ExpectationReading): readonly ExpectedProblem[] {
  return itemsOf(node, reading.found).map((item) => expectedProblem(item, reading));
}

function expectedProblem(node: SourceNode, reading: ExpectationReading): ExpectedProblem {
  const { found } = reading;
  entriesOf(node, keysOfProblem, found);
  const at = place(valueAt(node, 'at'), reading);
  const kind = wordOf(valueAt(node, 'kind'), kinds, found);
  const level = wordOf(valueAt(node, 'level'), levels, found);
  const rule = ruleName(valueAt(node, 'rule'), reading);
  const message = textOf(valueAt(node, 'message'), found);
  return {
    place: { ...node.place, end: node.place.start + 1 },
    ...(at !== undefined && { at }),
    ...(kind !== undefined && { kind }),
    ...(level !== undefined && { level }),
    ...(rule !== undefined && { rule }),
    ...(message !== undefined && { message }),
  };
}

function place(node: SourceNode | undefined, { form, found }: ExpectationReading): string | undefined {
  const text = textOf(node, found);
  if (node === undefined || text === undefined) return undefined;
  const path = checkedPath(text, form.scope, node.place);
  if (!isPath(path)) found.push(path);
  return text;
}

function ruleName(node: SourceNode | undefined, { form, found }: ExpectationReading): string | undefined {
  const rule = textOf(node, found);
  if (node === undefined || rule === undefined) return undefined;
  const known = clausesOfForm(form);
  if (!known.has(rule)) {
    found.push(mistake(scenarioMessages.unknownRule, node.place, { rule, suggestion: closest(rule, known) }));
  }
  return rule;
}

const clauses = new WeakMap<CompiledForm, ReadonlySet<string>>();

/** Whatever a problem of the form can name. */
function clausesOfForm(form: CompiledForm): ReadonlySet<string> {
  const known = clauses.get(form) ?? new Set(clausesIn(form.scope));
  clauses.set(form, known);
  return known;
}

function clausesIn(scope: Scope): readonly string[] {
  return scope.fields.flatMap((field) => [
    ...field.rules.map((rule) => rule.name),
    ...clausesOf(field),
    ...('scope' in field ? clausesIn(field.scope) : []),
  ]);
}

function clausesOf({ source }: Field): readonly string[] {
  return Object.values(source ?? {}).flat();
}

/** Names of links of the form, of which at least one is written. */
function links(node: SourceNode | undefined, { form, found }: ExpectationReading): readonly ExpectedName[] {
  if (node === undefined) return [];
  const items = node.kind === 'scalar' ? [node] : itemsOf(node, found);
  const known = Object.keys(form.links);
  return items.flatMap((item) => {
    const name = wordOf(item, known, found);
    return name === undefined ? [] : [{ name, place: item.place }];
  });
}

function names(node: SourceNode | undefined, reading: ExpectationReading, fields: boolean): readonly ExpectedName[] {
  const { form, found } = reading;
  return itemsOf(node, found).flatMap((item) => {
    const name = textOf(item, found);
    if (name === undefined) return [];
    const path = fields ? checkedPath(name, form.scope, item.place) : [];
    if (!isPath(path)) found.push(path);
    return [{ name, place: item.place }];
  });
}
