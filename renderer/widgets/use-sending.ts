/** Files on their way: checked before they leave, added to the answer when they have arrived. */
import { useCallback, useRef, useState } from 'react';
import { answerAt, type Attachment, extension, type Field, megabytes } from '../../engine/index.ts';
import { useField } from '../field/field-context.ts';
import { useForm } from '../form-context.ts';

export interface Sending {
  readonly key: number;
  readonly name: string;
  /** 0 to 1; null as long as nothing is known. */
  readonly share: number | null;
  readonly problem?: string;
}

export interface FileLimits {
  readonly accept: readonly string[];
  readonly maxSize: number;
  readonly max: number;
}

export function useSending(limits: FileLimits) {
  const { uploads, store, page, announce } = useForm();
  const { id, path } = useField();
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const count = useRef(0);

  const dismiss = useCallback((key: number) => setSending((all) => all.filter((one) => one.key !== key)), []);
  const update = useCallback((key: number, news: Partial<Sending>) => {
    setSending((all) => all.map((one) => (one.key === key ? { ...one, ...news } : one)));
  }, []);

  /** Into the answer as it is when the file arrives: others may have arrived, and the row may have moved or gone. */
  const add = useCallback(
    (attachment: Attachment) => {
      const place = store.pathOf(id);
      if (place === null) return;
      store.change(place, [...attachmentsIn(answerAt(store.getState(), place)), attachment]);
      page.touch(id);
      announce(`已上传${attachment.name}`);
    },
    [store, page, id, announce],
  );

  const sendOne = useCallback(
    async (file: File, problem: string | undefined) => {
      const key = ++count.current;
      setSending((all) => [...all, { key, name: file.name, share: null, ...(problem !== undefined && { problem }) }]);
      if (problem !== undefined || uploads === undefined) return;
      try {
        add(await uploads.upload(file, (share) => update(key, { share }), path));
        dismiss(key);
      } catch (error) {
        update(key, { problem: error instanceof Error && error.message !== '' ? error.message : '上传失败，请重试' });
      }
    },
    [uploads, path, add, update, dismiss],
  );

  const send = useCallback(
    (files: readonly File[]) => {
      const there = attachmentsIn(answerAt(store.getState(), path)).length;
      files.forEach((file, position) => {
        void sendOne(file, problemOf(file, limits, there + position));
      });
    },
    [store, path, sendOne, limits],
  );

  return { sending, send, dismiss };
}

function problemOf(file: File, { accept, maxSize, max }: FileLimits, before: number): string | undefined {
  if (before >= max) return `最多上传${max}个文件，请先移除已有的文件`;
  if (accept.length > 0 && !accept.includes(extension(file.name))) return `格式不符，只接受${accept.join('、')}`;
  if (file.size > maxSize) return `文件有${megabytes(file.size)}，超过${megabytes(maxSize)}，请压缩后再上传`;
  return file.size === 0 ? '文件是空的，请检查后重新选择' : undefined;
}

export function fileLimits(field: Field): FileLimits {
  return field.type === 'files' ? field : { accept: [], maxSize: 0, max: 0 };
}

export function attachmentsIn(answer: unknown): readonly Attachment[] {
  return Array.isArray(answer) ? answer.flatMap((one) => attachmentIn(one)) : [];
}

function attachmentIn(one: unknown): readonly Attachment[] {
  if (typeof one === 'string') return [{ id: one, name: one, size: 0 }];
  if (typeof one !== 'object' || one === null || !('name' in one)) return [];
  const { id, name, size, type }: { id?: unknown; name?: unknown; size?: unknown; type?: unknown } = one;
  const known = { id: String(id ?? name), name: String(name), size: typeof size === 'number' ? size : 0 };
  return [typeof type === 'string' ? { ...known, type } : known];
}
