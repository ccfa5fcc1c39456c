/** Every function and every construct of the language against the standard, case by case. */
import { describe, expect, it } from 'vitest';
import { functions } from '../../engine/expression/functions.ts';
import { mistakesIn, valueOf } from '../expression/example.ts';
import { constructs } from './constructs.ts';
import { days } from './days.ts';
import { lists } from './lists.ts';
import { numbers } from './numbers.ts';
import { patterns } from './patterns.ts';
import { texts } from './texts.ts';

const groups = { constructs, numbers, texts, patterns, lists, days };

describe.each(Object.entries(groups))('%s', (_, tables) => {
  describe.each(Object.entries(tables))('%s', (_name, { source, cases }) => {
    it.each(cases)(`${source}: %s is %j`, (expression, outcome, code?: string) => {
      if (code === undefined) expect(valueOf(expression)).toEqual(outcome);
      else expect(mistakesIn(expression).map((mistake) => mistake.slice(0, 5))).toContain(code);
    });
  });
});

it('no function is without a table', () => {
  const tables = new Set(Object.values(groups).flatMap((group) => Object.keys(group)));
  expect([...functions.keys()].filter((name) => !tables.has(name))).toEqual([]);
});

it('only these functions, beside aggregates, look at a first argument that is blank', () => {
  const skipping = [...functions.values()].filter(
    ({ working }) => working.kind !== 'aggregate' && working.blanksFrom === 0,
  );
  expect(skipping.map(({ name }) => name).toSorted()).toEqual([
    'concatenate',
    'get or else',
    'is blank',
    'months covered',
  ]);
});
