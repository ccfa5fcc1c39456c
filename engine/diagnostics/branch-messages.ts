/** TB49x: branches of a form that no filing reaches. Each names what excludes each other, or what was in the way. */
import type { Localized } from './finding.ts';
import { message } from './mistake.ts';

/** What is looked for: a field that shows, a rule that is judged … */
export interface BranchInWords {
  readonly kind: 'shown' | 'hidden' | 'required' | 'optional' | 'judged' | 'option';
  /** Of the rule or option; else of the field or section. */
  readonly name: string;
}

const looked: Readonly<Record<BranchInWords['kind'], (name: string) => Localized>> = {
  shown: () => ({ zh: '填写这一部分', en: 'shows this' }),
  hidden: () => ({ zh: '不出现这一部分', en: 'does not show this' }),
  required: () => ({ zh: '必填这一项', en: 'requires this' }),
  optional: () => ({ zh: '可以不填这一项', en: 'does not require this' }),
  judged: (name) => ({ zh: `符合规则 ${name}`, en: `satisfies the rule ${name}` }),
  option: (name) => ({ zh: `选“${name}”`, en: `chooses "${name}"` }),
};

interface Impossible {
  readonly branch: BranchInWords;
  readonly reasons: readonly Localized[];
}
interface NotFound {
  readonly branch: BranchInWords;
  /** Messages of the errors that were left. */
  readonly left: readonly string[];
}

export const branchMessages = {
  branchImpossible: message('TB491', 'error', ({ branch, reasons }: Impossible) => {
    const { zh, en } = looked[branch.kind](branch.name);
    return {
      zh: [`没有一份能提交的表会${zh}：${all(reasons).zh}，不能同时做到`, '改正其中一个。'],
      en: [`No filing that can be submitted ${en}: ${all(reasons).en} exclude each other`, 'Correct one of them.'],
    };
  }),
  branchNotFound: message('TB492', 'warning', ({ branch, left }: NotFound) => {
    const { zh, en } = looked[branch.kind](branch.name);
    const inTheWay =
      left.length === 0 ? { zh: '', en: '' } : { zh: `，还剩：${left.join('')}`, en: `: ${left.join('')}` };
    return {
      zh: [
        `没有找到一份能提交的表会${zh}${inTheWay.zh}`,
        '看看条件和规则能不能同时做到；能，就写一个这样的用例，通过后不再提示。',
      ],
      en: [
        `No filing was found that can be submitted and ${en}${inTheWay.en}`,
        'See whether the conditions and rules can hold together; if they can, write such a scenario: once it passes, this is not said again.',
      ],
    };
  }),
  formImpossible: message('TB493', 'error', ({ reasons }: Pick<Impossible, 'reasons'>) => ({
    zh: [`这张表怎么填都不能提交：${all(reasons).zh}，不能同时做到`, '改正其中一个。'],
    en: [`This form can never be submitted: ${all(reasons).en} exclude each other`, 'Correct one of them.'],
  })),
  formNotFound: message('TB494', 'warning', ({ left }: Pick<NotFound, 'left'>) => ({
    zh: [
      `没有找到能提交这张表的填法，还剩：${left.join('')}`,
      '看看规则能不能同时做到；能，就写一个这样的用例，通过后不再提示。',
    ],
    en: [
      `No filing was found that can be submitted: ${left.join('')}`,
      'See whether the rules can hold together; if they can, write such a scenario: once it passes, this is not said again.',
    ],
  })),
} as const;

function all(reasons: readonly Localized[]): Localized {
  return { zh: reasons.map(({ zh }) => zh).join('，'), en: reasons.map(({ en }) => en).join(', and ') };
}
