/** The options that a field offers, against those that a case expects of it. */
import type { Entry, SourceNode } from '../compiler/1-read/source-node.ts';
import { closest } from '../diagnostics/did-you-mean.ts';
import { type Mistake, mistake } from '../diagnostics/mistake.ts';
import { scenarioMessages } from '../diagnostics/scenario-messages.ts';
import type { CompiledForm, Field, Scope } from '../model/form.ts';
import type { Difference } from './differences.ts';
import { aMapping, itemsOf, textOf } from './reader.ts';
import type { ExpectedOptions } from './scenario.ts';

/** Codes; one below another as `PARENT > CODE`. */
type Codes = readonly string[];

export function readExpectedOptions(
  node: SourceNode | undefined,
  form: CompiledForm,
  found: Mistake[],
): readonly ExpectedOptions[] {
  if (node === undefined) return [];
  if (node.kind !== 'mapping') {
    found.push(mistake(scenarioMessages.wrongContent, node.place, { expected: aMapping }));
    return [];
  }
  return node.entries.flatMap((entry) => readOptionsOf(entry, form, found));
}

function readOptionsOf(
  { key, keyPlace, value }: Entry,
  form: CompiledForm,
  found: Mistake[],
): readonly ExpectedOptions[] {
  const lists = listsByField(form.scope);
  if (!lists.has(key)) {
    const suggestion = closest(key, lists.keys());
    found.push(mistake(scenarioMessages.unknownPath, keyPlace, { path: key, name: key, suggestion }));
    return [];
  }
  return [{ path: key, codes: codesOf(value, found), place: keyPlace }];
}

/** `[a, b]`, or of a list with parents `{ a: [a1, a2], b: [] }`. */
function codesOf(node: SourceNode, found: Mistake[]): Codes {
  if (node.kind !== 'mapping') return itemsOf(node, found).flatMap((item) => textOf(item, found) ?? []);
  const below = node.entries.flatMap(({ key, value }) => codesOf(value, found).map((code) => [key, code] as const));
  const children = new Set(below.map(([, code]) => code));
  const top = node.entries.map(({ key }) => key).filter((key) => !children.has(key));
  return [...top, ...below.map(([parent, code]) => `${parent} > ${code}`)];
}

export function optionDifferences(expected: readonly ExpectedOptions[], form: CompiledForm): readonly Difference[] {
  return expected.flatMap(({ path, codes, place }): readonly Difference[] => {
    const offered = form.lists[listsByField(form.scope).get(path) ?? '']?.options ?? [];
    const got = offered.map(({ code, parent }) => (parent === undefined ? code : `${parent} > ${code}`));
    const missing = codes.filter((code) => !got.includes(code));
    const unexpected = got.filter((code) => !codes.includes(code));
    return missing.length + unexpected.length === 0 ? [] : [{ kind: 'options', place, path, missing, unexpected }];
  });
}

/** By the path in the definition: options do not depend on the row. */
function listsByField(scope: Scope): ReadonlyMap<string, string> {
  return new Map(scope.fields.flatMap(listsOf));
}

function listsOf(field: Field): readonly (readonly [string, string])[] {
  const nested = 'scope' in field ? [...listsByField(field.scope)] : [];
  const list = 'list' in field ? field.list : 'rows' in field ? field.rows : undefined;
  return list === undefined ? nested : [[field.path, list], ...nested];
}
