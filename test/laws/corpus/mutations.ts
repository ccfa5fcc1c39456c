/** What can go wrong with one answer, by kind: deterministic, so that a corpus made of it is the same everywhere. */
import fc from 'fast-check';
import type { CompiledForm, Field } from '../../../engine/index.ts';
import { plausible, record } from '../submissions.ts';

/** Everything that is done to answers. */
export const mutationKinds = [
  'taken out',
  'blank',
  'of another type',
  'another plausible answer',
  'yet another plausible answer',
  'hidden but there',
  'an optional answer',
  'the opposite',
  'another code',
  'a level that is unknown',
  'a code twice',
  'a level too deep',
  'an unknown name',
  'in white space',
  'of white space alone',
  'with a control character',
  'the word for none',
  'of a wrong format',
  'as long as it may be',
  'too long by one',
  'as long as it may be, of rare characters',
  'too long by one, of rare characters',
  'at a limit',
  'beside a limit',
  'with decimal places',
  'with many decimal places',
  'too many digits',
  'very large',
  'nothing',
  'large',
  'no day',
  'another day',
  'an unknown code',
  'no code',
  'all codes',
  'an exclusive code beside others',
  'in another order',
  'a file of another kind',
  'a file named in capitals',
  'a file that is too large',
  'a file as large as it may be',
  'too many files',
  'a file without a name',
  'no rows',
  'a row too few',
  'a row twice',
  'rows in another order',
  'a row that is none',
  'too many rows',
  'a computed value',
  'a fixed row of another code',
] as const;
type MutationKind = (typeof mutationKinds)[number];

/** `undefined` takes the answer out; with a seed the value is any plausible one. */
export interface Mutation {
  readonly kind: MutationKind;
  readonly value?: unknown;
  readonly seed?: number;
}

function changed(kind: MutationKind, value: unknown): Mutation {
  return { kind, value };
}

export function valueOf({ value, seed }: Mutation, form: CompiledForm, field: Field | undefined): unknown {
  if (seed === undefined || field === undefined) return value;
  return fc.sample(plausible(form, field), { numRuns: 1, seed })[0];
}

/** Of an answer that is there. */
export function mutationsOf(form: CompiledForm, field: Field, answer: unknown): readonly Mutation[] {
  return [
    changed('taken out', undefined),
    changed('blank', typeof answer === 'string' ? ' ' : null),
    changed('of another type', typeof answer === 'string' ? 7 : '七'),
    { kind: 'another plausible answer', seed: 1 },
    { kind: 'yet another plausible answer', seed: 2 },
    ...ofType(form, field, answer),
  ];
}

/** Of an answer that is not there. */
export function additionsOf(isHidden: boolean): readonly Mutation[] {
  return [{ kind: isHidden ? 'hidden but there' : 'an optional answer', seed: 3 }];
}

function ofType(form: CompiledForm, field: Field, answer: unknown): readonly Mutation[] {
  switch (field.type) {
    case 'text':
    case 'longText':
      return texts(field);
    case 'integer':
    case 'decimal':
    case 'percent':
      return numbers(field);
    case 'date':
    case 'month':
    case 'year':
      return dates(field);
    case 'yesNo':
      return [changed('the opposite', answer !== true)];
    case 'choice':
      return codes(form, field.list).map((value) => changed('another code', value));
    case 'choices':
      return choices(form, field, answer);
    case 'cascade':
      return [
        changed('a level that is unknown', { level1: ['?'] }),
        changed('a code twice', { level1: [first(form, field.list), first(form, field.list)] }),
        changed('a level too deep', { level1: [first(form, field.list)], level9: ['1'] }),
      ];
    case 'files':
      return files(field);
    case 'group':
      return [changed('an unknown name', { ...record(answer), nobody: 1 })];
    case 'table':
      return rows(field, answer);
  }
}

function texts({ max, format, none }: Field & { type: 'text' | 'longText' }): readonly Mutation[] {
  return [
    changed('in white space', '\u3000甲\n'),
    changed('of white space alone', '\u3000\u00a0\ufeff'),
    changed('with a control character', '甲\u001c\u0085乙'),
    ...(none === undefined ? [] : [changed('the word for none', none)]),
    ...(format === undefined ? [] : malformed[format].map((value) => changed('of a wrong format', value))),
    ...(max === undefined || format !== undefined ? [] : lengths(max)),
  ];
}

const malformed = {
  mobile: ['1390000000', '139000000011', '1390000000\u0661', '+86 13900000001', '23900000001'],
  email: ['a@', 'a b@c.cn', 'a@b', 'a@b.cn', 'a@@b.cn'],
  url: ['a', 'https://', 'b.cn/路径 x', 'b.cn', 'ftp://b.cn'],
  'credit-code': ['12110000H10000016', '12110000H10000016B', 'I2110000H10000016A'],
  'id-number': ['11010019850615002', '110100198506150021', '11010019850615002\u0660'],
} as const;

