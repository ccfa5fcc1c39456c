/** The faults of one key of a mapping: its value changed, or the key left out. */
import type { Entry, ScalarNode, SequenceNode } from '../../../engine/compiler/1-read/source-node.ts';
import type { ValueShape } from '../../../engine/compiler/2-resolve/shape.ts';
import { splitTemplate } from '../../../engine/expression/template.ts';
import { addEntry, dropEntry, dropItem, editWithin, isFlow, misspelt, replaceScalar, type Written } from '../edit.ts';
import type { FaultKind } from '../kinds.ts';
import type { Edit } from '../mutant.ts';
import type { Spot } from '../spots.ts';
import { after, type Vocabulary } from '../vocabulary.ts';
import { expressionFaults, negation } from './in-expression.ts';

export interface Fault {
  readonly kind: FaultKind;
  /** Below the spot: a key, a name. */
  readonly at: string;
  readonly was: string;
  readonly becomes: string;
  readonly edit: Edit | null;
}

interface About {
  readonly spot: Spot;
  readonly entry: Entry;
  readonly vocabulary: Vocabulary;
}

export function valueFaults(spot: Spot, entry: Entry, vocabulary: Vocabulary): readonly Fault[] {
  const shape = spot.keys[entry.key]?.value;
  if (shape === undefined || silent.has(entry.key)) return [];
  const about = { spot, entry, vocabulary };
  return [...changed(shape, about), ...dropped(about), ...dependent(about)];
}

/** Keys that say nothing about what is filed. */
const silent = new Set(['inferred', 'was', 'remove', 'layout']);

function changed(shape: ValueShape, about: About): readonly Fault[] {
  const { value } = about.entry;
  switch (shape.kind) {
    case 'expression':
    case 'text':
      return value.kind === 'scalar' ? textFaults(value, shape.kind, about) : [];
    case 'constants':
      return value.kind === 'mapping' ? value.entries.flatMap((entry) => constantFaults(entry, about)) : [];
    case 'count':
      return value.kind === 'scalar' && about.spot.of === 'field' ? limitFaults(value, about, shape.least) : [];
    case 'counts':
      return value.kind === 'sequence' ? value.items.flatMap((item) => itemLimits(item, about)) : [];
    case 'size':
      return value.kind === 'scalar' ? replaced(about, value, [['changed limit', `1${value.text}`]]) : [];
    case 'one of':
    case 'field type':
    case 'word':
      return value.kind === 'scalar' ? replaced(about, value, otherWords(shape, value.text, about)) : [];
    case 'words':
      return wordsFaults(about);
    case 'source':
      return sourceFaults(about.entry, about);
    case 'forms':
      return formPaths(about);
    case 'flag':
    case 'day':
    case 'named':
    case 'clause names':
    case 'reason':
      return [];
  }
}

/** Formulas in the value: all of it, or what stands in braces. */
function textFaults(scalar: ScalarNode, kind: 'expression' | 'text', about: About): readonly Fault[] {
  const { entry, vocabulary } = about;
  const whole = { text: scalar.text, start: 0 };
  const parts =
    kind === 'expression' ? [whole] : splitTemplate(scalar.text).parts.filter((part) => typeof part !== 'string');
  const negated = kind === 'expression' && conditions.has(entry.key) ? [negation(scalar.text)] : [];
  const isDay = /^\d{4}-\d\d(-\d\d)?$/.test(scalar.text);
  if (isDay) return [];
  const found = parts.flatMap((part) =>
    expressionFaults(part.text, vocabulary).map((fault) => ({
      ...fault,
      start: fault.start + part.start,
      end: fault.end + part.start,
    })),
  );
  return [...found, ...negated].map((fault): Fault => {
    const becomes = scalar.text.slice(0, fault.start) + fault.by + scalar.text.slice(fault.end);
    const kindHere = isLimitNumber(about, scalar) && fault.kind === 'off by one' ? 'changed limit' : fault.kind;
    const edit = editWithin(scalar, fault, written(about));
    return { kind: kindHere, at: entry.key, was: scalar.text, becomes, edit };
  });
}

