/** Laws: whatever condition shows a field, and whatever a rule asserts, the schema refuses exactly what the engine refuses. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileForms } from '../../engine/compile.ts';
import { type Answers, type CompiledForm, evaluate, start, submission } from '../../engine/index.ts';
import { validator } from './validator.ts';

const definition = (key: string): string => `
form: trial
title: 试验表
filedBy: institution
sections:
  all:
    title: 全部
    fields:
      kind: { title: 类别, type: choice, optional: true, options: { x: 甲, y: 乙, z: 丙 } }
      open: { title: 公开, type: yesNo, optional: true }
      size: { title: 规模, type: integer, optional: true }
      topics: { title: 领域, type: choices, optional: true, options: { x: 甲, y: 乙 } }
      since: { title: 起始, type: month, optional: true }
      day: { title: 日期, type: date, optional: true }
      word: { title: 词, type: text, optional: true }
      lines: { title: 清单, type: table, optional: true, columns: { x: { title: X, type: integer } } }
      inner: { title: 组, type: group, fields: { flag: { title: 标记, type: yesNo, optional: true } } }
      note:
        title: 说明
        type: text
        ${key}
`;

const atom = fc.constantFrom(
  'open',
  'inner.flag',
  'kind = "x"',
  '"y" = kind',
  'kind != "x"',
  'kind = null',
  'kind != null',
  '(kind in ["x", "y"])',
  '(kind in ("z"))',
  'size < 3',
  '3 <= size',
  'size >= 2',
  '(size between 1 and 3)',
  'size = 2',
  'size != 2',
  'is blank(size)',
  'list contains(topics, "x")',
  'open = true',
  'open != true',
  'since.year >= 2019',
  'day.year = 2020 - 1',
  'day < date("2020-02-29")',
  'since > @"2019-12-01"',
  'count(lines) > 0',
  'count(lines) <= 1',
  'count(topics) >= 2',
  'matches(word, "甲|乙")',
  'contains(word, "丙.")',
  'starts with(word, "乙")',
  'word = "丙"',
  'string length(word) > 1',
  '(if open then kind = "x" else kind = "y")',
);
const { condition } = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    atom,
    fc
      .tuple(tie('condition'), fc.constantFrom('and', 'or'), tie('condition'))
      .map(([left, word, right]) => `(${left} ${word} ${right})`),
    tie('condition').map((inner) => `not(${inner})`),
  ),
}));

const answers: fc.Arbitrary<Answers> = fc.record(
  {
    kind: fc.constantFrom('x', 'y', 'z'),
    open: fc.boolean(),
    size: fc.integer({ min: 0, max: 4 }),
    topics: fc.constantFrom(['x'], ['y'], ['x', 'y']),
    since: fc.constantFrom('2018-12', '2019-01', '2019-12', '2020-01'),
    day: fc.constantFrom('2018-12-31', '2019-07-31', '2020-02-28', '2020-02-29'),
    word: fc.constantFrom('甲', '乙丙', '丙', '丙.', '𠮷'),
    lines: fc.constantFrom([{ x: 1 }], [{ x: 1 }, { x: 2 }]),
    inner: fc.record({ flag: fc.boolean() }, { requiredKeys: [] }),
    note: fc.constant('写'),
  },
  { requiredKeys: ['inner', 'note'] },
);

function formWith(definition: string): CompiledForm | undefined {
  const files = [
    { file: '2024.yaml', text: 'edition: 2024\ntitle: 试验版\nforms: { trial: trial.yaml }\n' },
    { file: 'trial.yaml', text: definition },
  ];
  return compileForms(files).editions.flatMap(({ forms }) => forms)[0];
}

test('conditions mean the same in the schema as in the engine', () => {
  let judged = 0;
  fc.assert(
    fc.property(condition, fc.array(answers, { minLength: 5, maxLength: 5 }), (when, filings) => {
      const form = formWith(definition(`when: >-\n          ${when}`));
      fc.pre(form !== undefined); // A condition that can never change is an error.
      const validate = validator(form);
      for (const filing of filings) {
        const { note: _note, ...without } = filing;
        const isShown = 'note' in submission(start(form, filing, { date: '2024-04-15' }));
        expect([validate(filing).length === 0, validate(without).length === 0]).toEqual([isShown, !isShown]);
        judged += 1;
      }
    }),
    { numRuns: 80 },
  );
  expect(judged).toBeGreaterThan(200);
}, 60_000);

test('rules refuse in the schema what they refuse in the engine', () => {
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(condition, condition, fc.array(answers, { minLength: 5, maxLength: 5 }), (when, assert, filings) => {
      const rule = `{ when: '${when}', assert: '${assert}', message: 不符。 }`;
      const form = formWith(definition(`optional: true\n        rules: { T-1: ${rule} }`));
      fc.pre(form !== undefined); // A rule whose outcome is certain is an error.
      const validate = validator(form);
      for (const filing of filings) {
        const isBroken = evaluate(form, filing, { date: '2024-04-15' }).problems.length > 0;
        expect(validate(filing).length === 0).toEqual(!isBroken);
        seen.add(isBroken);
      }
    }),
    { numRuns: 80 },
  );
  expect(seen.size).toBe(2);
}, 60_000);
