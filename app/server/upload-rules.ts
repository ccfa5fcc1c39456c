/** Whether an uploaded file is what its field accepts: by its name, and by its first bytes. */
import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import type { FilesField } from '../../engine/index.ts';

/** What `file-type` may see in a file of this ending; an ending that is not listed must be seen as itself. */
const seenAs: Readonly<Record<string, readonly string[]>> = {
  jpeg: ['jpg'],
  tiff: ['tif'],
  doc: ['cfb', 'doc', 'rtf'],
  xls: ['cfb', 'xls'],
  ppt: ['cfb', 'ppt'],
  docx: ['docx', 'zip'],
  xlsx: ['xlsx', 'zip'],
  pptx: ['pptx', 'zip'],
  wps: ['cfb', 'docx', 'zip'],
  et: ['cfb', 'xlsx', 'zip'],
  dps: ['cfb', 'pptx', 'zip'],
  ofd: ['ofd', 'zip'],
};
const plainText = new Set(['txt', 'csv', 'md']);

/** Null when the name fits the field; else what to tell the filer. */
export function refusedName(name: string, field: FilesField): string | null {
  if (field.accept.length === 0 || field.accept.includes(extensionOf(name))) return null;
  return `只能上传${field.accept.join('、')}格式的文件，“${name}”不是。`;
}

/** Null when the content fits the ending of the name; else what to tell the filer. */
export async function refusedContent(file: string, name: string): Promise<string | null> {
  const extension = extensionOf(name);
  const seen = await fileTypeFromFile(file);
  const honest = plainText.has(extension)
    ? seen === undefined && !(await hasZeroByte(file))
    : seen !== undefined && (seenAs[extension] ?? [extension]).includes(seen.ext);
  return honest ? null : `“${name}”的内容不是${extension || '所要求的'}格式。请用相应软件打开确认，另存后重新上传。`;
}

/** 20971520 → `20MB` */
export function sizeInWords(bytes: number): string {
  return bytes >= 1_048_576 ? `${Number((bytes / 1_048_576).toFixed(1))}MB` : `${Math.ceil(bytes / 1024)}KB`;
}

/** A name that is safe to show and to download under; directories and control characters are cut off. */
export function cleanName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
    .trim()
    .normalize('NFC');
  return [...clean].slice(-120).join('') || '未命名';
}

function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

async function hasZeroByte(file: string): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8192), 0, 8192, 0);
    return buffer.subarray(0, bytesRead).includes(0);
  } finally {
    await handle.close();
  }
}
