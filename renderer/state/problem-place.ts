/** Where a problem is, in the reader's words: 技术经理人 第2行「李明」 › 联系电话. */
import {
  type FilingPath,
  type FilingState,
  fieldAt,
  parsePath,
  type Problem,
  type TableField,
  textAt,
} from '../../engine/index.ts';
import { formSteps, type FormStep } from './outline.ts';
import { rowName } from './row-name.ts';

export interface PlacedProblem {
  readonly problem: Problem;
  readonly path: FilingPath;
  /** From the outside in; the last one names the field. */
  readonly place: readonly string[];
}

export interface StepProblems {
  readonly step: FormStep;
  readonly title: string;
  readonly problems: readonly PlacedProblem[];
}

/** The problems in reading order, by step; steps without problems are left out. */
export function problemsByStep(state: FilingState, problems: readonly Problem[]): readonly StepProblems[] {
  const placed = problems.flatMap((problem) => placedProblem(state, problem));
  return formSteps(state.form)
    .map((step) => ({
      step,
      title: stepTitle(state, step),
      problems: placed.filter(({ path }) => step.fields.includes(String(path[0]))),
    }))
    .filter((group) => group.problems.length > 0);
}

export function stepTitle(state: FilingState, step: FormStep): string {
  return textAt(state, step.section?.title ?? state.form.title, []);
}

function placedProblem(state: FilingState, problem: Problem): readonly PlacedProblem[] {
  const path = parsePath(problem.at);
  return path === null ? [] : [{ problem, path, place: placeInWords(state, path) }];
}

export function placeInWords(state: FilingState, path: FilingPath): readonly string[] {
  const words: string[] = [];
  for (let position = 0; position < path.length; position++) {
    const field = fieldAt(state.form, path.slice(0, position + 1));
    if (field === undefined) break;
    const title = textAt(state, field.title, path.slice(0, position));
    const row = path[position + 1];
    if (typeof row === 'number' && field.type === 'table') {
      words.push(`${title} ${rowInWords(state, field, path.slice(0, position + 2))}`);
      position++;
    } else words.push(title);
  }
  return words;
}

function rowInWords(state: FilingState, table: TableField, rowPath: FilingPath): string {
  const name = rowName(state, table, rowPath);
  if (table.rows !== undefined) return `「${name}」`;
  return name === '' ? `第${Number(rowPath.at(-1)) + 1}行` : `第${Number(rowPath.at(-1)) + 1}行「${name}」`;
}
