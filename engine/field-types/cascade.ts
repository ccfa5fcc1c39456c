/** `cascade`: codes of one list on several levels, each level below what was chosen on the one above it. */
import type { CascadeField, CompiledForm, Option } from '../model/form.ts';
import { codeIn } from './choice.ts';
import { optionsByLevel } from './code-levels.ts';
import {
  blankReading,
  type FieldType,
  fine,
  isUnanswered,
  type Issue,
  mistyped,
  type Reading,
  reading,
} from './field-type.ts';
import { isRecord } from './nested.ts';

const levels = new WeakMap<readonly Option[], readonly (readonly Option[])[]>();

/** The options of each level that a cascade asks for, from the top. */
export function cascadeLevels(field: CascadeField, form: CompiledForm): readonly (readonly Option[])[] {
  const options = form.lists[field.list]?.options ?? [];
  const known = levels.get(options) ?? optionsByLevel(options);
  levels.set(options, known);
  return field.levels.map((_, at) => known[at] ?? []);
}

/** What is chosen on one level. */
interface Chosen {
  readonly codes: readonly string[];
  readonly issues: readonly Issue[];
}

function read(answer: unknown, field: CascadeField, form: CompiledForm): Reading {
  if (isUnanswered(answer)) return blankReading;
  if (!isRecord(answer)) return mistyped('请逐级选择');
  const codes = field.levels.map((_, at) => codesOf(answer[`level${at + 1}`]));
  if (codes.includes(null)) return mistyped('请逐级选择');
  if ((codes[0] ?? []).length === 0) return blankReading;
  const all = cascadeLevels(field, form);
  const issues: Issue[] = [];
  const value: Record<string, readonly string[]> = {};
  let above: readonly string[] | undefined;
  for (const [at, options] of all.entries()) {
    const chosen = readLevel({ at, codes: codes[at] ?? [], options, above, most: field.levels[at] ?? 1 });
    issues.push(...chosen.issues);
    if (chosen.codes.length > 0) value[`level${at + 1}`] = chosen.codes;
    above = chosen.codes;
  }
  return reading(value['level1'] === undefined ? null : value, issues);
}

/** Each code once; null when these are no codes. */
function codesOf(answer: unknown): readonly string[] | null {
  if (isUnanswered(answer)) return [];
  return Array.isArray(answer) ? [...new Set(answer.map(codeIn))] : null;
}

interface Level {
  readonly at: number;
  readonly codes: readonly string[];
  readonly options: readonly Option[];
  /** What is chosen on the level above; undefined on the first. */
  readonly above: readonly string[] | undefined;
  /** Codes at most. */
  readonly most: number;
}

function readLevel({ at, codes, options, above, most }: Level): Chosen {
  const key = `level${at + 1}`;
  const name = levelName(at);
  const issues: Issue[] = [];
  const optionOf = (code: string): Option | undefined => options.find((option) => option.code === code);
  const known = codes.filter((code) => optionOf(code) !== undefined);
  const unknown = codes.filter((code) => !known.includes(code));
  const offered = options.filter(({ parent }) => above === undefined || above.includes(parent ?? ''));
  const stray = known.filter((code) => !offered.some((option) => option.code === code));
  if (unknown.length > 0) {
    const message = `${name}没有「${unknown.join('、')}」这个选项，请从所列选项中选择`;
    issues.push({ kind: 'option', key, message });
  }
  if (stray.length > 0) {
    const titles = stray.map((code) => optionOf(code)?.title ?? code).join('、');
    issues.push({ kind: 'option', key, message: `${name}的「${titles}」不属于上一级所选的项，请重新选择` });
  }
  if (known.length > most) {
    const message = `${name}最多选${most}项，现选了${known.length}项，请去掉${known.length - most}项`;
    issues.push({ kind: 'limit', key, message });
  }
  if (codes.length === 0 && offered.length > 0) {
    issues.push({ kind: 'required', key, message: `还没有选${name}，请选择` });
  }
  return { codes: known, issues };
}

/** 一级, 二级 …, as the levels are called in instructions. */
export function levelName(at: number): string {
  return `${'一二三四五六七八九'[at] ?? at + 1}级`;
}

export const cascade: FieldType<CascadeField> = { read, limits: () => fine, ask: '请选择', askedBy: () => 'level1' };
