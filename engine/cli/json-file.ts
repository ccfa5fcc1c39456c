/** Files of answers, read with care: whatever is wrong is said in words. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isRecord } from '../field-types/nested.ts';
import type { Value } from '../model/value.ts';
import type { Answers, LinkedFiling } from '../model/filing.ts';
import { Refusal } from './refusal.ts';
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
      `${file} is not a linked filing.`,
      'It should be { "answers": { … }, "acceptedOn": "2023-05-10" }.',
    );
  }
  if (acceptedOn === undefined || acceptedOn === null) return { answers };
  if (typeof acceptedOn === 'string') return { answers, acceptedOn };
  throw new Refusal(`acceptedOn in ${file} is not a date.`, 'Write it as "2023-05-10".');
}

/** `["甲机构", "乙机构"]`: what others answered, as a link with collect gathers it. */
export function readCollected(file: string, terminal: Terminal): readonly Value[] {
  const content = parse(readText(file, terminal), file);
  const items: readonly unknown[] | null = Array.isArray(content) ? content : null;
  const known = items?.filter(
    (item) => typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean',
  );
  if (items === null || known?.length !== items.length)
    throw new Refusal(`${file} does not hold a list.`, 'It should be a JSON list of answers: ["…", "…"].');
  return known;
}

function readJson(file: string, terminal: Terminal): Readonly<Record<string, unknown>> {
  const content = parse(readText(file, terminal), file);
  if (!isRecord(content))
    throw new Refusal(`${file} does not hold a JSON object.`, 'Answers are an object of field names and values.');
  return content;
}

function readText(file: string, { cwd }: Terminal): string {
  try {
    return readFileSync(file === '-' ? 0 : resolve(cwd, file), 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : undefined;
    if (reason === 'ENOENT') throw new Refusal(`There is no file ${file}.`);
    if (reason === 'EISDIR') throw new Refusal(`${file} is a folder, not a file.`);
    throw new Refusal(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
