/** An impact report to read. */
import type { FormImpact, Impact } from './impact.ts';

export function impactText({ edition, forms }: Impact): string {
  if (forms.length === 0) return `没有往年的填报可以试算${edition}年版。\n`;
  return `${edition}年版用往年的填报试算：\n\n${forms.map(formText).join('\n')}`;
}

function formText({ form, title, filings, clean, confirmed, renamed, notes, problems }: FormImpact): string {
  const lines = [
    `${title}（${form}）：${filings}份，其中${clean}份原样带入且没有新问题`,
    ...(confirmed > 0 ? ['  承诺、授权等勾选的确认不带入，每年重新勾选'] : []),
    ...renamed.map(
      ({ from, to, filings: concerned }) => `  改名 ${from} → ${to}：${share(concerned, filings)}自动带入`,
    ),
    ...notes.map(
      (note) =>
        `  ${outcomes[note.outcome]} ${note.from}：${share(note.filings, filings)}${because(note.reason)}${suchAs(note.examples)}`,
    ),
    ...problems.map(
      ({ at, rule, level, message, filings: concerned, examples }) =>
        `  ${level === 'error' ? '新错误' : '新提醒'} ${at}${rule === undefined ? '' : `（${rule}）`}：${share(concerned, filings)}。${message}${suchAs(examples)}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** What becomes of an answer. */
export const outcomes = { converted: '自动转换', asked: '要重新选择', dropped: '不带入' } as const;

function share(concerned: number, all: number): string {
  return `${concerned}份（${Math.round((concerned / all) * 100)}%）`;
}

function because(reason: string | undefined): string {
  return reason === undefined || reason === '' ? '' : `，${reason}`;
}

function suchAs(examples: readonly string[]): string {
  return examples.length === 0 ? '' : `　例如 ${examples.join('、')}`;
}