/** 𠮷 is one character in two units of UTF-16. */
function lengths(max: number): readonly Mutation[] {
  return [
    changed('as long as it may be', `${'技'.repeat(max - 1)}\u3000\n术`),
    changed('too long by one', '技'.repeat(max + 1)),
    changed('as long as it may be, of rare characters', '𠮷'.repeat(max)),
    changed('too long by one, of rare characters', '𠮷'.repeat(max + 1)),
  ];
}

function numbers({ min, max, scale }: Field & { type: 'integer' | 'decimal' | 'percent' }): readonly Mutation[] {
  const limits = [min, max].flatMap((limit) => (limit?.tree.kind === 'literal' ? [Number(limit.tree.value)] : []));
  return [
    ...limits.flatMap((limit) => [
      changed('at a limit', limit),
      changed('beside a limit', limit - 1),
      changed('beside a limit', limit + 1),
    ]),
    changed('with decimal places', 0.07),
    changed('with many decimal places', scale === undefined ? 1.000_000_1 : 1 + 10 ** -(scale + 1)),
    changed('too many digits', 123_456_789.123_456_78),
    changed('very large', 1e20),
    changed('nothing', 0),
    changed('large', 5000),
  ];
}

function dates({ type }: Field & { type: 'date' | 'month' | 'year' }): readonly Mutation[] {
  const wrong = {
    date: ['2023-02-29', '2023-04-31', '1900-02-29', '2023-1-1', '2023-10-01\n', '2023-13-01'],
    month: ['2023-13', '2023-00', '2023-1', '2023-10\n', '2023-10-01'],
    year: [999, 10_000, 2023.5],
  }[type];
  const right = {
    date: ['2024-02-29', '2000-02-29', '2018-12-31', '2019-01-01', '2022-12-31', '2023-01-01', '2023-12-31'],
    month: ['2018-12', '2019-01', '2022-12', '2023-01'],
    year: [1000, 2018, 2023],
  }[type];
  return [...wrong.map((value) => changed('no day', value)), ...right.map((value) => changed('another day', value))];
}

function choices(
  form: CompiledForm,
  field: Field & { type: 'choice' | 'choices' },
  answer: unknown,
): readonly Mutation[] {
  const all = codes(form, field.list).slice(0, -1);
  const [exclusive] = field.exclusive ?? [];
  return [
    changed('an unknown code', ['?']),
    changed('a code twice', [all[0], all[0]]),
    changed('no code', []),
    changed('all codes', all),
    ...all.map((code) => changed('another code', [code])),
    ...(exclusive === undefined
      ? []
      : [changed('an exclusive code beside others', [...new Set([exclusive, all[0], all[1]])])]),
    ...(Array.isArray(answer) ? [changed('in another order', answer.toReversed())] : []),
  ];
}

function files({ accept, max, maxSize }: Field & { type: 'files' }): readonly Mutation[] {
  const file = { id: '1', name: `证书.${accept[0] ?? 'pdf'}`, size: 10 };
  return [
    changed('a file of another kind', [{ ...file, name: '证书.exe' }]),
    changed('a file named in capitals', [{ ...file, name: file.name.toUpperCase() }]),
    changed('a file that is too large', [{ ...file, size: maxSize + 1 }]),
    changed('a file as large as it may be', [{ ...file, size: maxSize }]),
    changed(
      'too many files',
      Array.from({ length: max + 1 }, () => file),
    ),
    changed('a file without a name', [{ id: '1' }]),
  ];
}

function rows(field: Field & { type: 'table' }, answer: unknown): readonly Mutation[] {
  const given: readonly unknown[] = Array.isArray(answer) ? answer : [];
  const { maxRows } = field;
  return [
    changed('no rows', []),
    changed('a row too few', given.slice(1)),
    changed(
      'an unknown name',
      given.map((row) => ({ ...record(row), nobody: 1 })),
    ),
    // Fixed rows are put in place before anything is judged; a submission has them in order.
    ...(field.rows === undefined
      ? [
          changed('a row twice', [...given, given[0]]),
          changed('rows in another order', given.toReversed()),
          changed('a row that is none', [...given, 1]),
        ]
      : [
          changed(
            'a fixed row of another code',
            given.map((row, at) => (at === 0 ? { ...record(row), row: '?' } : row)),
          ),
        ]),
    ...(maxRows === undefined
      ? []
      : [
          changed(
            'too many rows',
            Array.from({ length: maxRows + 1 }, () => given[0]),
          ),
        ]),
  ];
}

/** Every code, and one that is none. */
function codes(form: CompiledForm, list: string): readonly string[] {
  return [...(form.lists[list]?.options.map(({ code }) => code) ?? []).slice(0, 12), '?'];
}

function first(form: CompiledForm, list: string): string {
  return form.lists[list]?.options[0]?.code ?? '';
}
