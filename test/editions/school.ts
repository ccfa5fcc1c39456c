/** A small form in an edition, and the one laid over it by a patch. */
import { compileForms } from '../../engine/compile.ts';
import { compareEditions } from '../../engine/index.ts';

const base = `edition: 2024
title: 学校年报（{editionYear}年版）
constants: { reportYear: editionYear - 1 }
forms:
  school:
    title: 学校年报
    sections:
      basics:
        title: 基本情况
        fields:
          name: { title: 校名, type: text, max: 50 }
          stage: { title: 学段, type: choice, options: { primary: 小学, middle: 中学, none: 无 } }
          tags: { title: 特色, type: choices, options: { art: 艺术, sport: 体育, tech: 科技 } }
          visits: { title: "{reportYear}年检查次数", type: integer, unit: 次, min: 0 }
          visitsPerYear: { title: 平均检查次数, type: decimal, compute: visits / 2 }
      staff:
        title: 人员
        fields:
          guards: { title: 保安人数, type: integer, unit: 人, optional: true, min: 0 }
          notes: { title: 备注, type: longText, optional: true, max: 1000 }
          hasBus: { title: 校车, type: yesNo }
        sections:
          buses:
            title: 校车
            when: hasBus
            fields:
              busCount:
                title: 校车数量
                type: integer
                unit: 辆
                rules:
                  BUS-1: { level: warning, assert: busCount <= 20, message: 校车一般不超过20辆。 }
      drills:
        title: 演练
        fields:
          drills:
            title: 演练记录
            type: table
            key: [day]
            columns:
              day: { title: 日期, type: date }
              people: { title: 人数, type: integer, unit: 人 }
          byKind: { title: 各类演练, type: table, rows: drill-kinds, columns: { times: { title: 次数, type: integer, unit: 次 } } }
`;
const kinds = 'list: drill-kinds\noptions: { fire: 消防, quake: 地震, flood: 防汛 }\n';

/** `patches`: what the editions 2025, 2026 … say below their `extends`. */
export function schoolEditions(...patches: readonly string[]): ReturnType<typeof compileForms> {
  const overlays = patches.map((patch, index) => {
    const year = 2025 + index;
    return { file: `${year}.yaml`, text: `edition: ${year}\nextends: ${year - 1}\n${patch}` };
  });
  return compileForms([
    { file: '2024.yaml', text: base },
    { file: 'lists/drill-kinds.yaml', text: kinds },
    ...overlays,
  ]);
}

/** A patch of the fields of the one form. */
export function fields(patch: string): string {
  return `forms:\n  school:\n    fields:\n${patch.replaceAll(/^/gm, '      ')}\n`;
}

export function compared(patch: string): ReturnType<typeof compareEditions> {
  const { editions, diagnostics } = schoolEditions(patch);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  const [before, after] = editions;
  if (before === undefined || after === undefined) throw new Error('two editions are needed');
  return compareEditions(editions, before, after);
}
