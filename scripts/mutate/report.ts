/** The mutation score of an edition, for people and for programs. */
import type { SourceFile } from '../../engine/compile.ts';
import { lineOf } from '../../engine/diagnostics/source-lines.ts';
import { type Explanation, explanationOf } from './explained.ts';
import type { Judged } from './judge-all.ts';
import { type FaultKind, faultKinds, isFaultKind } from './kinds.ts';

export interface Score {
  readonly planted: number;
  readonly check: number;
  readonly scenarios: number;
  /** Nothing to find: the compiled forms are the same. */
  readonly equivalent: number;
  /** Every filing is judged alike: only what is shown differs. */
  readonly shown: number;
  readonly survived: number;
}

export function scoreOf(judged: readonly Judged[]): Score {
  const count = (kind: Judged['outcome']['kind']): number =>
    judged.filter(({ outcome }) => outcome.kind === kind).length;
  return {
    planted: judged.length,
    check: count('check'),
    scenarios: count('scenarios'),
    equivalent: count('equivalent'),
    shown: count('shown'),
    survived: count('survived'),
  };
}

/** Found, of what could be found, in percent; of nothing all. */
export function shareOf({ check, scenarios, survived }: Score): number {
  const all = check + scenarios + survived;
  return all === 0 ? 100 : (100 * (check + scenarios)) / all;
}

export interface Report {
  readonly edition: number;
  readonly seed: number;
  /** How many faults there are to choose from. */
  readonly possible: number;
  readonly judged: readonly Judged[];
  readonly explained: readonly Explanation[];
  readonly stale: readonly Explanation[];
}

export function asText(report: Report, files: readonly SourceFile[]): string {
  const { edition, seed, possible, judged, explained, stale } = report;
  const byKind = kindsOf(judged).map((kind) => [kind, scoreOf(ofKind(judged, kind))] as const);
  const total = scoreOf(judged);
  const survived = judged.filter(({ outcome }) => outcome.kind === 'survived');
  const open = survived.filter(({ mutant }) => explanationOf(mutant, explained) === undefined);
  const lines = [
    `${edition}: ${total.planted} of ${possible} faults planted (seed ${seed}).`,
    '',
    row(['kind', 'planted', 'check', 'scenarios', 'equivalent', 'only shown', 'survived', 'found']),
    ...byKind.map(([kind, score]) => row([kind, ...cells(score)])),
    row(['all', ...cells(total)]),
    '',
    `Survived: ${survived.length}, of which ${survived.length - open.length} are explained.`,
    ...open.map(({ mutant }) => `  ${lineIn(mutant.file, mutant.edit.start, files)} ${words(mutant)}`),
    ...stale.map((one) => `No longer to be explained: ${one.file} ${words(one)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function kindsOf(judged: readonly Judged[]): readonly FaultKind[] {
  const present = new Set(judged.map(({ mutant }) => mutant.kind));
  return Object.keys(faultKinds)
    .filter(isFaultKind)
    .filter((kind) => present.has(kind));
}

function ofKind(judged: readonly Judged[], kind: FaultKind): readonly Judged[] {
  return judged.filter(({ mutant }) => mutant.kind === kind);
}

function cells(score: Score): readonly string[] {
  const { planted, check, scenarios, equivalent, shown, survived } = score;
  const share = `${shareOf(score).toFixed(1)} %`;
  return [...[planted, check, scenarios, equivalent, shown, survived].map(String), share];
}

function row([kind = '', ...numbers]: readonly string[]): string {
  return `${kind.padEnd(20)}${numbers.map((number) => number.padStart(11)).join('')}`.trimEnd();
}

function lineIn(file: string, offset: number, files: readonly SourceFile[]): string {
  return `${file}:${lineOf(files.find((one) => one.file === file)?.text ?? '', offset)}`;
}

function words({ kind, where, was, becomes }: Omit<Explanation, 'why' | 'file'>): string {
  if (becomes === '') return `${kind}: ${where} without ${was}`;
  return `${kind}: ${where}: ${was === '' ? '' : `${was} → `}${becomes}`;
}

export function asJson(report: Report): string {
  const { judged, explained, ...rest } = report;
  const kinds = kindsOf(judged).map((kind) => [kind, scoreOf(ofKind(judged, kind))] as const);
  const content: unknown = {
    ...rest,
    ...scoreOf(judged),
    share: shareOf(scoreOf(judged)),
    kinds: Object.fromEntries(kinds),
    faults: judged.map(({ mutant, outcome }) => ({
      ...mutant,
      outcome,
      ...(outcome.kind === 'survived' && { why: explanationOf(mutant, explained)?.why }),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
