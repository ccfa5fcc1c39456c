/** The server's own judgement of a filing, from its answers alone. */
import {
  type Answers,
  type CompiledForm,
  evaluate,
  type Evaluation,
  type FilingContext,
  type FilingPath,
  formatPath,
  type Problem,
  type Scope,
  start,
  submission,
} from '../../engine/index.ts';
import { isRecord } from '../shared/changes.ts';

/** What the store knows of a file that answers may refer to. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

export interface Judgement {
  readonly evaluation: Evaluation;
  /** Answers and computed values of what is shown: what is kept when the filing is submitted. */
  readonly submission: Answers;
  readonly acceptable: boolean;
}

/** `files`: all that the filer has uploaded, by id. A reference to anything else is an error, whatever it claims. */
export function judge(
  form: CompiledForm,
  answers: Answers,
  context: FilingContext,
  files: ReadonlyMap<string, StoredFile>,
): Judgement {
  const judged = evaluate(form, answers, context);
  const problems = [...judged.problems, ...missingFiles(form.scope, judged.values, [], files)];
  return {
    evaluation: { ...judged, problems },
    submission: submission(start(form, answers, context)),
    acceptable: problems.every((problem) => problem.level !== 'error'),
  };
}

/** References of `files` fields, on every level, that are not to a stored file of the same name and size. */
function missingFiles(
  scope: Scope,
  values: Readonly<Record<string, unknown>>,
  path: FilingPath,
  files: ReadonlyMap<string, StoredFile>,
): Problem[] {
  return scope.fields.flatMap((field) => {
    const value = values[field.name];
    const at = [...path, field.name];
    if (field.type === 'files')
      return referencesIn(value)
        .filter((file) => !isStored(file, files))
        .map((file) => missing(at, file));
    if (field.type === 'group') return isRecord(value) ? missingFiles(field.scope, value, at, files) : [];
    if (field.type !== 'table' || !Array.isArray(value)) return [];
    const rows: readonly unknown[] = value;
    return rows.flatMap((row, index) => (isRecord(row) ? missingFiles(field.scope, row, [...at, index], files) : []));
  });
}

function referencesIn(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isStored(reference: Readonly<Record<string, unknown>>, files: ReadonlyMap<string, StoredFile>): boolean {
  const stored = typeof reference.id === 'string' ? files.get(reference.id) : undefined;
  return stored !== undefined && stored.name === reference.name && stored.size === reference.size;
}

function missing(at: FilingPath, reference: Readonly<Record<string, unknown>>): Problem {
  const name = typeof reference.name === 'string' ? reference.name : '附件';
  return { at: formatPath(at), kind: 'type', level: 'error', message: `“${name}”没有上传成功，请删除后重新上传。` };
}

/** Ids of all files that a submitted document refers to. */
export function fileIds(document: unknown): string[] {
  if (Array.isArray(document)) return document.flatMap(fileIds);
  if (!isRecord(document)) return [];
  const own = typeof document.id === 'string' && typeof document.name === 'string' ? [document.id] : [];
  return [...own, ...Object.values(document).flatMap(fileIds)];
}
