/** A backtracking search for a pattern that counts its steps, as simple as can be: what the analysis of patterns is held against. */
import { type PatternNode, readPattern } from '../../engine/expression/functions/read-pattern.ts';

interface Search {
  readonly text: string;
  readonly most: number;
  readonly groups: Map<number, string>;
  readonly tests: Map<string, RegExp>;
  steps: number;
}
type Next = (at: number) => boolean;

/** Steps until the pattern is found or the text is at its end; one more than `most` where it takes more. */
export function stepsOf(pattern: string, text: string, most: number): number {
  const read = readPattern(pattern, '');
  if (read === null) throw new Error(`${pattern} is no pattern`);
  const search: Search = { text, most, groups: new Map(), tests: new Map(), steps: 0 };
  for (let start = 0; start <= text.length; start += 1) {
    if (fit(search, read.tree, start, () => true) || search.steps > most) break;
  }
  return Math.min(search.steps, most + 1);
}

function fit(search: Search, node: PatternNode, at: number, next: Next): boolean {
  search.steps += 1;
  if (search.steps > search.most) return false;
  switch (node.kind) {
    case 'character':
      return at < search.text.length && fitsOne(search, node.source, search.text[at] ?? '') && next(at + 1);
    case 'sequence':
      return fitAll(search, node.parts, at, next);
    case 'choice':
      return node.parts.some((part) => fit(search, part, at, next));
    case 'group':
      return fit(search, node.of, at, (end) => {
        const before = search.groups.get(node.number ?? 0);
        search.groups.set(node.number ?? 0, search.text.slice(at, end));
        if (next(end)) return true;
        search.groups.set(node.number ?? 0, before ?? '');
        return false;
      });
    case 'reference': {
      const said = search.groups.get(node.to) ?? '';
      return search.text.startsWith(said, at) && next(at + said.length);
    }
    case 'anchor':
      return at === (node.of === '^' ? 0 : search.text.length) && next(at);
    case 'repeat':
      return fitTurns(search, node, { at, turn: 0 }, next);
  }
}

function fitAll(search: Search, parts: readonly PatternNode[], at: number, next: Next): boolean {
  const [first, ...others] = parts;
  return first === undefined ? next(at) : fit(search, first, at, (end) => fitAll(search, others, end, next));
}

type Repeat = Extract<PatternNode, { kind: 'repeat' }>;

/** Greedy; a turn beyond the least that fits nothing is not taken. */
function fitTurns(
  search: Search,
  node: Repeat,
  { at, turn }: { readonly at: number; readonly turn: number },
  next: Next,
): boolean {
  const goOn = (end: number) =>
    (turn < node.least || end > at) && fitTurns(search, node, { at: end, turn: turn + 1 }, next);
  if (turn < node.most && fit(search, node.of, at, goOn)) return true;
  return turn >= node.least && next(at);
}

function fitsOne(search: Search, source: string, character: string): boolean {
  const test = search.tests.get(source) ?? new RegExp(`^(?:${source})$`, 'u');
  search.tests.set(source, test);
  return test.test(character);
}
