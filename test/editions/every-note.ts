/** A form and the one laid over it: everything that can become of an answer happens to one of them. */
import { compileForms } from '../../engine/compile.ts';
import type { CompiledForm } from '../../engine/index.ts';

const first = `edition: 2024
title: 试验版
forms:
  trial:
    title: 试验表
    fields:
      name: { title: 名称, type: text, max: 50 }
      stage: { title: 学段, type: choice, options: { primary: 小学, middle: 中学, none: 无 } }
      level: { title: 级别, type: choice, options: { city: 市, town: 镇 } }
      tags: { title: 特色, type: choices, options: { art: 艺术, sport: 体育, tech: 科技 } }
      visits: { title: 检查次数, type: integer, unit: 次, min: 0 }
      guards: { title: 保安人数, type: integer, unit: 人, optional: true, min: 0 }
      total: { title: 合计, type: integer, min: 0 }
      double: { title: 两倍, type: integer, compute: total * 2 }
      agreed: { title: 同意, type: yesNo, confirm: true }
      place:
        title: 地点
        type: group
        fields:
          street: { title: 街道, type: text, max: 50 }
          room: { title: 房间, type: text, max: 50 }
      drills:
        title: 演练
        type: table
        columns:
          day: { title: 日期, type: date }
          people: { title: 人数, type: integer, unit: 人, min: 0 }
          kind: { title: 类别, type: choice, options: { fire: 消防, other: 其他 } }
      trips: { title: 出行, type: table, columns: { day: { title: 日期, type: date } } }
      byKind:
        title: 各类演练
        type: table
        rows: drill-kinds
        columns:
          times: { title: 次数, type: integer, unit: 次, min: 0 }
          cost: { title: 费用, type: integer, unit: 元, min: 0 }
`;

const second = `edition: 2025
extends: 2024
lists:
  drill-kinds:
    options:
      fire: { remove: 单独填报 }
      shake: { title: 地震, was: quake }
      rain: { title: 暴雨, was: storm }
      wind: { title: 大风, was: storm }
forms:
  trial:
    fields:
      fullName: { was: name }
      stage: { options: { junior: { title: 初中, was: middle }, senior: { title: 高中, was: middle }, none: { remove: 不再填 } } }
      level: { type: choices }
      tags: { options: { art: { remove: 不再单列 }, science: { title: 科学, was: tech } } }
      visits: { remove: 由系统统计 }
      guards: { unit: 名, fresh: 改用“名” }
      total: { compute: 1 + 1 }
      place: { fields: { road: { was: street }, room: { remove: 不再填 } } }
      exercises: { was: drills, columns: { people: { remove: 不再统计 }, kind: { fresh: 分类变了 } } }
      trips: { fresh: 重新填写 }
      byKind: { columns: { cost: { remove: 不再统计 } } }
`;

const kinds = 'list: drill-kinds\noptions: { fire: 消防, quake: 地震, flood: 防汛, storm: 风暴 }\n';

export const everyNote = ((): readonly [CompiledForm, CompiledForm] => {
  const { editions, diagnostics } = compileForms([
    { file: '2024.yaml', text: first },
    { file: '2025.yaml', text: second },
    { file: 'lists/drill-kinds.yaml', text: kinds },
  ]);
  const [before, after] = editions.flatMap(({ forms }) => forms);
  if (before !== undefined && after !== undefined) return [before, after];
  throw new Error(diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
})();
