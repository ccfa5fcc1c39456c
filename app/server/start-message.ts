/** What the operator reads when the filing system is ready. */
import type { Edition } from './catalogue.ts';
import { dayOf, type FilingWindow, windowOn } from './days.ts';
import { accountLine } from './demonstration.ts';
import type { App } from './start.ts';

export function startMessage(address: string, { demonstration: { made, file }, world }: App): string {
  const accounts =
    made.length > 0
      ? ['演示账号（只显示这一次）：', ...made.map((account) => `  ${accountLine(account)}`), `  已存入 ${file}`]
      : file === null
        ? []
        : [`演示账号见 ${file}`];
  const editions = editionLines(world.catalogue.editions, dayOf(world.settings.now()));
  return ['', `填报系统已就绪：${address}`, ...editions, ...accounts, ''].join('\n');
}

/** Which editions are open on the day, which open later, which are closed; as the list of editions words it. */
export function editionLines(editions: readonly Edition[], today: string): readonly string[] {
  const lines = (['open', 'before', 'late'] as const).flatMap((window) => {
    const some = editions.filter((edition) => windowOn(today, edition) === window);
    return some.length === 0 ? [] : [`${words[window]}：${some.map(editionInWords[window]).join('、')}`];
  });
  return lines.length === 0 ? ['没有可填报的年度'] : lines;
}

const words: Readonly<Record<FilingWindow, string>> = { open: '填报中', before: '未开放', late: '已截止，仍可补报' };

const editionInWords: Readonly<Record<FilingWindow, (edition: Edition) => string>> = {
  open: ({ closes, ...edition }) => inWords(edition, closes === null ? '长期开放' : `${closes}截止`),
  before: ({ opens, ...edition }) => inWords(edition, `${opens ?? ''}起开放填报`),
  late: ({ closes, ...edition }) => inWords(edition, `${closes ?? ''}截止`),
};

function inWords({ edition, forms }: Pick<Edition, 'edition' | 'forms'>, when: string): string {
  return `${edition}年版（${forms.length}张表，${when}）`;
}
