/** What every field type offers: how an entered answer becomes a value, and what can be wrong with it by itself. */
import type { Problem } from '../model/filing.ts';
import type { CompiledForm, Field } from '../model/form.ts';
import type { Value } from '../model/value.ts';

/** Something wrong with one answer. `key` is the key of the definition that was broken: its clause names the problem. */
export interface Issue {
  readonly kind: Exclude<Problem['kind'], 'rule'>;
  readonly key: string;
  readonly message: string;
}

/**
 * An answer as read: `blank` when nothing was answered; `value` is what expressions see and what is submitted
 * (normalised, of the right type, else null).
 */
export interface Reading {
  readonly blank: boolean;
  readonly value: Value;
  readonly issues: readonly Issue[];
}

/** The value of a limit that is an expression where the field stands: null when it is blank, undefined when there is none. */
export type LimitAt = (key: 'min' | 'max') => Value | undefined;

export interface FieldType<F extends Field> {
  /** Total: any JSON value may come. Independent of all other answers. */
  read(answer: unknown, field: F, form: CompiledForm): Reading;
  /** What a value of the right type breaks of the field's own limits. */
  limits(value: Value, field: F, limitAt: LimitAt): readonly Issue[];
  /** What to ask when nothing is answered: 请填写, 请选择, 请上传. */
  readonly ask: string;
  /** The key of the definition that asks for an answer, where it is another one than `required`. */
  askedBy?(field: F): string | undefined;
}

/** Nothing wrong. */
export const fine: readonly Issue[] = [];

export const blankReading: Reading = { blank: true, value: null, issues: fine };

export function reading(value: Value, issues = fine): Reading {
  return { blank: false, value, issues };
}

/** An answer that is not of the field's type at all: kept as entered, read as blank, reported. */
export function mistyped(message: string): Reading {
  return { blank: false, value: null, issues: [{ kind: 'type', key: 'type', message }] };
}

export function isUnanswered(answer: unknown): boolean {
  return answer === undefined || answer === null || (typeof answer === 'string' && answer.trim() === '');
}
