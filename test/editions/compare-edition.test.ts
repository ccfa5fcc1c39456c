import { describe, expect, it } from 'vitest';
import { compileForms } from '../../engine/compile.ts';
import { changeInWords, compareEditions, comparisonNotice, comparisonText } from '../../engine/index.ts';

const ledger = `clauses:
  A-1: { quote: 填写校名。, kind: FIELD }
  A-2: { quote: 校名50字以内。, kind: LIMIT }
`;

/** Two editions of one form with dates, a ledger and two lists. `patch`: of the later ledger; `said`: by the later edition. */
function besideForms(patch: string, said: string): ReturnType<typeof compareEditions> {
  const { editions, diagnostics } = compileForms([
    {
      file: '2024.yaml',
      text: `edition: 2024\ntitle: 年报（{editionYear}年版）\nopens: 2024-03-01\ncloses: 2024-04-30\nclauses: clauses.yaml
forms: { school: school.yaml }\n`,
    },
    { file: 'clauses.yaml', text: ledger },
    {
      file: 'school.yaml',
      text: `form: school\ntitle: 学校\nsource: [A-1, A-2]\nfields:
  name: { title: 校名, type: text }
  stage: { title: 学段, type: choice, list: stages }\n`,
    },
    { file: 'lists/stages.yaml', text: 'list: stages\ntitle: 学段\noptions: { primary: 小学, middle: 中学 }\n' },
    { file: 'lists/levels.yaml', text: 'list: levels\ntitle: 办学层次\noptions: { one: 一级, two: 二级 }\n' },
    { file: '2025/clauses.yaml', text: `clauses:\n${patch === '' ? '  A-2: { kind: LIMIT }' : patch}\n` },
    {
      file: '2025.yaml',
      text: `edition: 2025\nextends: 2024\nclauses: [clauses.yaml, 2025/clauses.yaml]\n${said}\n`,
    },
  ]);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  const [before, after] = editions;
  if (before === undefined || after === undefined) throw new Error('two editions are needed');
  return compareEditions(editions, before, after);
}

describe('what an edition says beside its forms is compared:', () => {
  const same = 'opens: 2025-03-01\ncloses: 2025-04-30';
  const cases: readonly (readonly [name: string, patch: string, said: string, told: readonly string[]])[] = [
    [
      'another day of closing',
      '',
      'opens: 2025-03-01\ncloses: 2025-05-15',
      ['版本「年报（2025年版）」的截止日期改了：2024-04-30 → 2025-05-15 | 2025 | kept review patch'],
    ],
    [
      'another day of opening',
      '',
      'opens: 2025-02-20\ncloses: 2025-04-30',
      ['版本「年报（2025年版）」的开始日期改了：2024-03-01 → 2025-02-20 | 2025 | kept review patch'],
    ],
    [
      'another title',
      '',
      `${same}\ntitle: 学校年报（{editionYear}年版）`,
      [
        '版本「学校年报（2025年版）」的标题改了文字：年报（2024年版） → 学校年报（2025年版） | 2025 | kept nothing patch',
      ],
    ],
    [
      'clauses added, struck out, reworded and of another kind',
      '  A-1: { quote: 填写校名全称。, kind: HELP }\n  A-2: { remove: 不再限制 }\n  B-1: { quote: 不得简写。, kind: INF }',
      `${same}\nforms: { school: { source: A-1 } }`,
      [
        '条款「A-1」的原文改了文字：填写校名。 → 填写校名全称。 | A-1 | kept nothing patch',
        '条款「A-1」的类别改了：FIELD → HELP | A-1 | kept nothing patch',
        '删去条款「A-2」：校名50字以内。 | A-2 | kept nothing patch',
        '新增条款「B-1」：不得简写。 | B-1 | kept nothing patch',
      ],
    ],
    [
      'a new version of a list',
      '',
      `${same}\nlists: { stages: { title: 学段（2025年版）, options: { junior: { was: middle, title: 初中 }, senior: 高中 } } }`,
      [
        '代码表「学段（2025年版）」的标题改了文字：学段 → 学段（2025年版） | stages | kept nothing none',
        '代码表「学段（2025年版）」的选项改了：中学 → 初中、高中 | stages | kept nothing none',
      ],
    ],
    [
      'a list with many new options, of which some are named',
      '',
      `${same}\nlists: { stages: { options: { a: 甲, b: 乙, c: 丙, d: 丁, e: 戊, f: 己, g: 庚 } } }`,
      ['代码表「学段」的选项改了：（无） → 甲、乙、丙、丁、戊、己等7项 | stages | kept nothing none'],
    ],
    [
      'a list instead of another',
      '',
      `${same}\nforms: { school: { fields: { stage: { list: levels, fresh: 改为办学层次 } } } }`,
      ['不再用代码表「学段」 | stages | kept nothing none', '改用代码表「办学层次」 | levels | kept nothing none'],
    ],
  ];

  it.each(cases)('%s', (_name, patch, said, told) => {
    const { changes } = besideForms(patch, said);
    const sentences = changes.map(
      (change) => `${changeInWords(change)} | ${change.at} | ${change.stored} ${change.filers} ${change.types}`,
    );
    expect(sentences).toEqual(told);
  });

  const comparison = besideForms(
    '  B-1: { quote: 不得简写。, kind: INF }',
    'opens: 2025-03-01\ncloses: 2025-05-15\nlists: { stages: { options: { senior: 高中 } } }',
  );

  it('administrators are told all of it, and of a list where its consequences stand', () => {
    expect(comparisonText(comparison)).toMatchInlineSnapshot(`
      "2024年版 → 2025年版：兼容，有新内容（minor）

      2025年版：3处改动
        版本「年报（2025年版）」的截止日期改了：2024-04-30 → 2025-05-15
            2025 · 已存的答案不变 · 填报人：请核对 · 程序：兼容
        新增条款「B-1」：不得简写。
            B-1 · 已存的答案不变 · 填报人：不用做什么 · 程序：兼容
        代码表「学段」的选项改了：（无） → 高中
            stages · 影响见用到它的字段

      学校（school）：1处改动，兼容，有新内容（minor）
        新增选项「学段：高中」
            stage:senior · 已存的答案不变 · 填报人：请核对 · 程序：兼容，有新内容
      "
    `);
  });

  it('filers are told of the dates, and of options where they choose them', () => {
    expect(comparisonNotice(comparison)).toMatchInlineSnapshot(`
      "# 2025年版填报内容的变化

      与2024年版相比：

      ## 2025年版

      ### 请核对

      - 版本「年报（2025年版）」的截止日期改了：2024-04-30 → 2025-05-15

      ## 学校

      ### 请核对

      - 新增选项「学段：高中」
      "
    `);
  });

  it('nothing differs when only the years move on', () => {
    const editions = besideForms('', 'opens: 2025-03-01\ncloses: 2025-04-30');
    expect(comparisonText(editions)).toBe('2024年版和2025年版没有不同（年份除外）。\n');
  });
});
