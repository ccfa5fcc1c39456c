/** The cases that failed in words, and what to do about those that are carried over. */
import { join } from 'node:path/posix';
import type { CaseResult } from '../compile.ts';
import { lineOf } from '../diagnostics/source-lines.ts';
import type { Place } from '../model/diagnostic.ts';
import { type CarriedHint, carriedHints, isCarried } from '../scenarios/carried-hint.ts';
import { describeDifference } from '../scenarios/describe-difference.ts';
import { everyRow, type FailureGroup, groupFailures, type SharedDifference } from '../scenarios/group-failures.ts';
import type { FormsFolder } from './forms-folder.ts';
import type { Terminal } from './terminal.ts';

/** Cases named of each group, unless all are asked for. */
const MOST_NAMED = 3;

const words = {
  zh: {
    failed: '不符合',
    expected: '应有',
    got: '实有',
    cases: (count: number) => `${count}个用例`,
    line: (at: string) => `（第${at}行）`,
    lineOf: (at: string) => `（${at}）`,
    rows: (count: number) => `（${count}行）`,
    more: (count: number) => `…… 另外${count}个（--all 全部列出）`,
  },
  en: {
    failed: 'FAILED',
    expected: 'expected',
    got: 'got     ',
    cases: (count: number) => `${count} cases`,
    line: (at: string) => ` (line ${at})`,
    lineOf: (at: string) => ` (${at})`,
    rows: (count: number) => ` (in ${count} rows)`,
    more: (count: number) => `… and ${count} more (--all lists them)`,
  },
} as const;

export interface Failures {
  readonly text: string;
  readonly groups: number;
}

/** `all`: every case of a group by its name. */
export function failuresText(
  failed: readonly CaseResult[],
  folder: FormsFolder,
  { terminal, all }: { readonly terminal: Terminal; readonly all: boolean },
): Failures {
  const groups = groupFailures(failed);
  const writing: Writing = { folder, language: terminal.language, all };
  const advice = [
    ...carriedHints(failed).map((hint) => hintText(hint, writing)),
    ...failed
      .filter(isCarried)
      .slice(0, 1)
      .map((result) => carriedAdvice(result, writing)),
  ];
  const blocks = [...groups.map((group) => groupText(group, writing)), ...advice];
  return { text: blocks.map((block) => `${block}\n`).join(''), groups: groups.length };
}

interface Writing {
  readonly folder: FormsFolder;
  readonly language: Terminal['language'];
  readonly all: boolean;
}

function groupText({ form, cases, differences }: FailureGroup, writing: Writing): string {
  const say = words[writing.language];
  const [only] = cases;
  const about = `${form.edition}/${form.form}`;
  const isOne = only !== undefined && cases.length === 1;
  const named = writing.all ? cases : cases.slice(0, MOST_NAMED);
  const names = named.map((result) => `  ${placeText(result.place, writing)} ${result.name}\n`);
  if (named.length < cases.length) names.push(`  ${say.more(cases.length - named.length)}\n`);
  const head = isOne
    ? `${placeText(only.place, writing)} ${about}: ${only.name}`
    : `${about}: ${say.cases(cases.length)}`;
  const lines = differences.map((difference) => differenceText(difference, isOne ? only.place : undefined, writing));
  return `${say.failed} ${head}\n${isOne ? '' : names.join('')}${lines.join('')}`;
}

/** With its line in the file of the case, if it is one case. */
function differenceText(
  { example, at, rows }: SharedDifference,
  place: Place | undefined,
  { folder, language, ...writing }: Writing,
): string {
  const say = words[language];
  const shown = (path: string): string => (at === everyRow(at) && at.includes('[') ? everyRow(path) : path);
  const { what, expected, got } = describeDifference(example, language, shown);
  const whole = placeText(example.place, { folder, language, ...writing });
  const line =
    example.place.file === place?.file ? say.line(whole.slice(whole.lastIndexOf(':') + 1)) : say.lineOf(whole);
  const where = `${place === undefined ? '' : line}${rows > 1 ? say.rows(rows) : ''}`;
  return `  ${what}${where}\n    ${say.expected}  ${expected}\n    ${say.got}  ${got}\n`;
}

/** `forms/2024/scenarios/trial.yaml:5` */
function placeText({ file, start }: Place, { folder: { files, shownAs } }: Writing): string {
  const text = files.find((one) => one.file === file)?.text ?? '';
  return `${join(shownAs, file)}:${lineOf(text, start)}`;
}

/** What to paste, and what comes of it. */
function hintText({ form, changes, ...counts }: CarriedHint, { language, folder }: Writing): string {
  const scenarios = join(folder.shownAs, `${form.edition}/scenarios`);
  const { failing, mended, eased } = counts;
  const also = {
    zh: eased === 0 ? '' : `，另有${eased}个少几处不同`,
    en: eased === 0 ? '' : `, and ${eased} others differ in less`,
  };
  const head = {
    zh: `带来的用例还没有今年要求的内容。把下面几行写进 ${scenarios}/ 里（内容可以另选），${form.form} 不符合的${failing}个用例中有${mended}个就符合了${also.zh}：`,
    en: `The cases carried over lack what is asked now. With these lines in ${scenarios}/ (choose other answers if you like), ${mended} of the ${failing} cases of ${form.form} that fail hold again${also.en}:`,
  }[language];
  const lines = changes.map(({ path, value }) => `    ${keyText(path)}: ${JSON.stringify(value)}\n`);
  return `${head}\n\nform: ${form.form}\ncarried:\n  change:\n${lines.join('')}`;
}

function keyText(path: string): string {
  return path.includes('[') ? `"${path}"` : path;
}

/** What to do when cases of an earlier edition do not hold any more. */
function carriedAdvice({ form: { edition }, name }: CaseResult, { language }: Writing): string {
  return {
    zh: `从上一版带来的用例不再符合：先看是不是改错了定义；本该如此的，在 ${edition}/scenarios/ 里写 carried: { cases: { ${name}: { change, expect } } }，不再有意义的，写 carried: { without: { ${name}: 原因 } }。\n`,
    en: `Cases carried over from the edition before do not hold any more. Unless the definition is wrong, say in ${edition}/scenarios/ what is different, carried: { cases: { ${name}: { change, expect } } }, or strike them out with the reason, carried: { without: { ${name}: reason } }.\n`,
  }[language];
}
