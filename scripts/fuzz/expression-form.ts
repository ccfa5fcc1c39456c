/** A form in which an expression can stand in every place, and filings of it. */
import type { SourceFile } from '../../engine/compile.ts';
import type { Answers, FilingContext } from '../../engine/index.ts';

export const PLACES = ['number', 'text', 'date', 'truth', 'choice', 'assert', 'shown'] as const;

const COMPUTED: Readonly<Record<(typeof PLACES)[number], (quoted: string) => string>> = {
  number: (quoted) => `{ title: 数, type: decimal, compute: ${quoted} }`,
  text: (quoted) => `{ title: 文, type: text, compute: ${quoted} }`,
  date: (quoted) => `{ title: 日, type: date, compute: ${quoted} }`,
  truth: (quoted) => `{ title: 是否, type: yesNo, compute: ${quoted} }`,
  choice: (quoted) => `{ title: 选, type: choice, list: kinds, compute: ${quoted} }`,
  assert: (quoted) =>
    `{ title: 规, type: text, when: ${quoted}, required: ${quoted}, rules: { T-9: { assert: ${quoted}, message: 错 } } }`,
  shown: (quoted) =>
    `{ title: 显, type: text, help: ${quoted}, rules: { T-9: { assert: name = "a", message: ${quoted} } } }`,
};

export function expressionFiles(expression: string, place: (typeof PLACES)[number]): readonly SourceFile[] {
  const text = place === 'shown' ? `说明{${expression}}。` : expression;
  const form = `${FIELDS}  result: ${COMPUTED[place](JSON.stringify(text))}\n`;
  return [
    {
      file: '2024.yaml',
      text: 'edition: 2024\ntitle: 试\nconstants: { year: editionYear - 1 }\nforms: { trial: trial.yaml }\n',
    },
    { file: 'trial.yaml', text: form },
    { file: 'lists/kinds.yaml', text: 'list: kinds\noptions: { a: 甲, b: 乙, "01": 丙 }\n' },
  ];
}

const FIELDS = `form: trial
title: 试
links: { previous: { form: trial, edition: editionYear - 1 } }
fields:
  a: { title: 甲, type: decimal }
  b: { title: 乙, type: integer, unit: 人 }
  name: { title: 名, type: text }
  day: { title: 日, type: date }
  month: { title: 月, type: month }
  flag: { title: 旗, type: yesNo }
  kind: { title: 类, type: choice, list: kinds }
  kinds: { title: 多, type: choices, list: kinds }
  group: { title: 组, type: group, fields: { inner: { title: 内, type: decimal } } }
  rows:
    title: 行
    type: table
    columns:
      amount: { title: 额, type: decimal }
      from: { title: 起, type: month }
      parts: { title: 分, type: table, optional: true, columns: { part: { title: 部, type: text } } }
`;

interface Filing {
  readonly answers: Answers;
  readonly context: FilingContext;
}

export const filings: readonly Filing[] = [
  { answers: {}, context: { date: '2024-04-15' } },
  {
    answers: {
      a: 6.25,
      b: 3,
      name: '张三🐎',
      day: '2024-02-29',
      month: '2024-02',
      flag: true,
      kind: 'a',
      kinds: ['a', '01'],
      group: { inner: -0.5 },
      rows: [{ amount: 1, from: '2023-05', parts: [{ part: 'x' }] }, { amount: null }, {}],
      result: 'x',
    },
    context: { date: '2024-04-15', links: { previous: { answers: { a: 1, rows: [] }, acceptedOn: '2023-05-01' } } },
  },
  {
    answers: { a: 'x', rows: 'x', group: [], kinds: 'a', day: '2024-02-30' },
    context: { date: '2024-02-29', links: { previous: null } },
  },
];
