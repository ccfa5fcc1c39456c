/** `text` and `longText`: a string, trimmed and in NFC; an empty one is blank. */
import type { TextField } from '../model/form.ts';
import { countCharacters } from './characters.ts';
import { blankReading, type FieldType, fine, type Issue, mistyped, type Reading, reading } from './field-type.ts';
import { formats } from './formats.ts';

function read(answer: unknown, field: TextField): Reading {
  if (answer === undefined || answer === null) return blankReading;
  if (typeof answer !== 'string') return mistyped('应为文字');
  const text = answer.normalize('NFC').trim();
  if (text === '') return blankReading;
  if (field.format === undefined || text === field.none) return reading(text);
  const format = formats[field.format];
  const normal = format.normalize(text);
  if (format.isValid(normal)) return reading(normal);
  return reading(text, [{ kind: 'format', key: 'format', message: format.advice }]);
}

function limits(value: unknown, field: TextField): readonly Issue[] {
  if (field.max === undefined || typeof value !== 'string' || value.length <= field.max) return fine;
  const count = countCharacters(value);
  if (count <= field.max) return fine;
  const message = `最多${field.max}字，现有${count}字，请删减${count - field.max}字`;
  return [{ kind: 'limit', key: 'max', message }];
}

export const text: FieldType<TextField> = { read, limits, ask: '请填写' };
