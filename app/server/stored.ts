/** Gates through which documents come back out of the database with their types. */
import type { Evaluation, FilingContext } from '../../engine/index.ts';
import { isRecord } from '../shared/changes.ts';
import { readJsonRecord } from './json.ts';

export function storedEvaluation(text: string): Evaluation {
  const value = readJsonRecord(text);
  if (isEvaluation(value)) return value;
  throw new Error('a stored verdict is not one');
}

export function storedContext(text: string): FilingContext {
  const value = readJsonRecord(text);
  if (isContext(value)) return value;
  throw new Error('a stored context is not one');
}

function isEvaluation(value: unknown): value is Evaluation {
  return isRecord(value) && isRecord(value.values) && Array.isArray(value.problems) && Array.isArray(value.hidden);
}

function isContext(value: unknown): value is FilingContext {
  return isRecord(value) && typeof value.date === 'string';
}
