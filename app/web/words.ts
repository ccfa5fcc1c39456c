/** Times, states and counts in the reader's words. */
import type { EditionView, FilingEvent, FilingStatus, FilingSummary } from '../shared/api.ts';

const moment = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** `2024-04-15 12:00:00`, in Beijing. */
export function timeInWords(iso: string): string {
  const parts = Object.fromEntries(moment.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
  return `${parts['year']}-${parts['month']}-${parts['day']} ${parts['hour']}:${parts['minute']}:${parts['second']}`;
}

export const statusWords: Readonly<Record<FilingStatus, string>> = {
  draft: '填报中',
  submitted: '已提交，待审核',
  accepted: '审核通过',
  returned: '已退回，待修改',
};

export const eventWords: Readonly<Record<FilingEvent['kind'], string>> = {
  created: '开始填报',
  submitted: '提交',
  withdrawn: '撤回',
  accepted: '审核通过',
  returned: '退回',
};

export function deadlineInWords(edition: EditionView): string {
  const { window, opens, closes, daysLeft } = edition;
  if (window === 'before') return `${opens ?? ''}起开放填报${closes === null ? '' : `，${closes}截止`}`;
  if (closes === null) return periodInWords(edition);
  if (window === 'late') return `${periodInWords(edition)}，已截止，仍可补报（将标明逾期）`;
  return `${periodInWords(edition)}，${daysLeft === 0 ? '今天截止' : `还有${daysLeft ?? ''}天`}`;
}

/** From its first day to its last. */
export function periodInWords({ opens, closes }: Pick<EditionView, 'opens' | 'closes'>): string {
  if (closes === null) return opens === null ? '长期开放' : `${opens}起长期开放`;
  return opens === null ? `填报期至${closes}` : `填报期${opens}至${closes}`;
}

/** Its state today; a closed edition stays readable, and late filings are taken. */
export const windowWords: Readonly<Record<EditionView['window'], string>> = {
  before: '未开放',
  open: '填报中',
  late: '已截止',
};

/** Share of the required answers that are given, 0 to 100. */
export function shareAnswered(progress: FilingSummary['progress']): number {
  if (progress === null || progress.required === 0) return 0;
  return Math.floor(((progress.required - progress.missing) / progress.required) * 100);
}
