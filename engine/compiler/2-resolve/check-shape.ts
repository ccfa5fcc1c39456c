/** The resolved tree against the table of shapes: every unknown key, missing key and wrong kind of value, all at once. */
import { closest } from '../../diagnostics/did-you-mean.ts';
import { type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { resolveMessages } from '../../diagnostics/resolve-messages.ts';
import type { Place } from '../../model/diagnostic.ts';
import { colonTrouble } from '../1-read/colon-trouble.ts';
import { type Entry, isNothing, type MappingNode, scalarAt, type SourceNode, valueAt } from '../1-read/source-node.ts';
import { checkMemberName } from './check-names.ts';
import { checkValue, kindWords } from './check-value.ts';
import type { FileKind, Keys, NodeKind, ValueShape } from './shape.ts';
import {
  fieldTypeNamed,
  fieldTypeNames,
  fileKeys,
  keysOfField,
  nodeKeys,
  placementKeys,
  typesWithKey,
} from './shapes.ts';

/** A whole file, or a form that stands inside its edition (`ownName`: then its name is the key above it). */
export function checkFileShape(tree: MappingNode, kind: FileKind, found: Mistake[], ownName = true): void {
  const keys = fileKeys[kind];
  const owner = { ...tree.place, end: tree.place.start + 1 };
  const first = tree.entries[0]?.keyPlace ?? owner;
  checkKeys(tree, ownName ? keys : withOptional(keys, kind), first, found);
}

function withOptional(keys: Keys, key: string): Keys {
  const { [key]: shape, ...others } = keys;
  if (shape === undefined) return keys;
  return { ...others, [key]: { value: shape.value, description: shape.description } };
}

function checkKeys(node: MappingNode, keys: Keys, owner: Place, found: Mistake[]): void {
  for (const entry of node.entries) {
    const shape = Object.hasOwn(keys, entry.key) ? keys[entry.key] : undefined;
    if (shape === undefined) unknownKey(entry, node, keys, found);
    else if (isNothing(entry.value))
      found.push(mistake(resolveMessages.emptyValue, entry.keyPlace, { key: entry.key }));
    else checkEntry(entry, shape.value, found);
  }
  for (const [key, shape] of Object.entries(keys)) {
    if (shape.required !== true || node.entries.some((entry) => entry.key === key)) continue;
    found.push(mistake(resolveMessages.missingKey, owner, { key, meaning: shape.description }));
  }
}

function unknownKey(entry: Entry, node: MappingNode, keys: Keys, found: Mistake[]): void {
  const { key, keyPlace } = entry;
  const type = keys['type'] === undefined ? undefined : scalarAt(node, 'type')?.text;
  const types = type === undefined ? [] : typesWithKey(key);
  if (type !== undefined && types.length > 0) {
    found.push(mistake(resolveMessages.keyNotForType, keyPlace, { key, type, types }));
  } else if (Object.hasOwn(placementKeys, key)) {
    found.push(mistake(resolveMessages.placementWithoutBase, keyPlace, { key }));
  } else if (isNothing(entry.value) && !/^[\w-]+$/.test(key)) {
    found.push(mistake(resolveMessages.commaInBraces, keyPlace, { written: key }));
  } else {
    const known = Object.keys(keys);
    found.push(mistake(resolveMessages.unknownKey, keyPlace, { key, known, near: closest(key, known) }));
  }
}

function checkEntry(entry: Entry, shape: ValueShape, found: Mistake[]): void {
  if (shape.kind === 'named') checkNamed(entry, shape, found);
  else if (shape.kind === 'constants') checkConstants(entry, found);
  else if (shape.kind === 'clause names') checkClauseNames(entry, found);
  else if (shape.kind !== 'forms') checkValue(entry, shape, found);
  else if (entry.value.kind !== 'mapping') notMapping(entry.key, entry.value, found);
}

function notMapping(key: string, value: SourceNode, found: Mistake[], kind: 'named' | 'clause names' = 'named'): void {
  const trouble = value.kind === 'scalar' ? colonTrouble(value) : null;
  found.push(trouble ?? mistake(resolveMessages.wrongKind, value.place, { key, expected: kindWords[kind] }));
}

function checkConstants(entry: Entry, found: Mistake[]): void {
  if (entry.value.kind !== 'mapping') {
    notMapping(entry.key, entry.value, found);
    return;
  }
  for (const constant of entry.value.entries) {
    checkMemberName(constant, 'constant', found);
    checkValue(constant, { kind: 'expression' }, found);
  }
}

/** Those of a block that is used have been taken away with its `use`. */
function checkClauseNames(entry: Entry, found: Mistake[]): void {
  if (entry.value.kind === 'mapping') found.push(mistake(resolveMessages.clausesWithoutUse, entry.keyPlace));
  else notMapping(entry.key, entry.value, found, 'clause names');
}

function checkNamed(entry: Entry, shape: ValueShape & { kind: 'named' }, found: Mistake[]): void {
  if (entry.value.kind !== 'mapping') {
    notMapping(entry.key, entry.value, found);
    return;
  }
  for (const member of entry.value.entries) {
    checkMemberName(member, shape.of, found);
    if (member.value.kind === 'mapping') checkNode(member.keyPlace, member.value, shape.of, found);
    else if (isNothing(member.value))
      found.push(mistake(resolveMessages.emptyValue, member.keyPlace, { key: member.key }));
    else if (shape.short !== true || member.value.kind !== 'scalar') notMapping(member.key, member.value, found);
  }
}

function checkNode(owner: Place, node: MappingNode, kind: NodeKind, found: Mistake[]): void {
  if (kind === 'list patch') return; // Checked once it lies over its list.
  if (kind !== 'field') {
    checkKeys(node, nodeKeys[kind], owner, found);
    return;
  }
  const written = scalarAt(node, 'type');
  const type = written === undefined ? undefined : fieldTypeNamed(written.text);
  if (type !== undefined) {
    checkKeys(node, keysOfField(type), owner, found);
    return;
  }
  if (written !== undefined) {
    const near = closest(written.text, fieldTypeNames);
    found.push(
      mistake(resolveMessages.unknownType, written.place, { type: written.text, types: fieldTypeNames, near }),
    );
  }
  checkKeys(
    node,
    written === undefined && valueAt(node, 'type') === undefined
      ? keysOfAnyField
      : withOptional(keysOfAnyField, 'type'),
    owner,
    found,
  );
}

const keysByType = new Map(fieldTypeNames.map((name) => [name, keysOfField(name)]));
const isCommon = (key: string): boolean => [...keysByType.values()].every((keys) => Object.hasOwn(keys, key));

/** Of a field whose type is not known: what only some types need is not asked for. */
const keysOfAnyField: Keys = Object.fromEntries(
  [...keysByType.values()]
    .flatMap((keys) => Object.entries(keys))
    .map(([key, shape]) => [key, isCommon(key) ? shape : { value: shape.value, description: shape.description }]),
);