const conditions = new Set(['when', 'required', 'assert']);

function isLimitNumber({ entry }: About, { value }: ScalarNode): boolean {
  return (entry.key === 'min' || entry.key === 'max') && typeof value === 'number';
}

function written({ spot }: About): Written {
  return { text: spot.file.text, flow: isFlow(spot.file.text, spot.node) };
}

function constantFaults({ key, value }: Entry, about: About): readonly Fault[] {
  if (value.kind !== 'scalar') return [];
  return textFaults(value, 'expression', about).map((fault) => ({
    ...fault,
    kind: 'wrong constant',
    at: `constants.${key}`,
  }));
}

function limitFaults(scalar: ScalarNode, about: About, least: number): readonly Fault[] {
  const count = Number(scalar.text);
  const others = [count + 1, count - 1].filter((other) => other >= least);
  return replaced(
    about,
    scalar,
    others.map((other) => ['changed limit', String(other)]),
  );
}

function itemLimits(item: SequenceNode['items'][number], about: About): readonly Fault[] {
  return item.kind === 'scalar' ? limitFaults(item, about, 1) : [];
}

type Other = readonly [FaultKind, string | undefined];

function replaced(about: About, scalar: ScalarNode, others: readonly Other[]): readonly Fault[] {
  return others.flatMap(([kind, becomes]) => {
    if (becomes === undefined || becomes === scalar.text) return [];
    const edit = replaceScalar(scalar, becomes, written(about));
    return [{ kind, at: about.entry.key, was: scalar.text, becomes, edit }];
  });
}

const otherTypes: Readonly<Record<string, string>> = {
  text: 'integer',
  longText: 'integer',
  integer: 'decimal',
  decimal: 'integer',
  percent: 'integer',
  date: 'month',
  month: 'date',
  year: 'integer',
  yesNo: 'text',
  choice: 'choices',
  choices: 'choice',
};

function otherWords(shape: ValueShape, word: string, { spot, entry, vocabulary }: About): readonly Other[] {
  if (shape.kind === 'field type') return [['wrong type', otherTypes[word]]];
  if (shape.kind === 'one of') {
    const kind = entry.key === 'level' ? 'changed level' : entry.key === 'format' ? 'other format' : 'changed key';
    return [[spot.of === 'link' ? 'wrong link' : kind, after(shape.words, word)]];
  }
  switch (entry.key) {
    case 'unit':
      return [['wrong unit', word.startsWith('万') ? word.slice(1) : word === '个' ? '项' : '个']];
    case 'list':
    case 'rows':
      return spot.of === 'list'
        ? [['wrong list', misspelt(word)]]
        : [
            ['wrong list', vocabulary.otherList(word)],
            ['wrong list', misspelt(word)],
          ];
    case 'use':
      return [
        ['wrong use', vocabulary.otherFile(word)?.replace(/^/, folder(word))],
        ['wrong use', misspelt(word)],
      ];
    case 'form':
      return spot.of === 'link' ? [['wrong link', vocabulary.otherForm(word)]] : [['wrong link', misspelt(word)]];
    case 'collect':
      return [['wrong link', misspelt(word)]];
    case 'parent':
      return [
        ['wrong parent', vocabulary.otherCode(word)],
        ['wrong parent', misspelt(word)],
      ];
    case 'after':
    case 'before':
    case 'in':
      return [['misplaced', misspelt(word)]];
    case 'prefill':
      return [['changed key', misspelt(word)]];
    case 'none':
      return [['changed key', `${word}。`]];
    default:
      return [];
  }
}

