/** Random filings: answers as a careful filer gives them, and submissions in which something has gone wrong. */
import fc from 'fast-check';
import type { Answers, CompiledForm, Field, FilingPath, Scope } from '../../engine/index.ts';

const texts = {
  mobile: ['13900000001'],
  email: ['a@b.cn'],
  url: ['https://a.cn'],
  'credit-code': ['12110000H10000016A'],
  'id-number': ['110100198506150020'],
} as const;

/** What somebody may well answer. */
export function plausible(form: CompiledForm, field: Field): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'text':
    case 'longText':
      return fc.constantFrom(...(field.format === undefined ? ['无', '制度', '乙 丙'] : texts[field.format]));
    case 'integer':
      return fc.constantFrom(0, 1, 5, 12, 400);
    case 'decimal':
    case 'percent':
      return fc.constantFrom(0, 1.5, 12, 99.99, 120);
    case 'date':
      return fc.constantFrom('2022-01-31', '2023-12-01');
    case 'month':
      return fc.constantFrom('2022-01', '2023-12');
    case 'year':
      return fc.constantFrom(2001, 2023);
    case 'yesNo':
      return field.confirm ? fc.constant(true) : fc.boolean();
    case 'choice':
      return codeOf(form, field.list);
    case 'choices':
      return fc.uniqueArray(codeOf(form, field.list), { minLength: 1, maxLength: field.max ?? 3 });
    case 'cascade':
      return levelsOf(form, field);
    case 'files':
      return fc.constant([{ name: `证书.${field.accept[0] ?? 'pdf'}`, size: 10 }]);
    case 'group':
      return plausibleScope(form, field.scope);
    case 'table':
      return rowsOf(form, field);
  }
}

function rowsOf(form: CompiledForm, field: Field & { type: 'table' }): fc.Arbitrary<unknown> {
  const row = plausibleScope(form, field.scope);
  if (field.rows === undefined)
    return fc.array(row, { minLength: field.minRows ?? 1, maxLength: Math.min(field.maxRows ?? 3, 4) });
  const codes = form.lists[field.rows]?.options.map(({ code }) => code) ?? [];
  return fc.tuple(...codes.map((code) => row.map((answers) => ({ row: code, ...answers }))));
}

/** One way down from the top of the list. */
function levelsOf(form: CompiledForm, field: Field & { type: 'cascade' }): fc.Arbitrary<unknown> {
  const options = form.lists[field.list]?.options ?? [];
  const waysDown = (parent: string | undefined, left: number): readonly (readonly string[])[] => {
    const here = left === 0 ? [] : options.filter((option) => option.parent === parent);
    if (here.length === 0) return [[]];
    return here.flatMap(({ code }) => waysDown(code, left - 1).map((way) => [code, ...way]));
  };
  const ways = waysDown(undefined, field.levels.length);
  const answers = ways.map((way) => Object.fromEntries(way.map((code, at) => [`level${at + 1}`, [code]])));
  return fc.constantFrom(...answers);
}

function codeOf(form: CompiledForm, list: string): fc.Arbitrary<string> {
  return fc.constantFrom(...(form.lists[list]?.options.map(({ code }) => code) ?? ['']));
}

function plausibleScope(form: CompiledForm, scope: Scope): fc.Arbitrary<Answers> {
  const asked = scope.fields.filter((field) => field.compute === undefined);
  const answers = asked.map((field) => {
    const answer = plausible(form, field);
    return [field.name, field.required === true ? answer : fc.oneof(answer, fc.constant(undefined))] as const;
  });
  return fc.record(Object.fromEntries(answers)).map((record) => {
    return Object.fromEntries(Object.entries(record).filter(([, answer]) => answer !== undefined));
  });
}

/** Answers that are mostly right, to everything that may be asked. */
export function plausibleAnswers(form: CompiledForm): fc.Arbitrary<Answers> {
  return plausibleScope(form, form.scope);
}

const junk = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  ' ',
  '无',
  'other',
  '2023-02-30',
  '2024-12-31',
  '2023-13',
  '一'.repeat(2000),
  0,
  -1,
  1.5,
  0.123456789,
  1e20,
  123456789.1234567,
  true,
  false,
  [],
  {},
  [{}],
  ['none', 'other'],
  { level1: ['a', 'b'] },
  { level1: ['a'], level2: ['b1'] },
  { level1: ['a1'], level2: ['a1', 'a2'] },
  { level1: [], level2: ['a1'] },
  { level2: ['a1'] },
  { level1: ['c'], level2: [] },
  { level1: ['a'], level2: ['a1', 'a2'], level3: ['a11', 'a12'] },
  { level1: 'a' },
  ['甲'],
  [{ name: 'a.exe', size: 1e9 }],
  [{ name: '' }],
);

/** A submission with one or two answers replaced, taken out or added. */
export function changedSubmission(form: CompiledForm, submitted: Answers): fc.Arbitrary<Answers> {
  const change = somewhere(form, form.scope, []);
  return fc.array(change, { minLength: 1, maxLength: 2 }).map((changes) => {
    return changes.reduce<Answers>((answers, [path, value]) => record(replaced(answers, path, value)), submitted);
  });
}

function somewhere(form: CompiledForm, scope: Scope, prefix: FilingPath): fc.Arbitrary<readonly [FilingPath, unknown]> {
  const unknown = fc.constant([[...prefix, 'nobody'], 1] as const);
  const known = fc.constantFrom(...scope.fields).chain((field) => {
    const path = [...prefix, field.name];
    const whole = fc.oneof(junk, plausible(form, field)).map((value) => [path, value] as const);
    if (field.type === 'group') return fc.oneof(whole, somewhere(form, field.scope, path));
    if (field.type !== 'table') return whole;
    return fc.oneof(
      whole,
      fc.nat({ max: 1 }).chain((row) => somewhere(form, field.scope, [...path, row])),
    );
  });
  return fc.oneof({ arbitrary: known, weight: 30 }, { arbitrary: unknown, weight: 1 });
}

/** The same answers with one replaced, added or, with undefined, taken out. */
export function replaced(target: unknown, path: FilingPath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    if (!Array.isArray(target) || step >= target.length) return target;
    return target.map((row: unknown, index) => (index === step ? replaced(row, rest, value) : row));
  }
  const { [step]: before, ...others } = record(target);
  const after = replaced(before, rest, value);
  return after === undefined ? others : { ...others, [step]: after };
}

export function record(value: unknown): Answers {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
