/** An edition that has something of everything into which a fault can be planted. */
import type { SourceFile } from '../../engine/compile.ts';

const edition = `edition: 2024
title: 试验版
opens: 2024-03-01
closes: 2024-04-30
clauses: clauses.yaml
constants:
  lastYear: editionYear - 1
forms:
  trial: trial.yaml
`;

const form = `form: trial
title: '{lastYear}年试验表'
source: T-0
links:
  previous: { form: trial, edition: editionYear - 1, state: accepted }
sections:
  main:
    title: 基本情况
    prefill: previous
    fields:
      name: { title: 名称, type: text, max: 10, none: 无, source: T-1 }
      phone: { title: 电话, type: text, format: mobile, required: 'contains(name, "公司")', source: T-1 }
      fax: { title: 传真, type: text, optional: true, source: T-1 }
      kind:
        title: 类别
        type: choice
        options: { alpha: 甲, beta: 乙, gamma: 丙 }
        source: T-2
      income: { title: 收入, type: decimal, unit: 万元, min: 0, scale: 2, source: T-3 }
      grants: { title: 其中拨款, type: decimal, unit: 万元, min: 0, source: T-3 }
      own:
        when: kind in ["alpha", "beta"] and income > 0
        title: 自有收入
        type: decimal
        unit: 万元
        compute: if grants = null then income else income - grants
        source: T-3
        rules:
          T-3:
            level: warning
            when: not(kind in ["beta", null])
            assert: own >= 1
            message: 自有收入只有{own}万元。
  lists:
    title: 清单
    fields:
      orders:
        title: 订单
        type: table
        minRows: 1
        maxRows: 3
        use: blocks/order.yaml
        columns:
          share: { after: amount, title: 占比, type: percent, compute: "share(amount, income, 1)", source: T-4 }
        source: T-4
      total: { title: 合计, type: decimal, compute: "sum(orders[area != null].amount)", source: T-4 }
`;

const block = `block: order
fields:
  area: { title: 地区, type: choice, list: areas, source: T-4, help: '{editionYear + 1}年起' }
  amount: { title: 金额, type: decimal, source: T-4 } # 元
`;

const list = `list: areas
title: 地区
options:
  "11": 北京
  "12": 天津
  "1201": { title: 和平区, parent: "12" }
`;

const clauses = `clauses:
${['T-0', 'T-1', 'T-2', 'T-3', 'T-4'].map((name) => `  ${name}: { quote: 第${name}条, kind: FIELD }`).join('\n')}
`;

const scenario = `form: trial
given: { answers: { name: 甲, kind: gamma, income: 5, grants: 1, orders: [{ area: "11", amount: 3 }] } }
cases:
  - name: 有效
    expect: { values: { total: 3, own: null }, problems: [] }
  - name: 收入少
    change: { kind: alpha, income: 1.5 }
    expect: { values: { own: 0.5 }, problems: [{ at: own, rule: T-3, level: warning, message: 0.5万元 }] }
  - name: 收入恰好够
    change: { kind: alpha, income: 2 }
    expect: { values: { own: 1 }, problems: [] }
`;

export const tinyEdition: readonly SourceFile[] = [
  { file: '2024.yaml', text: edition },
  { file: 'blocks/order.yaml', text: block },
  { file: 'clauses.yaml', text: clauses },
  { file: 'lists/areas.yaml', text: list },
  { file: 'trial.yaml', text: form },
  { file: '2024/scenarios/trial.yaml', text: scenario },
];