function folder(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** `exclusive`, `key`, `accept`: a word wrong, or one of several missing. */
function wordsFaults(about: About): readonly Fault[] {
  const { entry, spot } = about;
  const { value, key } = entry;
  if (spot.of === 'edition' || spot.of === 'clauses') return [];
  if (value.kind === 'scalar') return replaced(about, value, [['changed key', misspelt(value.text)]]);
  if (value.kind !== 'sequence') return [];
  return value.items.flatMap((item, at): readonly Fault[] => {
    if (item.kind !== 'scalar') return [];
    const edit = dropItem(spot.file.text, value, at);
    return [
      ...replaced(about, item, [['changed key', misspelt(item.text)]]),
      { kind: 'dropped item', at: key, was: item.text, becomes: '', edit },
    ];
  });
}

function sourceFaults({ key, value }: Entry, about: About): readonly Fault[] {
  switch (value.kind) {
    case 'scalar':
      return replaced(about, value, [
        ['wrong clause', misspeltClause(value.text)],
        ['wrong clause', about.vocabulary.otherClause(value.text)],
      ]).map((fault) => ({ ...fault, at: about.entry.key === key ? key : `${about.entry.key}.${key}` }));
    case 'sequence':
      return value.items.flatMap((item) => sourceFaults({ key, keyPlace: item.place, value: item }, about));
    case 'mapping':
      return value.entries.flatMap((entry) => sourceFaults(entry, about));
  }
}

/** A number of a clause that is not there. */
export function misspeltClause(clause: string): string {
  return `${clause}.99`;
}

function formPaths(about: About): readonly Fault[] {
  const { value } = about.entry;
  if (value.kind !== 'mapping') return [];
  return value.entries.flatMap(({ key, value: path }) => {
    if (path.kind !== 'scalar') return [];
    const other = about.vocabulary.otherFile(path.text)?.replace(/^/, folder(path.text));
    return replaced(about, path, [
      ['wrong use', other],
      ['wrong use', misspelt(path.text)],
    ]).map((fault) => ({ ...fault, at: key }));
  });
}

const droppedKinds: Readonly<Record<string, FaultKind>> = {
  min: 'dropped limit',
  max: 'dropped limit',
  scale: 'dropped limit',
  minRows: 'dropped limit',
  maxRows: 'dropped limit',
  maxSize: 'dropped limit',
  when: 'dropped when',
  format: 'dropped format',
  optional: 'dropped optional',
  required: 'dropped required',
  unit: 'wrong unit',
  level: 'changed level',
  ...Object.fromEntries(
    ['prefill', 'default', 'compute', 'none', 'exclusive', 'key', 'confirm', 'accept', 'rows', 'excel'].map((key) => [
      key,
      'dropped key',
    ]),
  ),
  ...Object.fromEntries(['state', 'of', 'collect'].map((key) => [key, 'wrong link'])),
};

function dropped({ spot, entry }: About): readonly Fault[] {
  const { key, value } = entry;
  const kind = spot.of === 'link' && key === 'required' ? 'wrong link' : droppedKinds[key];
  if (kind === undefined || spot.keys[key]?.required === true) return [];
  const was = value.kind === 'scalar' ? value.text : key;
  return [{ kind, at: key, was, becomes: '', edit: dropEntry(spot.file.text, spot.node, entry) }];
}

/** What shows only together with other keys: a required field made optional where its type is written. */
function dependent({ spot, entry }: About): readonly Fault[] {
  if (spot.of === 'rule' && entry.key === 'assert' && !has(spot, 'level')) {
    const edit = addEntry(spot.file.text, spot.node, 'level: warning');
    return [{ kind: 'changed level', at: 'level', was: '', becomes: 'warning', edit }];
  }
  if (spot.of !== 'field' || entry.key !== 'type') return [];
  if (['optional', 'required', 'compute'].some((key) => has(spot, key))) return [];
  const edit = addEntry(spot.file.text, spot.node, 'optional: true');
  return [{ kind: 'added optional', at: 'optional', was: '', becomes: 'true', edit }];
}

function has({ node }: Spot, key: string): boolean {
  return node.entries.some((entry) => entry.key === key);
}
