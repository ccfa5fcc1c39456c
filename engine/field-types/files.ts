/** `files`: references to attachments; the bytes are judged where they are stored. */
import type { FilesField } from '../model/form.ts';
import type { Value, ValueRecord } from '../model/value.ts';
import {
  blankReading,
  type FieldType,
  isUnanswered,
  type Issue,
  mistyped,
  type Reading,
  reading,
} from './field-type.ts';
import { isRecord } from './nested.ts';

function read(answer: unknown): Reading {
  if (isUnanswered(answer)) return blankReading;
  if (!Array.isArray(answer)) return mistyped('请上传文件');
  if (answer.length === 0) return blankReading;
  const files = answer.map(attachment);
  const known = files.filter((file) => file !== null);
  return known.length === files.length ? reading(known) : mistyped('文件信息不完整，请重新上传');
}

/** A reference is `{ id, name, size, type }`, of which a name is indispensable; a bare name stands for itself. */
function attachment(reference: unknown): ValueRecord | null {
  if (typeof reference === 'string') return reference.trim() === '' ? null : { name: reference };
  if (typeof reference !== 'object' || reference === null) return null;
  const { id, name, size, type }: { id?: unknown; name?: unknown; size?: unknown; type?: unknown } = reference;
  if (typeof name !== 'string' || name.trim() === '') return null;
  return {
    ...(typeof id === 'string' && { id }),
    name,
    ...(typeof size === 'number' && { size }),
    ...(typeof type === 'string' && { type }),
  };
}

function limits(value: Value, field: FilesField): readonly Issue[] {
  if (!Array.isArray(value)) return [];
  const files: readonly Value[] = value;
  const issues: Issue[] = [];
  if (files.length > field.max) {
    issues.push({ kind: 'limit', key: 'max', message: `最多上传${field.max}个文件，现有${files.length}个` });
  }
  for (const file of files) {
    if (!isRecord(file)) continue;
    const { name, size } = file;
    if (typeof name !== 'string') continue;
    if (field.accept.length > 0 && !field.accept.includes(extension(name))) {
      const message = `「${name}」的格式不符，只接受${field.accept.join('、')}`;
      issues.push({ kind: 'format', key: 'accept', message });
    }
    if (typeof size === 'number' && size > field.maxSize) {
      const message = `「${name}」超过${megabytes(field.maxSize)}，请压缩后再上传`;
      issues.push({ kind: 'limit', key: 'maxSize', message });
    }
  }
  return issues;
}

export function extension(name: string): string {
  return /\.([^.\s]+)\s*$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** A size for readers: 10MB, 500KB. */
export function megabytes(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.round(bytes / 1024 / 102.4) / 10}MB` : `${Math.ceil(bytes / 1024)}KB`;
}

export const files: FieldType<FilesField> = { read, limits, ask: '请上传' };
