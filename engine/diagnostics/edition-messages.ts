/** TB43x: links to other filings. TB46x: the ledger of clauses. TB5xx: editions. Codes are permanent. */
import type { Localized } from './finding.ts';
import { didYouMean, message } from './mistake.ts';
import { shortened } from './shortened.ts';

/** Codes are listed one by one up to so many. */
const MOST_CODES = 12;
const some = (codes: readonly string[], separator: string): string =>
  codes.slice(0, MOST_CODES).join(separator) + (codes.length > MOST_CODES ? '……' : '');

/** A field of `form` that a draft takes over, by its name, from the form `from`. */
interface Prefill {
  readonly form: string;
  readonly from: string;
  /** In the edition before; `name` is the last part of it. */
  readonly path: string;
  readonly name: string;
  /** The line of the one that is not changed. */
  readonly at: string;
}

export const editionMessages = {
  unknownLinkForm: message('TB430', 'error', (p: { form: string; near?: string | undefined }) => {
    const hint = didYouMean(p.near, { zh: '写本版 forms: 里的表名。', en: 'Name one of the forms of this edition.' });
    return { zh: [`没有名为“${p.form}”的表`, hint.zh], en: [`There is no form "${p.form}"`, hint.en] };
  }),
  unknownPrefill: message('TB431', 'error', (p: { link: string; near?: string | undefined }) => {
    const hint = didYouMean(p.near, {
      zh: '先在表的 links: 里写明这份关联填报。',
      en: 'Declare it below links: of the form first.',
    });
    return { zh: [`links 里没有“${p.link}”`, hint.zh], en: [`There is no link "${p.link}"`, hint.en] };
  }),
  unknownCollect: message('TB432', 'error', (p: { name: string; form: string; near?: string | undefined }) => {
    const hint = didYouMean(p.near, {
      zh: '写那张表里的一个字段：最上一层，由人填写，只有一个答案。',
      en: 'Name a field of that form: on its top level, with one answer that somebody gives.',
    });
    return {
      zh: [`collect：“${p.form}”里没有这样的字段“${p.name}”`, hint.zh],
      en: [`collect: "${p.form}" has no such field "${p.name}"`, hint.en],
    };
  }),
  collectAlone: message('TB433', 'error', () => ({
    zh: ['collect 要和 of: everyone 写在一起', '加上 of: everyone；只引用本人的填报时删去 collect。'],
    en: ['collect: needs of: everyone beside it', 'Add of: everyone, or delete collect to read the own filing.'],
  })),
  everyoneAlone: message('TB434', 'error', () => ({
    zh: ['of: everyone 没有说明收集哪个字段', '加上 collect: 字段名。'],
    en: ['of: everyone does not say what is collected', 'Add collect: with the name of a field.'],
  })),
  collectingAnd: message('TB435', 'error', (p: { key: 'required' | 'prefill' }) => ({
    zh: [
      `其他所有人的填报（of: everyone）不能用于 ${p.key}`,
      p.key === 'required' ? '删去 required：一份也没有时，收集到的是空的一组。' : 'prefill 要用本人的一份填报。',
    ],
    en: [
      `A link to the filings of everyone else cannot be used for ${p.key}`,
      p.key === 'required'
        ? 'Delete required: without filings the list is empty.'
        : 'Prefill from a filing of the filer.',
    ],
  })),
  prefillRenamed: message('TB436', 'warning', (p: Prefill & { here: string; there: string }) => {
    const isHere = p.here !== p.name;
    const [after, other] = isHere ? [p.here, p.from] : [p.there, p.form];
    return {
      zh: [
        `“${p.form}”起草时按名字从“${p.from}”带入“${p.path}”，现在名字不同，带不进来了：“${p.from}”里叫“${p.there}”，“${p.form}”里叫“${p.here}”（另一处在 ${p.at}）`,
        `在“${other}”里也改名：${after}: { was: ${p.name} }`,
      ],
      en: [
        `A draft of "${p.form}" takes "${p.path}" by its name from "${p.from}", but the names differ now: "${p.there}" in "${p.from}", "${p.here}" in "${p.form}" (the other one: ${p.at})`,
        `Rename it in "${other}", too: ${after}: { was: ${p.name} }`,
      ],
    };
  }),
  prefillGone: message('TB437', 'warning', (p: Prefill) => ({
    zh: [
      `“${p.form}”起草时从“${p.from}”带入“${p.path}”（${p.at}），可是“${p.from}”里现在没有它了，带不进来`,
      `“${p.form}”里也不再要的，一起删去；仍由填报人填写的，用 in: 移到没有 prefill 的区块。`,
    ],
    en: [
      `A draft of "${p.form}" takes "${p.path}" (${p.at}) from "${p.from}", where it is no more`,
      `Take it out of "${p.form}", too; or, if filers answer it there, move it to a section without prefill with in:.`,
    ],
  })),
  prefillNotFresh: message('TB439', 'warning', (p: Prefill) => ({
    zh: [
      `fresh 说“${p.path}”要重新填写，可是“${p.form}”起草时仍从“${p.from}”带入它`,
      `在“${p.from}”里也写 fresh；只在“${p.form}”里重新填写的，用 in: 移到没有 prefill 的区块。`,
    ],
    en: [
      `fresh: says that "${p.path}" is answered anew, but a draft of "${p.form}" still takes it from "${p.from}"`,
      `Write fresh: in "${p.from}", too; or, if only "${p.form}" asks anew, move it to a section without prefill with in:.`,
    ],
  })),
  prefillUnfit: message('TB438', 'warning', (p: Prefill & { unfit: Localized }) => ({
    zh: [
      `“${p.form}”起草时从“${p.from}”带入“${p.path}”（${p.at}），现在两边不一致，带入的内容放不进来：${p.unfit.zh}`,
      '在两张表里写同样的改动。',
    ],
    en: [
      `A draft of "${p.form}" takes "${p.path}" (${p.at}) from "${p.from}", and what comes across does not fit any more: ${p.unfit.en}`,
      'Make the same change in both forms.',
    ],
  })),

  unknownClause: message('TB460', 'error', (p: { clause: string; near?: string | undefined }) => {
    const hint = didYouMean(p.near, {
      zh: '写条款表（版本文件的 clauses）里有的条款号。',
      en: 'Name a clause of the ledger (clauses: of the edition).',
    });
    return {
      zh: [`条款表里没有“${p.clause}”`, hint.zh],
      en: [`The ledger has no clause "${p.clause}"`, hint.en],
    };
  }),
  ruleWithoutClause: message('TB461', 'error', (p: { name: string; near?: string | undefined }) => {
    const hint = didYouMean(p.near, {
      zh: '规则用条款号命名；另起名字的，加上 source: 条款号。',
      en: 'A rule is named after its clause; with another name it needs source: with the clause.',
    });
    return {
      zh: [`规则“${p.name}”不是条款表里的条款，也没有写 source`, hint.zh],
      en: [`The rule "${p.name}" is no clause of the ledger and has no source`, hint.en],
    };
  }),
  clauseNotCarried: message(
    'TB462',
    'error',
    (p: { clause: string; kind: string; quote: string; edition: number }) => ({
      zh: [
        `${p.edition}年的版本里没有任何内容落实 ${p.clause}（${p.kind}）：${shortened(p.quote)}`,
        `在落实它的字段、规则、选项或区块的 source 里写上这个条款号；本年的通知里不再有的，在本版的条款表里写 ${p.clause}: { remove: 原因 }。`,
      ],
      en: [
        `Nothing in edition ${p.edition} carries ${p.clause} (${p.kind}): ${shortened(p.quote)}`,
        `Name it in the source of what carries it out; strike out what the instructions no longer say: ${p.clause}: { remove: reason } in a ledger of this edition.`,
      ],
    }),
  ),

  closesBeforeOpens: message('TB501', 'error', (p: { opens: string; closes: string }) => ({
    zh: [`截止日期 ${p.closes} 早于开始日期 ${p.opens}`, '改正其中一个。'],
    en: [`The edition closes on ${p.closes}, before it opens on ${p.opens}`, 'Correct one of the two.'],
  })),
  undecidedKind: message('TB502', 'error', (p: { edition: number; at: string; before: string; after: string }) => ({
    zh: [
      `${p.edition}年版（${p.at}）填的是 ${p.before}，现在是 ${p.after}，往年的答案放不进来`,
      '不带入往年答案的，写 fresh: 原因；其实是另一个字段的，删去旧的（remove: 原因），再加一个新的。',
    ],
    en: [
      `This was ${p.before} in ${p.edition} (${p.at}) and is ${p.after} now: stored answers do not fit`,
      'Write fresh: reason to have it answered anew, or remove: reason and a new field under another name.',
    ],
  })),
  undecidedCodes: message('TB503', 'error', (p: { edition: number; at: string; codes: readonly string[] }) => ({
    zh: [
      `${p.edition}年版（${p.at}）的选项 ${some(p.codes, '、')} 现在没有了，选过它的答案不知去向`,
      '改了代码的，在新选项里写 was: 旧代码；不再用的，写 旧代码: { remove: 原因 }；全部重选的，写 fresh: 原因。',
    ],
    en: [
      `${some(p.codes, ', ')} of ${p.edition} (${p.at}) is gone: nothing says what becomes of answers that chose it`,
      'Write was: old-code in the new option, old-code: { remove: reason }, or fresh: reason on the field.',
    ],
  })),
  undecidedLevels: message('TB504', 'error', (p: { edition: number; at: string; codes: readonly string[] }) => ({
    zh: [
      `${p.edition}年版（${p.at}）的选项 ${some(p.codes, '、')} 换到了另一级，选过它的答案放不进来`,
      '改用新的代码，旧的写 旧代码: { remove: 原因 }；全部重选的，在字段里写 fresh: 原因。',
    ],
    en: [
      `${some(p.codes, ', ')} of ${p.edition} (${p.at}) is on another level now: answers that chose it do not fit`,
      'Give it a new code and write old-code: { remove: reason }, or fresh: reason on the field.',
    ],
  })),
} as const;
