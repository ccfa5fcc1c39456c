/** The functions of FEEL that are left out, with what to write instead. */
import type { Localized } from '../../diagnostics/finding.ts';

const TODAY: Localized = { zh: '要用当天日期，请写 filing.date', en: 'For the day of the filing write filing.date' };
const ONLY_DAYS: Localized = { zh: '公式里只有日期，没有钟点，请用 date(…)', en: 'There are only days; use date(…)' };
const PARITY: Localized = { zh: '请写 modulo(x, 2) = 0', en: 'Write modulo(x, 2) = 0' };
const NOTHING: Localized = {
  zh: '这是 FEEL 的函数，但这里没有收录，请在说明书的函数表里另选',
  en: 'FEEL has it, this language does not; see the list of functions in the manual',
};

const WRITTEN_OTHERWISE: ReadonlyMap<string, Localized> = new Map([
  ['today', TODAY],
  ['now', TODAY],
  ['time', ONLY_DAYS],
  ['date and time', ONLY_DAYS],
  ['odd', PARITY],
  ['even', PARITY],
  ['sqrt', { zh: '请写 x ** 0.5', en: 'Write x ** 0.5' }],
  ['is', { zh: '请写 x = y', en: 'Write x = y' }],
  ['union', { zh: '请写 distinct values(concatenate(…))', en: 'Write distinct values(concatenate(…))' }],
  ['before', { zh: '请写 x < y', en: 'Write x < y' }],
  ['after', { zh: '请写 x > y', en: 'Write x > y' }],
]);
const OTHERS: ReadonlySet<string> = new Set(
  [
    'product, median, stddev, mode, exp, log, random number, sublist, insert before, remove, reverse, index of',
    'sort, list replace, get value, get entries, context, context put, context merge, range, is defined',
    'day of year, week of year, meets, met by, overlaps, overlaps before, overlaps after, finishes, finished by',
    'includes, during, starts, started by, coincides',
  ].flatMap((names) => names.split(', ')),
);

/** What the author of `name(…)` should write; undefined for what is no function of FEEL. */
export function insteadOf(name: string): Localized | undefined {
  return WRITTEN_OTHERWISE.get(name) ?? (OTHERS.has(name) ? NOTHING : undefined);
}
