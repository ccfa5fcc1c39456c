/** Files of answers, read with care: whatever is wrong is said in words. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isRecord } from '../field-types/nested.ts';
import type { Value } from '../model/value.ts';
import type { Answers, LinkedFiling } from '../model/filing.ts';
import { reasonOf, Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

/** The answers themselves, or `{ "answers": { … } }` where the form has no field called answers. `-` is the standard input. */
export function readAnswers(file: string, fields: ReadonlySet<string>, terminal: Terminal): Answers {
  const content = readJson(file, terminal);
  if (!fields.has('answers') && isRecord(content['answers'])) return content['answers'];
  return content;
}

/** `{ "answers": { … }, "acceptedOn": "2023-05-10" }` */
export function readLink(file: string, terminal: Terminal): LinkedFiling {
  const { answers, acceptedOn } = readJson(file, terminal);
  if (!isRecord(answers)) {
    throw new Refusal(
      { zh: `${file} 不是关联的填报。`, en: `${file} is not a linked filing.` },
      {
        zh: '应当写成 { "answers": { … }, "acceptedOn": "2023-05-10" }。',
        en: 'It should be { "answers": { … }, "acceptedOn": "2023-05-10" }.',
      },
    );
  }
  if (acceptedOn === undefined || acceptedOn === null) return { answers };
  if (typeof acceptedOn === 'string') return { answers, acceptedOn };
  throw new Refusal(
    { zh: `${file} 里的 acceptedOn 不是日期。`, en: `acceptedOn in ${file} is not a date.` },
    { zh: '写成 "2023-05-10" 的样子。', en: 'Write it as "2023-05-10".' },
  );
}

/** `["甲机构", "乙机构"]`: what others answered, as a link with collect gathers it. */
export function readCollected(file: string, terminal: Terminal): readonly Value[] {
  const content = parse(readText(file, terminal), file);
  const items: readonly unknown[] | null = Array.isArray(content) ? content : null;
  const known = items?.filter(
    (item) => typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean',
  );
  if (items === null || known?.length !== items.length)
    throw new Refusal(
      { zh: `${file} 里不是列表。`, en: `${file} does not hold a list.` },
      { zh: '应当是一列答案：["…", "…"]。', en: 'It should be a JSON list of answers: ["…", "…"].' },
    );
  return known;
}

function readJson(file: string, terminal: Terminal): Readonly<Record<string, unknown>> {
  const content = parse(readText(file, terminal), file);
  if (!isRecord(content))
    throw new Refusal(
      { zh: `${file} 里不是 JSON 对象。`, en: `${file} does not hold a JSON object.` },
      { zh: '答案写成“字段名: 内容”的对象。', en: 'Answers are an object of field names and values.' },
    );
  return content;
}

function readText(file: string, { cwd }: Terminal): string {
  try {
    return readFileSync(file === '-' ? 0 : resolve(cwd, file), 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : undefined;
    if (reason === 'ENOENT') throw new Refusal({ zh: `没有文件 ${file}。`, en: `There is no file ${file}.` });
    if (reason === 'EISDIR')
      throw new Refusal({ zh: `${file} 是文件夹，不是文件。`, en: `${file} is a folder, not a file.` });
    throw new Refusal({ zh: `读不了 ${file}：${reasonOf(error)}`, en: `${file} cannot be read: ${reasonOf(error)}` });
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal({ zh: `${file} 不是 JSON：${reasonOf(error)}`, en: `${file} is not JSON: ${reasonOf(error)}` });
  }
}
