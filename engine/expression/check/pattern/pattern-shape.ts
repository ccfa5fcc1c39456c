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
 * A repetition that ends the pattern never fails once it has its least turns, so nothing is tried again for its sake: of it remain
 * those turns and, where a turn itself can fail on its way, one more.
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

function lastRepeat({ of, least, most, start, end }: Repeat): PatternNode {
  const turns = (turn: PatternNode, from: number, to: number): Repeat => {
    return { kind: 'repeat', of: turn, least: from, most: to, start, end };
  };
  if (of.kind === 'character') return turns(of, least, least);
  const last = withoutTail(of);
  const required = least === 0 ? [] : [turns(of, least - 1, least - 1), last];
  return { kind: 'sequence', parts: [...required, turns(last, 0, most > least ? 1 : 0)], start, end };
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
      return longest(node.of) === 0 || node.most === 0 ? 0 : node.most * longest(node.of);
    case 'anchor':
      return 0;
    case 'reference':
      return Infinity;
  }
}

/** In how many ways it can be gone through, whatever the text. */
export function pathsOf(node: PatternNode, longestText: number): number {
  switch (node.kind) {
    case 'character':
    case 'anchor':
      return 1;
    case 'sequence':
      return node.parts.reduce((paths, part) => paths * pathsOf(part, longestText), 1);
    case 'choice':
      return node.parts.reduce((paths, part) => paths + pathsOf(part, longestText), 0);
    case 'group':
      return pathsOf(node.of, longestText);
    case 'repeat':
      return turnsOf(node, pathsOf(node.of, longestText), longestText);
    case 'reference':
      return Infinity;
  }
}

function turnsOf({ least, most }: Repeat, paths: number, longestText: number): number {
  const last = Math.min(most, longestText);
  if (paths === 1) return Math.max(last, least) - least + 1;
  return last > 1000 ? Infinity : paths ** last * (last - least + 1);
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
