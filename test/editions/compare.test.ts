import { describe, expect, it, test } from 'vitest';
import { changeInWords, compareEditions, comparisonNotice, comparisonText } from '../../engine/index.ts';
import { ownEditions } from '../support/forms.ts';
import { compared, fields } from './school.ts';

/** Every kind of change: the patch that makes it, how it is told, and what it means. */
const changes: readonly (readonly [name: string, patch: string, told: readonly string[]])[] = [
  [
    'a new field',
    fields('area: { after: name, title: 面积, type: decimal, unit: 平方米 }'),
    ['新增字段「面积」 | area | kept more major'],
  ],
  [
    'a new field that may stay blank',
    fields('area: { after: name, title: 面积, type: decimal, unit: 平方米, optional: true }'),
    ['新增字段「面积」 | area | kept nothing minor'],
  ],
  [
    'a removed field',
    fields('visits: { remove: 由系统统计 }\nvisitsPerYear: { remove: 同上 }'),
    [
      '删去字段「2023年检查次数」。原因：由系统统计 | visits | dropped less major',
      '删去字段「平均检查次数」。原因：同上 | visitsPerYear | kept less major',
    ],
  ],
  [
    'a renamed field',
    fields('schoolName: { was: name }'),
    ['字段「校名」改名：name → schoolName | schoolName | converted nothing major'],
  ],
  [
    'a moved field',
    fields('guards: { in: basics }'),
    ['字段「保安人数」移位：人员 → 基本情况 | guards | kept nothing none'],
  ],
  [
    'a field among other neighbours, and only the one that moved',
    fields('tags: { before: name }'),
    ['字段「特色」移到最前 | tags | kept nothing none'],
  ],
  [
    'a section among other neighbours',
    'forms:\n  school:\n    sections:\n      drills: { before: staff }\n',
    ['区块「人员」移到「演练」之后 | staff | kept nothing none'],
  ],
  [
    'a section that moves into another',
    'forms:\n  school:\n    sections:\n      buses: { in: drills }\n',
    ['区块「校车」移位：人员 → 演练 | buses | kept nothing none'],
  ],
  [
    'a column among other columns',
    fields('drills: { columns: { people: { before: day } } }'),
    ['字段「日期」移到「人数」之后 | drills.day | kept nothing none'],
  ],
  [
    'a section with another name, whose fields stay where they are',
    'forms:\n  school:\n    sections:\n      people: { was: staff }\n',
    ['区块「人员」改名：staff → people | people | kept nothing none'],
  ],
  [
    'a wider type',
    fields('visits: { type: decimal }'),
    ['字段「2024年检查次数」改了填写方式：整数（次） → 小数（次） | visits | converted nothing patch'],
  ],
  [
    'one choice that becomes several',
    fields('stage: { type: choices }'),
    ['字段「学段」改了填写方式：单选 → 多选 | stage | converted nothing major'],
  ],
  [
    'another unit, to be answered anew',
    fields('guards: { unit: 名, fresh: 改用“名” }'),
    ['字段「保安人数」改了填写方式：整数（人） → 整数（名）。原因：改用“名” | guards | reanswered more major'],
  ],
  [
    'a tighter limit',
    fields('notes: { max: 800 }'),
    ['字段「备注」的上限收紧：1000 → 800 | notes | kept review patch'],
  ],
  ['a looser limit', fields('name: { max: 80 }'), ['字段「校名」的上限放宽：50 → 80 | name | kept less patch']],
  [
    'a limit that goes',
    fields('guards: { min: }'),
    ['字段「保安人数」的最小值放宽：0 → （无） | guards | kept less patch'],
  ],
  [
    'a field that has to be answered now',
    fields('guards: { optional: false }'),
    ['字段「保安人数」的必填收紧：选填 → 必填 | guards | kept review major'],
  ],
  [
    'a new option',
    fields('stage: { options: { nursery: { title: 幼儿园 } } }'),
    ['新增选项「学段：幼儿园」 | stage:nursery | kept review minor'],
  ],
  [
    'a removed option',
    fields('tags: { options: { art: { remove: 不再单列 } } }'),
    ['删去选项「特色：艺术」。原因：不再单列 | tags:art | dropped more major'],
  ],
  [
    'an option with another code',
    fields('stage: { options: { junior: { title: 初中, was: middle } } }'),
    ['选项「学段：中学」改了代码：middle → junior（初中） | stage:middle | converted nothing major'],
  ],
  [
    'an option that is split',
    fields('stage: { options: { junior: { title: 初中, was: middle }, senior: { title: 高中, was: middle } } }'),
    ['选项「学段：中学」改了代码：middle → junior、senior（初中、高中） | stage:middle | reanswered more major'],
  ],
  [
    'other words',
    fields('name: { help: 填写全称。 }'),
    ['字段「校名」的说明改了文字：（无） → 填写全称。 | name | kept nothing patch'],
  ],
  [
    'another formula',
    fields('visitsPerYear: { compute: visits / 4 }'),
    ['字段「平均检查次数」的计算公式改了：visits / 2 → visits / 4 | visitsPerYear | kept review patch'],
  ],
  [
    'a warning that becomes an error',
    'forms:\n  school:\n    rules:\n      BUS-1: { level: error }\n',
    ['校验规则「校车数量」的级别收紧：只提醒 → 阻止提交 | busCount/BUS-1 | kept review none'],
  ],
  [
    'another rule',
    'forms:\n  school:\n    rules:\n      BUS-1: { assert: busCount <= 30 }\n',
    ['校验规则「校车数量」的校验条件改了：busCount <= 20 → busCount <= 30 | busCount/BUS-1 | kept review none'],
  ],
  [
    'a new rule',
    fields('guards: { rules: { G-1: { assert: guards < 100, message: 太多。 } } }'),
    ['新增校验规则「保安人数」：guards < 100 | guards/G-1 | kept review none'],
  ],
  [
    'a new column',
    fields('drills: { columns: { place: { title: 地点, type: text } } }'),
    ['新增字段「地点」 | drills.place | kept more major'],
  ],
  [
    'another condition of a section',
    'forms:\n  school:\n    sections:\n      buses: { when: hasBus and guards > 0 }\n',
    ['区块「校车」的显示条件改了：hasBus → hasBus and guards > 0 | buses | kept review patch'],
  ],
  [
    'a fixed row that goes',
    'lists:\n  drill-kinds: { options: { flood: { remove: 并入其他 } } }\n',
    [
      '代码表「drill-kinds」的选项改了：防汛 → （无） | drill-kinds | kept nothing none',
      '删去选项「各类演练：防汛」。原因：并入其他 | byKind:flood | dropped more major',
    ],
  ],
  [
    'a form that goes',
    'forms:\n  school: { remove: 停止填报 }\n',
    [
      '不再用代码表「drill-kinds」 | drill-kinds | kept nothing none',
      '删去表「学校年报」 | school | dropped less major',
    ],
  ],
];

