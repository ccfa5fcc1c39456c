/** `yesNo`: true or false; a box to confirm counts as answered only when it is ticked. */
import type { YesNoField } from '../model/form.ts';
import { blankReading, type FieldType, fine, isUnanswered, mistyped, type Reading, reading } from './field-type.ts';

function read(answer: unknown, field: YesNoField): Reading {
  if (isUnanswered(answer)) return blankReading;
  if (typeof answer !== 'boolean') return mistyped('请选择是或否');
  return field.confirm && !answer ? { blank: true, value: false, issues: fine } : reading(answer);
}

export const yesNo: FieldType<YesNoField> = { read, limits: () => fine, ask: '请选择' };
