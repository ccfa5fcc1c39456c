/** Law: whatever condition shows a field, the schema asks for the field and refuses it exactly as the engine does. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileForms } from '../../engine/compile.ts';
import { type Answers, start, submission } from '../../engine/index.ts';
import { validator } from './validator.ts';

const definition = (when: string): string => `
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
      inner: { title: 组, type: group, fields: { flag: { title: 标记, type: yesNo, optional: true } } }
      note:
        title: 说明
        type: text
        when: >-
          ${when}
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
    inner: fc.record({ flag: fc.boolean() }, { requiredKeys: [] }),
    note: fc.constant('写'),
  },
  { requiredKeys: ['inner', 'note'] },
);

test('conditions mean the same in the schema as in the engine', () => {
  let judged = 0;
  fc.assert(
    fc.property(condition, fc.array(answers, { minLength: 5, maxLength: 5 }), (when, filings) => {
      const files = [
        { file: '2024.yaml', text: 'edition: 2024\ntitle: 试验版\nforms: { trial: trial.yaml }\n' },
        { file: 'trial.yaml', text: definition(when) },
      ];
      const [form] = compileForms(files).editions.flatMap(({ forms }) => forms);
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
