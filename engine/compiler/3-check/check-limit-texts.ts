/** Texts that still tell a limit as it was before something laid over it changed the limit alone: `max: 200`, 300字以内. */
import { foundIn, type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { overlayMessages } from '../../diagnostics/overlay-messages.ts';
import type { Place } from '../../model/diagnostic.ts';
import {
  type Entry,
  entryAt,
  mappingAt,
  type MappingNode,
  type ScalarNode,
  scalarAt,
  type SourceNode,
} from '../1-read/source-node.ts';
import { membersOf } from '../2-resolve/scope-tree.ts';
import type { EditionDefinition, Surroundings } from './edition-definition.ts';

export function checkLimitTexts({ edition, layers }: EditionDefinition, around: Surroundings): readonly Mistake[] {
  return foundIn(
    { edition },
    layers.flatMap(({ beneath, above }) => checkLevel(beneath, above, around)),
  );
}

function checkLevel(beneath: MappingNode, above: MappingNode, around: Surroundings): readonly Mistake[] {
  const known = new Map(membersOf(beneath, 'field').map(({ key, value }) => [key, value]));
  return membersOf(above, 'field').flatMap(({ key, value }) => {
    const before = known.get(scalarAt(value, 'was')?.text ?? key) ?? known.get(key);
    if (before === value || before?.kind !== 'mapping' || value.kind !== 'mapping') return [];
    return [...checkField(before, value, around), ...checkLevel(before, value, around)];
  });
}

/** Of each limit and rule, the numbers that it named and names no more, and the new ones. */
interface Change {
  readonly key: string;
  readonly gone: readonly number[];
  readonly come: readonly number[];
  /** Absent where the limit is taken away. */
  readonly place?: Place;
}

function checkField(before: MappingNode, after: MappingNode, { whereIs }: Surroundings): readonly Mistake[] {
  const texts = textsOf(after);
  return changesOf(before, after).flatMap(({ key, gone, come, place }) => {
    const stale = texts.flatMap(({ name, text }) => {
      const told = numbersTold(text.text, unitOf(after));
      const old = gone.find((number) => told.includes(number));
      return old === undefined || come.some((number) => told.includes(number)) ? [] : [{ name, text, old }];
    });
    return stale.map(({ name, text, old }) => {
      const said = { key, old, come, name, at: whereIs(text.place), text: text.text };
      return mistake(overlayMessages.textOfOldLimit, place ?? text.place, said);
    });
  });
}

const limits = ['min', 'max', 'minRows', 'maxRows', 'scale', 'levels', 'maxSize'] as const;

function changesOf(before: MappingNode, after: MappingNode): readonly Change[] {
  const rules = (mappingAt(after, 'rules')?.entries ?? []).flatMap(({ key, value }) => {
    const assert = entryAt(value, 'assert');
    return assert === undefined
      ? []
      : changed(key, entryAt(entryAt(mappingAt(before, 'rules'), key)?.value, 'assert'), assert);
  });
  return [...limits.flatMap((key) => changed(key, entryAt(before, key), entryAt(after, key))), ...rules];
}

function changed(key: string, before: Entry | undefined, after: Entry | undefined): readonly Change[] {
  const [were, are] = [numbersOf(before?.value), numbersOf(after?.value)];
  const gone = were.filter((number) => !are.includes(number));
  const come = are.filter((number) => !were.includes(number));
  return gone.length === 0 ? [] : [{ key, gone, come, ...(after !== undefined && { place: after.keyPlace }) }];
}

/** Numbers in a limit or formula; days and texts in it are none. */
function numbersOf(node: SourceNode | undefined): readonly number[] {
  if (node?.kind === 'sequence') return node.items.flatMap(numbersOf);
  if (node?.kind !== 'scalar' || /^\d{4}-\d/.test(node.text)) return [];
  const words = node.text.replaceAll(/"[^"]*"/g, '').match(/(?<![\w.])\d+(?:\.\d+)?/g) ?? [];
  return words.map(Number);
}

/** What filers read about the field. */
function textsOf(field: MappingNode): readonly { readonly name: string; readonly text: ScalarNode }[] {
  const own = ['title', 'help', 'notice', 'placeholder'].map((name) => ({ name, text: scalarAt(field, name) }));
  const messages = (mappingAt(field, 'rules')?.entries ?? []).map(({ key, value }) => ({
    name: `${key}.message`,
    text: scalarAt(value, 'message'),
  }));
  return [...own, ...messages].flatMap(({ name, text }) => (text === undefined ? [] : [{ name, text }]));
}

function unitOf(field: MappingNode): string {
  return scalarAt(field, 'unit')?.text ?? (scalarAt(field, 'type')?.text === 'year' ? '年' : '');
}

/** Without those that count paragraphs, （1） and 2、, and those of dates, unless the field is measured in them. */
function numbersTold(text: string, unit: string): readonly number[] {
  const plain = text.normalize('NFKC');
  return [...plain.matchAll(/(?<![\w.])\d+(?:,\d{3})*(?:\.\d+)?/g)].flatMap(({ 0: written, index }) => {
    const after = plain.slice(index + written.length);
    const isMeasure = unit !== '' && after.trimStart().startsWith(unit);
    const ahead = plain.slice(0, index).at(-1);
    const isOther = ahead === '第' || (ahead === '(' && after.startsWith(')'));
    if (!isMeasure && (isOther || /^(?:[年月日号届、]|\.(?!\d))/.test(after))) return [];
    return [Number(written.replaceAll(',', ''))];
  });
}
