/** TB47x and TB48x: what follows from conditions, limits and rules taken together. Each names the reasons and their places. */
import type { Localized } from './finding.ts';
import { message } from './mistake.ts';

/** What else has to hold, each with its place; none when the expression alone is the reason. */
export type Reasons = readonly Localized[];

function because(reasons: Reasons, alone: Localized): Localized {
  if (reasons.length === 0) return alone;
  return {
    zh: `因为${reasons.map(({ zh }) => zh).join('，')}`,
    en: `because ${reasons.map(({ en }) => en).join(', and ')}`,
  };
}

const itself: Localized = { zh: '条件自相矛盾', en: 'the condition contradicts itself' };
const certain: Localized = { zh: '不论怎么填', en: 'whatever is answered' };

export const reasonMessages = {
  conditionNeverHolds: message('TB470', 'error', (p: { key: 'when' | 'required'; reasons: Reasons }) => {
    const { zh, en } = because(p.reasons, itself);
    return {
      zh: [
        `${p.key} 永远不成立：${zh}`,
        p.key === 'when' ? '这部分永远不会出现，改正其中一个条件。' : '改正其中一个条件，或者写 optional: true。',
      ],
      en: [
        `${p.key} never holds, ${en}`,
        p.key === 'when'
          ? 'This is never shown: correct one of the conditions.'
          : 'Correct one of the conditions, or write optional: true.',
      ],
    };
  }),
  conditionAlwaysHolds: message('TB471', 'hint', (p: { key: 'when' | 'required'; reasons: Reasons }) => {
    const { zh, en } = because(p.reasons, certain);
    return {
      zh: [`${p.key} 在这里总是成立：${zh}`, `删去 ${p.key}，或者改正条件。`],
      en: [`${p.key} always holds here, ${en}`, `Delete ${p.key}, or correct the condition.`],
    };
  }),
  ruleNeverFails: message('TB472', 'error', (p: { reasons: Reasons }) => {
    const { zh, en } = because(p.reasons, certain);
    return {
      zh: [`这条规则永远成立，不起作用：${zh}`, '检查 assert 和 when 是否写反，或者删去这条规则。'],
      en: [
        `This rule always holds, so it checks nothing, ${en}`,
        'Look whether assert or when is the wrong way round, or delete the rule.',
      ],
    };
  }),
  ruleRepeatsLimit: message('TB473', 'warning', (p: { reasons: Reasons }) => {
    const { zh, en } = because(p.reasons, certain);
    return {
      zh: [`违反这条规则的内容，已经违反了别的限制：${zh}`, '同一个错误会提示两次：删去这条规则，或者改正限制。'],
      en: [
        `What breaks this rule breaks a limit already, ${en}`,
        'Filers are told the same twice: delete the rule, or correct the limit.',
      ],
    };
  }),
  ruleNeverPasses: message('TB474', 'error', (p: { reasons: Reasons; conditional: boolean }) => {
    const { zh, en } = because(p.reasons, itself);
    return {
      zh: [
        `这条规则${p.conditional ? '一适用就' : '永远'}不成立：${zh}`,
        p.conditional
          ? '要禁止 when 所说的情况，请把它的反面写在 assert 里，删去 when；否则改正条件。'
          : '填了这一项就无法提交：改正 assert。',
      ],
      en: [
        `This rule never holds${p.conditional ? ' when it applies' : ''}, ${en}`,
        p.conditional
          ? 'To forbid what when says, write its opposite as the assert, without when; else correct one of the two.'
          : 'Whoever fills this in cannot submit: correct the assert.',
      ],
    };
  }),
  ruleNeverJudged: message('TB475', 'error', (p: { reasons: Reasons }) => {
    const { zh, en } = because(p.reasons, itself);
    return {
      zh: [`这条规则从不检查：${zh}`, '规则适用的时候，它用到的内容总是空的：改正 when 或者 assert。'],
      en: [`This rule is never judged, ${en}`, 'Whenever it applies, what it reads is blank: correct when or assert.'],
    };
  }),
  rulesExclude: message('TB476', 'error', (p: { reasons: Reasons }) => {
    const { zh, en } = because(p.reasons, itself);
    return {
      zh: [`没有内容能同时满足这个字段的规则和限制：${zh}`, '改正其中一个。'],
      en: [`Nothing can satisfy the rules and limits of this field, ${en}`, 'Correct one of them.'],
    };
  }),
  alwaysBlank: message('TB477', 'warning', (p: { name: string; reasons: Reasons }) => {
    const { zh, en } = because(p.reasons, certain);
    return {
      zh: [`“${p.name}”在这里总是空的：${zh}`, '改用另一个字段，或者改正条件。'],
      en: [`"${p.name}" is always blank here, ${en}`, 'Use another field, or correct one of the conditions.'],
    };
  }),
  partNeverHolds: message('TB478', 'warning', (p: { reasons: Reasons }) => {
    const { zh, en } = because(p.reasons, certain);
    return {
      zh: [`条件的这一部分永远不成立：${zh}`, '改正它，或者删去这一部分。'],
      en: [`This part of the condition never holds, ${en}`, 'Correct it, or delete it.'],
    };
  }),
  partAlwaysHolds: message('TB479', 'warning', (p: { reasons: Reasons }) => {
    const { zh, en } = because(p.reasons, certain);
    return {
      zh: [`条件的这一部分总是成立：${zh}`, '改正它，或者删去另一部分。'],
      en: [`This part of the condition always holds, ${en}`, 'Correct it, or delete the other part.'],
    };
  }),
  requiredOnceAnswered: message('TB480', 'error', (p: { name: string; reasons: Reasons }) => {
    const { zh, en } = because(p.reasons, itself);
    return {
      zh: [`“${p.name}”填写以后才变成必填，等于从不要求填写：${zh}`, '条件改用另一个字段，或者写 optional: true。'],
      en: [
        `"${p.name}" is required only once it is answered, ${en}`,
        'Use another field in the condition, or write optional: true.',
      ],
    };
  }),
} as const;
