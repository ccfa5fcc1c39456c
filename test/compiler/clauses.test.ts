import { describe, expect, it } from 'vitest';
import { compileForms } from '../../engine/compile.ts';
import type { CompiledForm, Field } from '../../engine/index.ts';

const edition = 'edition: 2024\ntitle: 试验版\nforms: { trial: trial.yaml }\n';

function compiled(files: Readonly<Record<string, string>>): CompiledForm {
  const all = Object.entries({ '2024.yaml': edition, ...files }).map(([file, text]) => ({ file, text }));
  const { editions, diagnostics } = compileForms(all);
  const form = editions[0]?.forms[0];
  if (form === undefined) throw new Error(diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n'));
  return form;
}

function fieldIn(form: CompiledForm, name: string): Field | undefined {
  return form.scope.fields.find((field) => field.name === name);
}

describe('clauses of a block', () => {
  const form = compiled({
    'trial.yaml': `
form: trial
title: 试验表
use: outer.yaml
clauses: { REG-1: MGR-1, REG-2: MGR-2, REG-3: REG-4, REG-4: REG-3, REG-5: MGR-5 }
fields:
  name: { rules: { MGR-2: { message: 名称太短。 } } }
`,
    'outer.yaml': `
block: outer
use: inner.yaml
clauses: { OLD-1: REG-1 }
sections:
  more: { title: 更多, source: [REG-3, REG-6], fields: { source: { title: 来源, type: text, source: { help: REG-4 }, help: 写明。 } } }
`,
    'inner.yaml': `
block: inner
fields:
  name:
    title: 名称
    type: text
    source: OLD-1
    rules:
      REG-2: { assert: string length(name) > 1, message: 短。, source: OLD-1 }
      REG-2w: { source: REG-2, level: warning, assert: string length(name) > 2, message: 不长。 }
      REG-20: { source: REG-2, level: warning, assert: string length(name) > 3, message: 不长。 }
  kind: { title: 类别, type: choice, options: { a: { title: 甲, source: REG-5 }, b: 乙 } }
`,
  });

  it('are renamed in every form of source, through the blocks that the block uses', () => {
    expect(fieldIn(form, 'name')?.source).toEqual({ field: ['MGR-1'] });
    expect(form.lists['kind']?.options[0]?.source).toEqual({ field: ['MGR-5'] });
  });

  it('may change places', () => {
    expect(form.scope.sections[0]?.source).toEqual({ field: ['REG-4', 'REG-6'] });
    expect(fieldIn(form, 'source')?.source).toEqual({ help: ['REG-3'] });
  });

  it('rename the rules that are named after them, and what stands beside use knows the new names', () => {
    expect(fieldIn(form, 'name')?.rules.map(({ name, message, source }) => [name, message, source])).toEqual([
      ['MGR-2', '名称太短。', { field: ['MGR-1'] }],
      ['MGR-2w', '不长。', { field: ['MGR-2'] }],
      ['REG-20', '不长。', { field: ['MGR-2'] }],
    ]);
  });
});

describe('text constants', () => {
  it('stand where a pattern or the name of a list has to be written out', () => {
    const form = compiled({
      '2024.yaml': `${edition}constants: { ruleWords: '"制度|办法"', provinces: '"provinces"' }\n`,
      'lists/provinces.yaml': 'list: provinces\noptions: { "11": 北京, "12": 天津 }\n',
      'trial.yaml': `
form: trial
title: 试验表
fields:
  intro: { title: 简介, type: text, rules: { T-1: { assert: 'matches(intro, ruleWords)', message: 请写明制度。 } } }
  code: { title: 代码, type: text, rules: { T-2: { assert: 'in list(code, provinces)', message: 没有这个省。 } } }
`,
    });
    expect(fieldIn(form, 'intro')?.rules[0]?.assert.tree).toMatchObject({
      arguments: [{ name: 'intro' }, { kind: 'literal', value: '制度|办法', constant: 'ruleWords' }],
    });
  });
});

describe('inferred rules', () => {
  const trial = `
form: trial
title: 试验表
fields:
  amount:
    title: 金额
    type: decimal
    rules:
      INF-07: { inferred: true, assert: amount > 1, message: 少。 }
      INF-07w: { inferred: true, source: INF-07, level: warning, assert: amount > 2, message: 少。 }
      INF-08: { inferred: true, assert: amount > 3, message: 少。 }
      REG-1: { source: INF-07, assert: amount > 4, message: 少。 }
`;
  const rulesIn = (files: Readonly<Record<string, string>>): readonly string[] | undefined =>
    fieldIn(compiled(files), 'amount')?.rules.map(({ name }) => name);

  it('are left out by their name or the clause behind them; what is not inferred stays', () => {
    expect(rulesIn({ '2024.yaml': `${edition}without: [INF-07]\n`, 'trial.yaml': trial })).toEqual(['INF-08', 'REG-1']);
  });

  it('come back when the next edition takes the key away', () => {
    const files = {
      '2023.yaml': 'edition: 2023\ntitle: 前一年\nforms: { trial: trial.yaml }\nwithout: INF-07\n',
      'trial.yaml': trial,
    };
    expect(rulesIn({ ...files, '2024.yaml': 'edition: 2024\nextends: 2023\n' })).toEqual(['INF-08', 'REG-1']);
  });

  it('and any other rule are taken out by an overlay with its reason', () => {
    const [, later] = compileForms([
      { file: '2023.yaml', text: 'edition: 2023\ntitle: 前一年\nforms: { trial: trial.yaml }\n' },
      {
        file: '2024.yaml',
        text: 'edition: 2024\nextends: 2023\nforms: { trial: { rules: { INF-08: { remove: 不再检查 } } } }\n',
      },
      { file: 'trial.yaml', text: trial },
    ]).editions;
    const form = later?.forms[0];
    expect(form?.removed).toEqual({ 'INF-08': '不再检查' });
    expect(form && fieldIn(form, 'amount')?.rules.map(({ name }) => name)).toEqual(['INF-07', 'INF-07w', 'REG-1']);
  });
});

describe('a ledger of several files', () => {
  const trial = 'form: trial\ntitle: 试验表\nfields: { name: { title: 名称, type: text, source: [A-1, B-1] } }\n';
  const ledgers = (second: string): ReturnType<typeof compileForms> =>
    compileForms([
      { file: '2024.yaml', text: `${edition}clauses: [one.yaml, two.yaml]\n` },
      { file: 'trial.yaml', text: trial },
      {
        file: 'one.yaml',
        text: 'clauses: { A-1: { quote: 名称。, kind: FIELD }, A-2: { quote: 电话。, kind: FIELD } }\n',
      },
      { file: 'two.yaml', text: `clauses: { B-1: { quote: 全称。, kind: HELP }, ${second} }\n` },
    ]);

  it('adds, rewords and strikes out', () => {
    const { editions, diagnostics } = ledgers('A-1: { quote: 单位名称。 }, A-2: { remove: 不再填写 }');
    expect(diagnostics).toEqual([]);
    expect(editions[0]?.clauses).toEqual([
      { id: 'A-1', kind: 'FIELD', quotes: ['单位名称。'] },
      { id: 'B-1', kind: 'HELP', quotes: ['全称。'] },
    ]);
  });

  it('takes a typo for no new clause', () => {
    const { diagnostics } = ledgers('A-2: { remove: 不再填写 }, A-11: { kind: HELP }');
    expect(diagnostics.map(({ code, file, hint }) => [code, file, hint])).toEqual([
      ['TB306', 'two.yaml', '是不是“A-1”？'],
    ]);
  });
});
