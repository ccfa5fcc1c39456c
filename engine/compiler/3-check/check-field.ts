/** What one field says about itself, its list, its limits and its columns; expressions apart. */
import { checkMessages } from '../../diagnostics/check-messages.ts';
import { closest } from '../../diagnostics/did-you-mean.ts';
import { type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { optionsByLevel } from '../../field-types/code-levels.ts';
import { entryAt, scalarAt, type SourceNode, valueAt } from '../1-read/source-node.ts';
import type { FieldDefinition, ListDefinition } from '../2-resolve/definition.ts';
import { countAt, countsAt, flagAt, wordsAt } from '../2-resolve/key-values.ts';
import { knownExtensions } from './extensions.ts';

export type Lists = ReadonlyMap<string, ListDefinition>;

export function checkField(field: FieldDefinition, lists: Lists, found: Mistake[]): void {
  checkComputed(field, found);
  const { type } = field;
  if (type === 'choice' || type === 'choices') checkChoice(field, lists, found);
  else if (type === 'cascade') checkCascade(field, lists, found);
  else if (type === 'files') checkExtensions(field, found);
  else if (type === 'group' || type === 'table') checkNested(field, lists, found);
}

function checkComputed({ node }: FieldDefinition, found: Mistake[]): void {
  const isComputed = scalarAt(node, 'compute') !== undefined;
  const given = entryAt(node, 'default');
  const optional = entryAt(node, 'optional');
  const required = entryAt(node, 'required');
  const blank = entryAt(node, 'blank');
  if (isComputed && given !== undefined) found.push(mistake(checkMessages.computedAndDefault, given.keyPlace));
  for (const key of ['optional', 'required'] as const) {
    const entry = isComputed ? entryAt(node, key) : undefined;
    if (entry !== undefined) found.push(mistake(checkMessages.computedAndOptional, entry.keyPlace, { key }));
  }
  if (optional !== undefined && required !== undefined) {
    found.push(mistake(checkMessages.requiredAndOptional, required.keyPlace));
  }
  if (!isComputed && blank !== undefined) found.push(mistake(checkMessages.blankWithoutCompute, blank.keyPlace));
}

function checkChoice(field: FieldDefinition, lists: Lists, found: Mistake[]): void {
  const { node } = field;
  const options = entryAt(node, 'options');
  const list = entryAt(node, 'list');
  if (options === undefined && list === undefined) found.push(mistake(checkMessages.noOptions, field.namePlace));
  if (options !== undefined && list !== undefined) found.push(mistake(checkMessages.optionsAndList, list.keyPlace));
  checkListName(field, 'list', lists, found);
  if (field.list !== undefined) checkOptions(field.list, found);
  const codes = (field.list ?? lists.get(scalarAt(node, 'list')?.text ?? ''))?.options.map((option) => option.code);
  if (codes === undefined) return;
  for (const exclusive of wordsAt(node, 'exclusive').filter((word) => !codes.includes(word.text))) {
    const near = closest(exclusive.text, codes);
    found.push(mistake(checkMessages.unknownCode, exclusive.place, { code: exclusive.text, key: 'exclusive', near }));
  }
  checkChoices(field, codes, found);
}

function checkChoices({ node, type }: FieldDefinition, codes: readonly string[], found: Mistake[]): void {
  const max = type === 'choices' ? entryAt(node, 'max') : undefined;
  const most = countAt(node, 'max');
  if (max !== undefined && most !== undefined && most > codes.length) {
    const parameters = { key: 'max', most, options: codes.length } as const;
    found.push(mistake(checkMessages.moreThanOptions, max.value.place, parameters));
  }
  const alone = new Set(wordsAt(node, 'exclusive').map(({ text }) => text));
  const exclusive = entryAt(node, 'exclusive');
  if (exclusive !== undefined && codes.every((code) => alone.has(code))) {
    found.push(mistake(checkMessages.allExclusive, exclusive.value.place));
  }
}

function checkCascade(field: FieldDefinition, lists: Lists, found: Mistake[]): void {
  const { node } = field;
  checkListName(field, 'list', lists, found);
  const list = lists.get(scalarAt(node, 'list')?.text ?? '');
  const levels = entryAt(node, 'levels');
  if (list === undefined || levels === undefined) return;
  const coded = list.options.map(({ code, parent }) => ({ code, parent: parent?.text }));
  const byLevel = optionsByLevel(coded);
  const deep = byLevel.length;
  const wanted = countsAt(node, 'levels').length;
  if (wanted <= deep) {
    checkCounts(levels.value, byLevel, found);
    return;
  }
  const parameters = { list: list.name, levels: wanted, deep };
  found.push(mistake(checkMessages.listNotDeepEnough, levels.value.place, parameters));
}

/** Choices at most on a level, against what can be chosen there. */
function checkCounts(levels: SourceNode, byLevel: readonly (readonly unknown[])[], found: Mistake[]): void {
  for (const [at, node] of (levels.kind === 'sequence' ? levels.items : []).entries()) {
    const most = node.kind === 'scalar' ? node.value : null;
    const options = byLevel[at]?.length ?? 0;
    if (typeof most !== 'number' || most <= options) continue;
    found.push(mistake(checkMessages.moreThanOptions, node.place, { key: 'levels', most, options }));
  }
}

function checkRowLimits({ node }: FieldDefinition, found: Mistake[]): void {
  const least = countAt(node, 'minRows');
  const most = countAt(node, 'maxRows');
  const written = scalarAt(node, 'maxRows');
  if (written === undefined || least === undefined || most === undefined || least <= most) return;
  found.push(mistake(checkMessages.limitsContradict, written.place, { low: 'minRows', high: 'maxRows', least, most }));
}

function checkListName(field: FieldDefinition, key: 'list' | 'rows', lists: Lists, found: Mistake[]): void {
  const name = scalarAt(field.node, key);
  if (name === undefined || lists.has(name.text)) return;
  const near = closest(name.text, lists.keys());
  found.push(mistake(checkMessages.unknownList, name.place, { name: name.text, near }));
}

/** Of a code list or of a field's own options. */
export function checkOptions(list: ListDefinition, found: Mistake[]): void {
  const codes = list.options.map((option) => option.code);
  const options = entryAt(list.node, 'options');
  if (options !== undefined && codes.length === 0 && options.value.kind === 'mapping') {
    found.push(mistake(checkMessages.noOptions, options.keyPlace));
  }
  const titles = new Map<string, string>();
  for (const { code, title, parent } of list.options) {
    if (parent !== undefined && !codes.includes(parent.text)) {
      const near = closest(parent.text, codes);
      found.push(mistake(checkMessages.unknownParent, parent.place, { code: parent.text, near }));
    }
    const key = `${parent?.text ?? ''} ${title?.text ?? code}`;
    const same = titles.get(key);
    if (title !== undefined && same !== undefined) {
      found.push(mistake(checkMessages.titleTwice, title.place, { title: title.text, code: same }));
    }
    titles.set(key, same ?? code);
  }
}

function checkExtensions({ node }: FieldDefinition, found: Mistake[]): void {
  for (const word of wordsAt(node, 'accept').filter(({ text }) => !knownExtensions.includes(text))) {
    const near = closest(word.text.replace(/^\./, '').toLowerCase(), knownExtensions);
    const plain = word.text.replace(/^\./, '').toLowerCase();
    const known = knownExtensions;
    const parameters = { extension: word.text, known, near: known.includes(plain) ? plain : near };
    found.push(mistake(checkMessages.unknownExtension, word.place, parameters));
  }
}

function checkNested(field: FieldDefinition, lists: Lists, found: Mistake[]): void {
  const { node, scope, type } = field;
  const columns = scope?.fields ?? [];
  if (columns.length === 0 && type !== undefined)
    found.push(mistake(checkMessages.noFields, field.namePlace, { type }));
  checkListName(field, 'rows', lists, found);
  const names = columns.map((column) => column.name);
  for (const key of wordsAt(node, 'key').filter((word) => !names.includes(word.text))) {
    const near = closest(key.text, names);
    found.push(mistake(checkMessages.unknownColumn, key.place, { name: key.text, key: 'key', near }));
  }
  checkKey(field, found);
  checkRowLimits(field, found);
  if (valueAt(node, 'rows') === undefined) return;
  for (const key of ['minRows', 'maxRows', 'key'].map((name) => entryAt(node, name))) {
    if (key !== undefined) found.push(mistake(checkMessages.fixedRowsAnd, key.keyPlace, { key: key.key }));
  }
  for (const column of columns.filter(({ name }) => name === 'row')) {
    found.push(mistake(checkMessages.columnNamedRow, column.namePlace));
  }
}

/** By its key a row is recognised, so every row has one. */
function checkKey({ node, scope }: FieldDefinition, found: Mistake[]): void {
  const seen = new Set<string>();
  const isOptional = wordsAt(node, 'key').every(({ text }) => {
    const column = scope?.fields.find((field) => field.name === text);
    return column !== undefined && flagAt(column.node, 'optional');
  });
  for (const word of wordsAt(node, 'key')) {
    const name = word.text;
    const column = scope?.fields.find((field) => field.name === name);
    const reason = seen.has(name) ? 'twice' : keyTrouble(column, isOptional);
    seen.add(name);
    if (reason !== undefined) found.push(mistake(checkMessages.keyColumn, word.place, { name, reason }));
  }
}

function keyTrouble(column: FieldDefinition | undefined, isOptional: boolean): 'several' | 'optional' | undefined {
  if (column?.type === undefined) return undefined;
  if (['choices', 'cascade', 'files', 'group', 'table'].includes(column.type)) return 'several';
  return isOptional ? 'optional' : undefined;
}

/** Asked for unless it is optional or worked out. */
export function isRequired({ node }: FieldDefinition): boolean {
  return !flagAt(node, 'optional') && scalarAt(node, 'compute') === undefined;
}
