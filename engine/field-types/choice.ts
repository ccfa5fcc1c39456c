/** `choice`: one code; `choices`: codes, each once. */
import type { ChoiceField, CompiledForm, Option } from '../model/form.ts';
import type { Value } from '../model/value.ts';
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

const byCode = new WeakMap<readonly Option[], ReadonlyMap<string, Option>>();

/** The options of a choice by their codes. */
export function optionsOf(list: string, form: CompiledForm): ReadonlyMap<string, Option> {
  const options = form.lists[list]?.options ?? [];
  let known = byCode.get(options);
  if (known === undefined) {
    known = new Map(options.map((option) => [option.code, option]));
    byCode.set(options, known);
  }
  return known;
}

function unknownOption(codes: readonly string[]): Issue {
  const message = `没有「${codes.join('、')}」这个选项，请从所列选项中选择`;
  return { kind: 'option', key: 'options', message };
}

function readOne(answer: unknown, field: ChoiceField, form: CompiledForm): Reading {
  if (isUnanswered(answer)) return blankReading;
  if (typeof answer !== 'string') return mistyped('请从所列选项中选择一项');
  return optionsOf(field.list, form).has(answer) ? reading(answer) : reading(null, [unknownOption([answer])]);
}

function readSeveral(answer: unknown, field: ChoiceField, form: CompiledForm): Reading {
  if (isUnanswered(answer)) return blankReading;
  if (!Array.isArray(answer)) return mistyped('请从所列选项中选择');
  const codes = [...new Set(answer.map(codeIn))];
  if (codes.length === 0) return blankReading;
  const options = optionsOf(field.list, form);
  const unknown = codes.filter((code) => !options.has(code));
  const known = codes.filter((code) => options.has(code));
  return reading(known.length === 0 ? null : known, unknown.length === 0 ? [] : [unknownOption(unknown)]);
}

/** What was given for a code, as text: an object is not asked for its own `toString`. */
export function codeIn(given: unknown): string {
  return typeof given === 'string' ? given : (JSON.stringify(given) ?? '');
}

function limitsOfSeveral(value: Value, field: ChoiceField): readonly Issue[] {
  if (!Array.isArray(value)) return [];
  const issues: Issue[] = [];
  if (field.max !== undefined && value.length > field.max) {
    const message = `最多选${field.max}项，现选了${value.length}项，请去掉${value.length - field.max}项`;
    issues.push({ kind: 'limit', key: 'max', message });
  }
  if (value.length > 1 && field.exclusive?.some((code) => value.includes(code))) {
    issues.push({ kind: 'option', key: 'exclusive', message: '所选项中有一项只能单独选择，请去掉其余各项' });
  }
  return issues;
}

export const choice: FieldType<ChoiceField> = { read: readOne, limits: () => fine, ask: '请选择' };
export const choices: FieldType<ChoiceField> = { read: readSeveral, limits: limitsOfSeveral, ask: '请选择' };
