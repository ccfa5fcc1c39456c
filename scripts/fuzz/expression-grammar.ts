/** Expressions from the grammar of the language, mostly well-typed. */
import { functions } from '../../engine/expression/functions.ts';
import type { Random } from './random.ts';
import { strangeNumber, strangeText } from './texts.ts';

type Kind = 'number' | 'text' | 'truth' | 'date' | 'duration' | 'list' | 'any';
const KINDS: readonly Kind[] = ['number', 'text', 'truth', 'date', 'duration', 'list'];
const NAMES = [...functions.keys()];

export function randomExpression(random: Random): string {
  return expression(random, random.pick(KINDS), 1 + random.below(5));
}

function expression(random: Random, wanted: Kind, depth: number): string {
  if (random.chance(0.04)) return expression(random, 'any', depth);
  const kind = wanted === 'any' ? random.pick(KINDS) : wanted;
  if (depth <= 0) return leaf(random, kind);
  if (random.chance(0.12)) return call(random, depth);
  if (random.chance(0.08)) {
    const [then, otherwise] = [inside(random, kind, depth), inside(random, kind, depth)];
    return `if ${inside(random, 'truth', depth)} then ${then} else ${otherwise}`;
  }
  return compound(random, kind, depth);
}

function inside(random: Random, kind: Kind, depth: number): string {
  const inner = expression(random, kind, depth - 1);
  return random.chance(0.3) ? `(${inner})` : inner;
}

function leaf(random: Random, kind: Kind): string {
  if (random.chance(0.05)) return 'null';
  if (kind === 'number' && random.chance(0.1)) return strangeNumber(random);
  if (kind === 'text' && random.chance(0.1)) return JSON.stringify(strangeText(random));
  return random.pick(LEAVES[kind].split('|'));
}

const LEAVES: Readonly<Record<Kind, string>> = {
  number: 'a|b|year|group.inner|rows[1].amount|previous.a|0|1|2.5|-1',
  text: String.raw`name|kind|""|"a"|"张三"|"\uD83D"|"01"`,
  truth: 'true|false|flag|kind = "a"',
  date: 'day|month|filing.date|@"2024-02-29"|date("0001-01-01")|@"9999-12-31"|previous.acceptedOn',
  duration: '@"P1Y"|@"P1D"|@"-P999999Y"|@"P99999999D"|duration("P1M")',
  list: 'kinds|rows.amount|[]|[1, 2]|rows|rows.from|[null]|flatten(rows.parts).part',
  any: 'rows|previous|group|filing|null',
};

function compound(random: Random, kind: Kind, depth: number): string {
  const part = (of: Kind) => inside(random, of, depth);
  switch (kind) {
    case 'number':
      return random.pick([
        () => `${part('number')} ${random.pick(['+', '-', '*', '/', '**'])} ${part('number')}`,
        () => `-${part('number')}`,
        () => `(${part('date')}).${random.pick(['year', 'month', 'day', 'weekday'])}`,
        () => `${random.pick(['sum', 'mean', 'min', 'max', 'count'])}(${part('list')})`,
        () => `(${part('list')})[${part('number')}]`,
        () => `${random.pick(['round half up', 'decimal', 'round up', 'floor'])}(${part('number')}, ${part('number')})`,
      ])();
    case 'text':
      return random.pick([
        () => `${part('text')} + ${part('text')}`,
        () => `string(${part('number')})`,
        () => `substring(${part('text')}, ${part('number')}, ${part('number')})`,
        () => `replace(${part('text')}, ${pattern(random)}, ${part('text')})`,
      ])();
    case 'truth':
      return truth(random, part);
    case 'date':
      return `${part('date')} ${random.pick(['+', '-'])} ${part('duration')}`;
    case 'duration':
      return random.pick([
        () => `${part('duration')} ${random.pick(['*', '/'])} ${part('number')}`,
        () => `${part('date')} - ${part('date')}`,
        () => `years and months duration(${part('date')}, ${part('date')})`,
      ])();
    case 'list':
    case 'any':
      return list(random, part);
  }
}

function truth(random: Random, part: (of: Kind) => string): string {
  const kind = random.pick(KINDS);
  return random.pick([
    () => `${part(kind)} ${random.pick(['=', '!=', '<', '<=', '>', '>='])} ${part(kind)}`,
    () => `${part('truth')} ${random.pick(['and', 'or'])} ${part('truth')}`,
    () => `not(${part('truth')})`,
    () => `${part(kind)} in ${random.pick(['[', '('])}${part(kind)}..${part(kind)}${random.pick([']', ')'])}`,
    () => `${part(kind)} in (${part(kind)}, ${random.pick(['<', '>=', ''])} ${part(kind)})`,
    () => `${part(kind)} between ${part(kind)} and ${part(kind)}`,
    () =>
      `${random.pick(['some', 'every'])} x in ${part('list')} satisfies ${random.pick(['x = null', 'x > 1', part('truth')])}`,
    () => `matches(${part('text')}, ${pattern(random)}${random.pick(['', ', "i"', ', "smx"', ', "q"'])})`,
  ])();
}

function list(random: Random, part: (of: Kind) => string): string {
  const kind = random.pick(KINDS);
  return random.pick([
    () => `[${random.times(4, () => part(kind)).join(', ')}]`,
    () => `(${part('list')})[${random.pick(['item = null', 'item > 1', 'amount > 1', part('truth')])}]`,
    () => `for x in ${part('list')} return ${random.pick(['x', part(kind)])}`,
    () => `for i in ${part('number')}..${part('number')} return ${random.pick(['i', part(kind)])}`,
    () => `split(${part('text')}, ${pattern(random)})`,
  ])();
}

/** A function with as many arguments as it likes, of the wrong kind now and then. */
function call(random: Random, depth: number): string {
  const name = random.pick(NAMES);
  const definition = functions.get(name);
  const given = (definition?.parameters ?? []).map(({ name: parameter, accepts }) => {
    const accepted = random.pick(accepts);
    const value = inside(
      random,
      KINDS.find((kind) => accepted.startsWith(kind)) ?? (accepted === 'boolean' ? 'truth' : 'any'),
      depth,
    );
    return random.chance(0.15) ? `${parameter}: ${value}` : value;
  });
  return `${name}(${given.slice(0, given.length - (random.chance(0.2) ? 1 : 0)).join(', ')})`;
}

function pattern(random: Random): string {
  const pieces = [
    'a',
    '.',
    '[a-z]',
    '[^x]',
    '\\d',
    '\\p{L}',
    '(a|b)',
    '(?:x)',
    '^',
    '$',
    '[a-z-[b]]',
    '中',
    '\\.',
    '(a+)',
    '[',
    '(',
    '\\1',
  ];
  const quantified = () => random.pick(pieces) + random.pick(['', '', '*', '+', '?', '{2}', '{1,3}', '+?']);
  return JSON.stringify(random.times(5, quantified).join(''));
}
