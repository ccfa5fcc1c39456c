/** The answers and linked filings of a case after its changes. */
import { type Mistake, mistake } from '../diagnostics/mistake.ts';
import { scenarioMessages } from '../diagnostics/scenario-messages.ts';
import { isRecord } from '../field-types/nested.ts';
import type { Answers, FilingPath, LinkedFiling } from '../model/filing.ts';
import { formatPath } from '../model/path.ts';
import { answerIn, isWithin, pathsIn } from './change-path.ts';
import { collected } from './given.ts';
import type { Change, Given } from './scenario.ts';

/** Returns the mistake when a change names a row that is not there. */
export function applyChanges(given: Given, changes: readonly Change[]): Given | Mistake {
  let current = given;
  for (const change of changes) {
    const next = applyChange(current, change);
    if ('code' in next) return next;
    current = next;
  }
  return current;
}

/** At every path that is meant, as the answers are now. */
function applyChange(given: Given, { path: meant, ...change }: Change): Given | Mistake {
  let current = given;
  for (const path of pathsIn(everything(given), meant)) {
    const next =
      change.under === undefined ? put(current, { ...change, path }) : putUnder(current, { ...change, path });
    if ('code' in next) return next;
    current = next;
  }
  return current;
}

/** Answers and linked filings by the first step of their paths. */
function everything({ answers, links }: Given): unknown {
  const linked = Object.entries(links).map(([name, link]) => [name, link?.answers] as const);
  return { ...answers, ...Object.fromEntries(linked) };
}

/** A change to one path. */
interface Put extends Omit<Change, 'path'> {
  readonly path: FilingPath;
}

/** What the case says itself is put back, at this path and inside it; a table that it gives gets no row more. */
function putUnder(given: Given, change: Put): Given | Mistake {
  const { path, under: own = [] } = change;
  const before = everything(given);
  if (!hasPlace(before, path) && own.some((one) => isWithin(path, one))) return given;
  let after = put(given, change);
  for (const one of own.filter((inner) => isWithin(inner, path))) {
    for (const kept of pathsIn(before, one)) {
      if ('code' in after) return after;
      after = put(after, { ...change, path: kept, value: answerIn(before, kept) });
    }
  }
  return after;
}

/** Whether every row on the way is there, and nothing else where a group belongs. */
function hasPlace(answers: unknown, path: FilingPath): boolean {
  return path.every((step, at) => {
    if (typeof step !== 'string') return answerIn(answers, path.slice(0, at + 1)) !== undefined;
    const around = at === 0 ? answers : (answerIn(answers, path.slice(0, at)) ?? {});
    return typeof around === 'object';
  });
}

function put({ answers, links, collected: lists }: Given, change: Put): Given | Mistake {
  const [first, ...rest] = change.path;
  if (typeof first === 'string' && Object.hasOwn(lists, first)) {
    return { answers, links, collected: { ...lists, [first]: collected(change.value) } };
  }
  if (typeof first === 'string' && Object.hasOwn(links, first)) {
    const link = links[first] ?? null;
    return (
      missingRow(link?.answers, rest, change) ?? {
        answers,
        links: { ...links, [first]: changedLink(link, rest, change.value) },
        collected: lists,
      }
    );
  }
  return (
    missingRow(answers, change.path, change) ?? {
      answers: asAnswers(replaced(answers, change.path, change.value)),
      links,
      collected: lists,
    }
  );
}

/** `registration: null`, `registration.acceptedOn: 2024-01-05`, `registration.institutionName: …` */
function changedLink(link: LinkedFiling | null, path: FilingPath, value: unknown): LinkedFiling | null {
  if (path.length === 0) return linkFrom(value);
  const { acceptedOn, ...before } = link ?? { answers: {} };
  if (path[0] === 'acceptedOn') return typeof value === 'string' ? { ...before, acceptedOn: value } : before;
  const answers = asAnswers(replaced(before.answers, path, value));
  return { answers, ...(acceptedOn !== undefined && { acceptedOn }) };
}

function linkFrom(value: unknown): LinkedFiling | null {
  if (!isRecord(value)) return null;
  const { answers, acceptedOn } = value;
  return { answers: asAnswers(answers), ...(typeof acceptedOn === 'string' && { acceptedOn }) };
}

function asAnswers(value: unknown): Answers {
  return isRecord(value) ? value : {};
}

/** A row can be changed where there is one, and added right after the last. */
function missingRow(answers: unknown, path: FilingPath, { value, place, path: whole }: Put): Mistake | null {
  let target = answers;
  for (const [position, step] of path.entries()) {
    if (typeof step === 'number') {
      const rows: readonly unknown[] = Array.isArray(target) ? target : [];
      const adds = step === rows.length && !(value === undefined && position === path.length - 1);
      if (step >= rows.length && !adds) {
        return mistake(scenarioMessages.noSuchRow, place, { path: formatPath(whole), rows: rows.length });
      }
      target = rows[step];
    } else target = isRecord(target) ? target[step] : undefined;
  }
  return null;
}

/** `target` with the value at the path replaced; undefined takes an answer or a row out. */
function replaced(target: unknown, path: FilingPath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const rows: readonly unknown[] = Array.isArray(target) ? target : [];
    const row = replaced(rows[step], rest, value);
    return row === undefined ? rows.toSpliced(step, 1) : [...rows.slice(0, step), row, ...rows.slice(step + 1)];
  }
  const { [step]: before, ...others } = isRecord(target) ? target : {};
  const after = replaced(before, rest, value);
  return after === undefined ? others : { ...others, [step]: after };
}
