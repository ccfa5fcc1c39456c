import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../engine/expression/evaluate.ts';
import { splitTemplate } from '../../engine/expression/template.ts';
import type { Expression } from '../../engine/model/expression.ts';
import { checked, context, filing } from './example.ts';

const valid = [
  'sum(contracts[type = "develop"].amount) <= income',
  'growth rate(a, b, 2) > 10 and not(flag or unknownFlag)',
  'every m in managers, p in m.projects satisfies p.amount between 1 and 5',
  'if category in ["university", "market"] then a / none else - b * 2',
  'months covered(managers.start, managers.end, filing.date) >= 12',
  'matches(mobile, "^1[3-9]\\\\d{9}$") and in list(region, "regions")',
  'for i in 1..3 return date("2024-01-31") + duration("P1M") * i',
  'get or else(previous.income, 0) + contracts[1].amount',
];
const pieces = [
  '(',
  ')',
  '[',
  ']',
  '{',
  '"',
  "'",
  '“',
  '＞',
  '==',
  '<>',
  '!',
  ' not ',
  ' in ',
  ' for ',
  '..',
  '.',
  ',',
  '__proto__',
  '1e999',
  '@',
  '\\',
  '/*',
  '//',
  '?',
  '\u0000',
  '𠮷',
];

/** A valid expression after a few cuts, insertions and repetitions. */
const mutated = fc
  .tuple(
    fc.constantFrom(...valid),
    fc.array(fc.tuple(fc.nat(100), fc.nat(12), fc.constantFrom('', ...pieces, ...valid)), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([text, edits]) =>
    edits.reduce((now, [at, cut, insert]) => now.slice(0, at) + insert + now.slice(at + cut), text),
  );

describe('whatever the text', () => {
  it('the checker answers with findings, and what it accepts can be run', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          mutated,
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.array(fc.constantFrom(...pieces, 'a', '1', ' ')).map((all) => all.join('')),
        ),
        (text) => {
          const { expression, findings } = checked(text, { lint: 'when' });
          expect(expression === null).toBe(findings.some(({ severity }) => severity === 'error'));
          for (const { start, end } of findings) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          if (expression === null) return;
          for (const form of [filing, {}, { contracts: [null, {}], managers: [{}] }]) {
            const value = prepare(expression.tree)([context, form]);
            expect(value).not.toBeUndefined();
            expect(value).not.toBeNaN();
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('a template is split without losing anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', '"', 'a', '文', '\\', ' ') }), (text) => {
        for (const part of splitTemplate(text).parts) {
          if (typeof part !== 'string') expect(text.slice(part.start, part.end)).toBe(part.text);
        }
      }),
    );
  });
});

describe('a compiled expression', () => {
  it('is plain JSON and means the same after a round trip', () => {
    for (const text of valid) {
      const { expression } = checked(text);
      if (expression === null) throw new Error(`${text} is not accepted: ${JSON.stringify(checked(text).findings)}`);
      const copy = JSON.parse(JSON.stringify(expression.tree)) as Expression;
      expect(copy).toEqual(expression.tree);
      expect(prepare(copy)([context, filing])).toEqual(prepare(expression.tree)([context, filing]));
    }
  });

  it('is prepared once', () => {
    const { expression } = checked('a + 1');
    if (expression === null) throw new Error('not accepted');
    expect(prepare(expression.tree)).toBe(prepare(expression.tree));
  });

  it('leaves the frame as it was', () => {
    const { expression } = checked('every m in managers satisfies count(contracts[amount > m.age]) = 0');
    const frame: unknown[] = [context, filing, 'row', 'kept'];
    if (expression !== null) prepare(expression.tree)(frame);
    expect(frame.slice(2)).toEqual(['row', 'kept', undefined].slice(0, frame.length - 2));
  });

  it('never reads what JavaScript gives to every object, not even from a tree made by hand', () => {
    const tree: Expression = {
      kind: 'path',
      of: { kind: 'name', slot: 1, name: 'constructor' },
      name: '__proto__',
      each: false,
    };
    expect(prepare(tree)([context, filing])).toBeNull();
  });

  it('sums a filtered table of 10,000 rows exactly', () => {
    const { expression } = checked('sum(contracts[type = "develop"].amount)');
    if (expression === null) throw new Error('not accepted');
    const contracts = Array.from({ length: 10_000 }, (_, row) => ({
      type: row % 2 === 0 ? 'develop' : 'license',
      amount: 0.1,
    }));
    expect(prepare(expression.tree)([context, { contracts }])).toBe(500);
  });
});
