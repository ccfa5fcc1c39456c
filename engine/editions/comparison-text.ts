/** A comparison to read: for administrators as text, for filers as a notice in Markdown. */
import type { Change } from './change.ts';
import {
  changeInWords,
  filersInWords,
  isToldOfFields,
  kindsInWords,
  storedInWords,
  toldOfFields,
  typesInWords,
} from './change-in-words.ts';
import type { Comparison, FormComparison } from './compare-editions.ts';

export function comparisonText(comparison: Comparison): string {
  const { before, after, types } = comparison;
  const changed = partsOf(comparison).filter(({ changes }) => changes.length > 0);
  if (changed.length === 0) return `${before}年版和${after}年版没有不同（年份除外）。\n`;
  const parts = changed.map(partText);
  return `${before}年版 → ${after}年版：${typesInWords[types]}（${types}）\n\n${parts.join('\n')}`;
}

interface Part extends Pick<FormComparison, 'title' | 'changes'> {
  /** What follows its title. */
  readonly also: string;
}

/** The edition itself, then its forms. */
function partsOf({ after, changes, forms }: Comparison): readonly Part[] {
  const ofForms = forms.map(({ form, title, types, ...others }) => {
    return {
      ...others,
      title,
      also: `（${form}）：${others.changes.length}处改动，${typesInWords[types]}（${types}）`,
    };
  });
  return [{ title: `${after}年版`, changes, also: `：${changes.length}处改动` }, ...ofForms];
}

function partText({ title, also, changes }: Part): string {
  const lines = changes.map((change) => `  ${changeInWords(change)}\n      ${consequencesInWords(change)}`);
  return `${title}${also}\n${lines.join('\n')}\n`;
}

function consequencesInWords(change: Change): string {
  const { at, stored, filers, types } = change;
  if (isToldOfFields(change)) return `${at} · ${toldOfFields}`;
  return `${at} · ${storedInWords[stored]} · 填报人：${filersInWords[filers]} · 程序：${typesInWords[types]}`;
}

/** What filers have to know: what is new, what is gone, what to look at; not how it is stored. */
export function comparisonNotice(comparison: Comparison): string {
  const { before, after } = comparison;
  const parts = partsOf(comparison).flatMap(({ title, changes }) => {
    const told = groups.flatMap(({ heading, has }) => {
      const found = changes.filter(has);
      return found.length === 0 ? [] : [`### ${heading}\n\n${found.map((one) => `- ${noticeLine(one)}`).join('\n')}\n`];
    });
    return told.length === 0 ? [] : [`## ${title}\n\n${told.join('\n')}`];
  });
  const lead = parts.length === 0 ? '填报内容没有变化。\n' : parts.join('\n');
  return `# ${after}年版填报内容的变化\n\n与${before}年版相比：\n\n${lead}`;
}

const groups: readonly { readonly heading: string; readonly has: (change: Change) => boolean }[] = [
  { heading: '新增', has: ({ filers, kind }) => filers === 'more' && kind === 'added' },
  { heading: '要重新填写', has: ({ filers, kind }) => filers === 'more' && kind !== 'added' },
  { heading: '请核对', has: ({ filers }) => filers === 'review' },
  { heading: '不再填写或放宽', has: ({ filers }) => filers === 'less' },
];

function noticeLine(change: Change): string {
  const { kind, subject, title, key, before = '', successors, reason } = change;
  const why = reason === undefined ? '' : `（${reason}）`;
  if (subject === 'option' && successors !== undefined) {
    const named = successors.map((one) => `“${one}”`).join('');
    return `「${title}」${successors.length > 1 ? '分为' : '改为'}${named}，请重新选择${why}`;
  }
  if (subject === 'option' || (key !== undefined && sidesTold.includes(key))) return changeInWords(change);
  if (subject === 'rule' && key === 'level' && before === 'warning')
    return `「${title}」：原来只提醒的一项检查，不通过就不能提交`;
  if (kind === 'added' && subject !== 'rule') return title;
  return kind === 'removed' ? `${title}${why}` : `「${title}」${noticeKinds[kind] ?? kindsInWords[kind]}${why}`;
}

/** Days, limits and titles: what it was and what it is are told. */
const sidesTold: readonly string[] = [
  'opens',
  'closes',
  'max',
  'min',
  'scale',
  'minRows',
  'maxRows',
  'required',
  'title',
];
const noticeKinds: Readonly<Partial<Record<Change['kind'], string>>> = {
  added: '有一项新的检查',
  changed: '的填写要求有变化',
};
