/** Expressions of FEEL by tianbao and by feelin: the same text, the same values. */
import { evaluate } from 'feelin';
import { checkExpression } from '../../engine/expression/check.ts';
import { prepare } from '../../engine/expression/evaluate.ts';
import type { ValueType } from '../../engine/model/value.ts';
import type { Task } from './measure.ts';

const rows = Array.from({ length: 100 }, (_, at) => ({ kind: 'abc'[at % 3], amount: at / 4 }));
/** A list that nobody has seen before: nothing can be remembered of it. */
const values = () => ({ a: 12, b: 30, items: rows.slice() });

const number: ValueType = { kind: 'number' };
const row: ValueType = { kind: 'record', fields: { kind: { kind: 'text' }, amount: number } };
const types: Readonly<Record<string, ValueType>> = { a: number, b: number, items: { kind: 'list', of: row } };
const scopes = [
  { slot: 1, path: '', names: Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }])) },
];

/** feelin reads the text each time: it offers nothing in between. Each run adds another number, so that no text comes twice. */
export const texts = {
  short: 'if a > 10 then a * 2 + b else b',
  long: 'sum(items[kind = "a" and amount > 5].amount) / count(items)',
} as const;

export function byFeelin(name: string, text: string): Task {
  return { name, run: (round) => void evaluate(`${text} + ${round}`, values()) };
}

/** As the engine does it: the text is read once, when the form is compiled. */
export function byTianbao(name: string, text: string): Task {
  const work = prepare(treeOf(text));
  return { name, run: () => void work([{}, values()]) };
}

/** As a form is compiled: read, type-checked, made ready, and worked out once. */
export function byTianbaoFromText(name: string, text: string): Task {
  return { name, run: (round) => void prepare(treeOf(`${text} + ${round}`))([{}, values()]) };
}

function treeOf(text: string) {
  const { expression } = checkExpression({ text, scopes, constants: {}, lists: {} });
  if (expression === null) throw new Error(text);
  return expression.tree;
}
