/** `group` and `table`: answers that hold answers. Their rows are read level by level by the runtime. */
import type { GroupField, TableField } from '../model/form.ts';
import { blankReading, type FieldType, fine, type Issue, mistyped, type Reading, reading } from './field-type.ts';

export function isRecord(answer: unknown): answer is Readonly<Record<string, unknown>> {
  return typeof answer === 'object' && answer !== null && !Array.isArray(answer);
}

function readGroup(answer: unknown): Reading {
  if (answer === undefined || answer === null) return reading({});
  return isRecord(answer) ? reading({}) : mistyped('内容格式不对，请重新填写');
}

function readTable(answer: unknown): Reading {
  if (answer === undefined || answer === null || answer === '') return blankReading;
  if (!Array.isArray(answer)) return mistyped('内容格式不对，请逐行填写');
  if (answer.length === 0) return blankReading;
  return answer.every(isRecord) ? reading([]) : mistyped('有的行格式不对，请删除后重新填写');
}

/** Judged on the number of rows alone. */
function tableLimits(value: unknown, field: TableField): readonly Issue[] {
  if (!Array.isArray(value) || value.length === 0) return fine;
  const rows = value.length;
  if (field.minRows !== undefined && rows < field.minRows) {
    return [{ kind: 'limit', key: 'minRows', message: `至少填写${field.minRows}条，现有${rows}条` }];
  }
  if (field.maxRows !== undefined && rows > field.maxRows) {
    const message = `最多填写${field.maxRows}条，现有${rows}条，请删去${rows - field.maxRows}条`;
    return [{ kind: 'limit', key: 'maxRows', message }];
  }
  return fine;
}

export const group: FieldType<GroupField> = { read: readGroup, limits: () => fine, ask: '请填写' };
export const table: FieldType<TableField> = {
  read: readTable,
  limits: tableLimits,
  ask: '请填写',
  askedBy: ({ minRows }) => (minRows === undefined ? undefined : 'minRows'),
};
