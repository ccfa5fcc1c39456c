/** Scenarios of last year, a year later: dates and years move on with the edition, what happened long ago stays. */
import { isLeapYear } from '../expression/dates.ts';
import { isRecord } from '../field-types/nested.ts';
import type { CompiledForm, Scope } from '../model/form.ts';

/** Years back from the edition that still move: a term of office does, a birthday does not. */
const recent = 25;

const years = /(?<![\d-])(?:19|20)\d\d(?=-\d\d(?:-\d\d)?(?![\d-])|年)/g;

/** The text with its dates `2024-04`, `2024-04-15`, `2024年` moved on; no character comes or goes, so places stay right. */
export function moveYears(text: string, by: number, edition: number): string {
  if (by === 0) return text;
  const moved = text.replaceAll(years, (year) => String(movedYear(Number(year), by, edition)));
  return moved.replaceAll(/(\d{4})-02-29/g, (day, year: string) => (isLeapYear(Number(year)) ? day : `${year}-02-28`));
}

function movedYear(year: number, by: number, edition: number): number {
  return year > edition - recent ? year + by : year;
}

/** Answers of fields of type `year`, which are numbers, moved on. */
export function moveYearFields(form: CompiledForm, answers: unknown, by: number): unknown {
  return by === 0 ? answers : moveIn(form.scope, answers, (year) => movedYear(year, by, form.edition));
}

function moveIn(scope: Scope, answers: unknown, moved: (year: number) => number): unknown {
  if (Array.isArray(answers)) return answers.map((row: unknown) => moveIn(scope, row, moved));
  if (!isRecord(answers)) return answers;
  const result: Record<string, unknown> = { ...answers };
  for (const field of scope.fields) {
    const answer = result[field.name];
    if ('scope' in field) result[field.name] = moveIn(field.scope, answer, moved);
    else if (field.type === 'year' && typeof answer === 'number') result[field.name] = moved(answer);
    if (result[field.name] === undefined) delete result[field.name];
  }
  return result;
}