describe('a comparison names', () => {
  it.each(changes)('%s', (_name, patch, told) => {
    const { changes, forms } = compared(patch);
    const said = [...changes, ...forms.flatMap((form) => form.changes)].map(
      (change) => `${changeInWords(change)} | ${change.at} | ${change.stored} ${change.filers} ${change.types}`,
    );
    expect(said).toEqual(told);
  });
});

test('of long texts only what differs is told', () => {
  const help = (word: string): string => `${'说'.repeat(50)}${word}${'明'.repeat(50)}`;
  const about = { kind: 'reworded', subject: 'field', at: 'a', title: '甲', key: 'help' } as const;
  const sides = { before: help('次数'), after: help('场次') };
  expect(changeInWords({ ...about, ...sides, stored: 'kept', filers: 'nothing', types: 'patch' })).toBe(
    '字段「甲」的说明改了文字：…说说说说说说说说说说次数明明明明明明明明明明… → …说说说说说说说说说说场次明明明明明明明明明明…',
  );
});

describe('nothing differs', () => {
  it('between an edition and itself', () => {
    for (const edition of ownEditions()) {
      const { changes, forms, types } = compareEditions(ownEditions(), edition, edition);
      expect(types).toBe('none');
      expect([...changes, ...forms.flatMap((form) => form.changes)]).toEqual([]);
    }
  });
});

describe('a comparison to read', () => {
  const patch = fields(
    'notes: { max: 800 }\narea: { after: name, title: 面积, type: decimal }\nvisits: { help: 含抽查。 }',
  );

  it('tells administrators everything', () => {
    expect(comparisonText(compared(patch))).toMatchInlineSnapshot(`
      "2024年版 → 2025年版：不兼容（major）

      学校年报（school）：3处改动，不兼容（major）
        新增字段「面积」
            area · 已存的答案不变 · 填报人：多填 · 程序：不兼容
        字段「2024年检查次数」的说明改了文字：（无） → 含抽查。
            visits · 已存的答案不变 · 填报人：不用做什么 · 程序：兼容
        字段「备注」的上限收紧：1000 → 800
            notes · 已存的答案不变 · 填报人：请核对 · 程序：兼容
      "
    `);
  });

  it('tells filers what concerns them', () => {
    expect(comparisonNotice(compared(patch))).toMatchInlineSnapshot(`
      "# 2025年版填报内容的变化

      与2024年版相比：

      ## 学校年报

      ### 新增

      - 面积

      ### 请核对

      - 字段「备注」的上限收紧：1000 → 800
      "
    `);
  });
});
