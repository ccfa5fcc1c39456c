/** What can be said of a pattern from its tree alone. */
import type { PatternNode } from '../../functions/read-pattern.ts';

type Repeat = Extract<PatternNode, { kind: 'repeat' }>;

/** Whether it can only fit from the beginning of the text. */
export function beginsAtStart(node: PatternNode): boolean {
  switch (node.kind) {
    case 'anchor':
      return node.of === '^' && !node.ofLine;
    case 'sequence':
      return node.parts[0] !== undefined && beginsAtStart(node.parts[0]);
    case 'choice':
      return node.parts.every(beginsAtStart);
    case 'group':
      return beginsAtStart(node.of);
    case 'character':
    case 'repeat':
    case 'reference':
      return false;
  }
}

/**
 * A repetition that ends the pattern never fails, so nothing is tried again for its sake: of it remains what it needs, and one more
 * turn where a turn itself can fail on its way.
 */
export function withoutTail(node: PatternNode): PatternNode {
  switch (node.kind) {
    case 'sequence': {
      const last = node.parts.at(-1);
      if (last === undefined) return node;
      const before = { ...node, parts: node.parts.slice(0, -1) };
      const rest = withoutTail(last);
      return isEmpty(rest) ? withoutTail(before) : { ...node, parts: [...before.parts, rest] };
    }
    case 'choice':
      return { ...node, parts: node.parts.map(withoutTail) };
    case 'group':
      return { ...node, of: withoutTail(node.of) };
    case 'repeat':
      return lastRepeat(node);
    case 'character':
    case 'anchor':
    case 'reference':
      return node;
  }
}

function lastRepeat(node: Repeat): Repeat {
  const more = node.of.kind === 'character' ? 0 : 1;
  return { ...node, most: Math.min(node.most, node.least + more) };
}

function isEmpty(node: PatternNode): boolean {
  if (node.kind === 'group') return isEmpty(node.of);
  return node.kind === 'repeat' ? node.most === 0 : node.kind === 'sequence' && node.parts.every(isEmpty);
}

/** Of all its characters, the sets. */
export function charactersOf(node: PatternNode): readonly string[] {
  return node.kind === 'character' ? [node.source] : partsOf(node).flatMap(charactersOf);
}

/** How many characters it is, repetitions written out. */
export function sizeOf(node: PatternNode): number {
  if (node.kind === 'character') return 1;
  if (node.kind === 'reference') return 4;
  const turns = node.kind === 'repeat' && Number.isFinite(node.most) ? node.most : 1;
  return partsOf(node).reduce((size, part) => size + turns * sizeOf(part), 0);
}

/** How many characters it can fit at the most. */
export function longest(node: PatternNode): number {
  switch (node.kind) {
    case 'character':
      return 1;
    case 'sequence':
      return node.parts.reduce((length, part) => length + longest(part), 0);
    case 'choice':
      return Math.max(...node.parts.map(longest));
    case 'group':
      return longest(node.of);
    case 'repeat':
      return node.most === 0 ? 0 : node.most * longest(node.of);
    case 'anchor':
      return 0;
    case 'reference':
      return Infinity;
  }
}

function partsOf(node: PatternNode): readonly PatternNode[] {
  switch (node.kind) {
    case 'sequence':
    case 'choice':
      return node.parts;
    case 'repeat':
    case 'group':
      return [node.of];
    case 'character':
    case 'anchor':
    case 'reference':
      return [];
  }
}
