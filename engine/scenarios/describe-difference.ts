/** A difference in words: what was expected, and what came. */
import type { Language } from '../diagnostics/finding.ts';
import type { Problem } from '../model/filing.ts';
import type { Difference } from './differences.ts';
import type { ExpectedProblem } from './scenario.ts';

export interface DescribedDifference {
  readonly what: string;
  readonly expected: string;
  readonly got: string;
}

const words = {
  zh: {
    blank: '（空白）',
    hidden: '（不显示）',
    notReported: '没有报告',
    nothing: '没有这个问题',
    problem: '问题',
    shown: '显示',
    hiddenField: '不显示',
    ignored: '被忽略',
    used: '没有被忽略',
    refused: '缺少它，不能填报',
    accepted: '不缺少',
    taken: '可以接受',
    options: '选项',
    noOthers: '没有其他选项',
    without: '没有',
    besides: '另有',
  },
  en: {
    blank: '(blank)',
    hidden: '(hidden)',
    notReported: 'not reported',
    nothing: 'no such problem',
    problem: 'problem',
    shown: 'shown',
    hiddenField: 'hidden',
    ignored: 'ignored',
    used: 'not ignored',
    refused: 'missing, so that nothing can be filed',
    accepted: 'not missing',
    taken: 'accepted',
    options: 'options',
    noOthers: 'no other options',
    without: 'without',
    besides: 'besides',
  },
} as const;

/** `shown`: a path as it is to be written; for a difference in many rows with `[*]`. */
export function describeDifference(
  difference: Difference,
  language: Language,
  shown: (path: string) => string = (path) => path,
): DescribedDifference {
  const say = words[language];
  const problemLine = (problem: ExpectedProblem | Problem): string => lineOf(problem, language, shown);
  switch (difference.kind) {
    case 'value': {
      const got = difference.hidden ? say.hidden : written(difference.got, say.blank);
      return { what: shown(difference.path), expected: written(difference.expected, say.blank), got };
    }
    case 'missing problem': {
      const got = difference.nearest === null ? say.notReported : problemLine(difference.nearest);
      return { what: say.problem, expected: problemLine(difference.expected), got };
    }
    case 'unexpected problem':
      return { what: say.problem, expected: say.nothing, got: problemLine(difference.problem) };
    case 'options': {
      const { path, missing, unexpected } = difference;
      const [absent, more] = [missing.join(', '), unexpected.join(', ')];
      const got = [absent && `${say.without} ${absent}`, more && `${say.besides} ${more}`];
      return {
        what: path,
        expected: absent === '' ? say.noOthers : `${say.options} ${absent}`,
        got: got.filter((part) => part !== '').join('; '),
      };
    }
    case 'not accepted': {
      const { name, problem } = difference;
      return { what: shown(name), expected: say.taken, got: problem === null ? say.blank : problemLine(problem) };
    }
    case 'not hidden':
      return { what: shown(difference.name), expected: say.hiddenField, got: say.shown };
    case 'not refused':
      return { what: difference.name, expected: say.refused, got: say.accepted };
    case 'refused':
      return { what: difference.name, expected: say.accepted, got: say.refused };
    case 'not ignored':
      return { what: shown(difference.name), expected: say.ignored, got: say.used };
  }
}

/** Of a long text its beginning and its end. */
function written(value: unknown, blank: string): string {
  if (value === undefined || value === null) return blank;
  const text = JSON.stringify(value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2)} … ${text.slice(-LONGEST / 2)}`;
}

/** Characters of a value that are shown. */
const LONGEST = 120;

/** `warning rule ANN-2.4.7c at highValueCount: …`; its first words are those that a scenario uses. */
function lineOf(
  { level, kind, rule, at, message }: ExpectedProblem | Problem,
  language: Language,
  shown: (path: string) => string,
): string {
  const [where, colon] = { zh: ['在', '：'], en: ['at', ': '] }[language];
  const head = [level, kind, rule, ...(at === undefined ? [] : [where, shown(at)])];
  const line = head.filter((part) => part !== undefined).join(' ');
  return message === undefined ? line : `${line}${colon}${message}`;
}
