/** Mistakes to plant into the project's own registration form, one at a time. */

export interface Planted {
  readonly mistake: string;
  readonly file: string;
  /** Stands once in the file. */
  readonly replace: string;
  /** The diagnostic has to point to what is between ⟦ and ⟧. */
  readonly by: string;
  readonly code: string;
  /** What the message or the advice has to name. */
  readonly names: string;
}

const form = '2024/institution-registration.yaml';
const basics = '2024/blocks/institution-basics.yaml';
const staff = '2024/blocks/staff.yaml';
const manager = '2024/blocks/manager-basics.yaml';

export const planted: readonly Planted[] = [
  // The file
  {
    mistake: 'duplicate key',
    file: form,
    replace: 'filedBy: institution\n',
    by: 'filedBy: institution\n⟦filedBy⟧: individual\n',
    code: 'TB101',
    names: '第4行',
  },
  {
    mistake: 'wrong indent',
    file: form,
    replace: '            max: 800\n',
    by: '             ⟦max: 800⟧\n',
    code: 'TB102',
    names: '缩进',
  },
  { mistake: 'tab', file: form, replace: '            max: 800\n', by: '⟦\t⟧max: 800\n', code: 'TB103', names: '空格' },
  {
    mistake: 'unclosed quote',
    file: form,
    replace: 'rowTitle: "{title}"',
    by: 'rowTitle: ⟦"⟧{title}',
    code: 'TB104',
    names: '补上',
  },
  {
    mistake: 'full-width colon',
    file: form,
    replace: 'title: 1.基本情况',
    by: 'title⟦：⟧1.基本情况',
    code: 'TB105',
    names: 'title: ',
  },
  {
    mistake: 'no space after a colon',
    file: form,
    replace: 'title: 1.基本情况',
    by: 'title⟦:⟧1.基本情况',
    code: 'TB106',
    names: '空一格',
  },
  {
    mistake: 'colon inside a text',
    file: form,
    replace: 'notice: 请各机构对经理人的信息认真核实。',
    by: 'notice: ⟦注意: 请各机构认真核实。⟧',
    code: 'TB107',
    names: '双引号',
  },
  {
    mistake: 'unclosed bracket',
    file: form,
    replace: 'key: [name, mobile]',
    by: 'key: ⟦[⟧name, mobile',
    code: 'TB120',
    names: ']',
  },
  // What the keys say
  {
    mistake: 'block that does not exist',
    file: form,
    replace: 'use: blocks/staff.yaml',
    by: 'use: ⟦blocks/staf.yaml⟧',
    code: 'TB302',
    names: 'blocks/staff.yaml',
  },
  {
    mistake: 'change of an unknown field',
    file: form,
    replace: '          managerCount:\n',
    by: '          ⟦managersCount⟧:\n',
    code: 'TB306',
    names: 'managerCount',
  },
  {
    mistake: 'place after something unknown',
    file: form,
    replace: 'after: responsible',
    by: 'after: ⟦responsable⟧',
    code: 'TB307',
    names: 'responsible',
  },
  { mistake: 'unknown key', file: form, replace: 'minRows: 2', by: '⟦minRow⟧: 2', code: 'TB320', names: 'minRows' },
  {
    mistake: 'key of another type',
    file: form,
    replace: 'confirm: true',
    by: 'confirm: true\n        ⟦max⟧: 1',
    code: 'TB321',
    names: 'yesNo',
  },
  {
    mistake: 'missing title',
    file: form,
    replace: '          developmentPlan:\n            title: 发展规划\n',
    by: '          ⟦developmentPlan⟧:\n',
    code: 'TB322',
    names: 'title',
  },
  {
    mistake: 'unknown format',
    file: manager,
    replace: 'format: mobile',
    by: 'format: ⟦moblie⟧',
    code: 'TB324',
    names: 'mobile',
  },
  {
    mistake: 'unknown type',
    file: form,
    replace: '        type: yesNo\n        confirm: true',
    by: '        type: ⟦yes-no⟧\n        confirm: true',
    code: 'TB325',
    names: 'yesNo',
  },
  {
    mistake: 'title written as code',
    file: basics,
    replace: 'nationalIncubator: 国家级科技企业孵化器',
    by: '⟦国家级科技企业孵化器⟧: nationalIncubator',
    code: 'TB332',
    names: '英文字母',
  },
  // What the names mean
  {
    mistake: 'rule of the same name',
    file: form,
    replace: '          INF-14:',
    by: '          ⟦INF-15⟧:',
    code: 'TB402',
    names: 'INF-15',
  },
  {
    mistake: 'missing list',
    file: basics,
    replace: 'list: beijing-districts',
    by: 'list: ⟦beijing-district⟧',
    code: 'TB404',
    names: 'beijing-districts',
  },
  {
    mistake: 'unknown key column',
    file: form,
    replace: 'key: [name, mobile]',
    by: 'key: [name, ⟦moblie⟧]',
    code: 'TB407',
    names: 'mobile',
  },
  {
    mistake: 'contradicting limits',
    file: form,
    replace: 'minRows: 2',
    by: 'minRows: 2\n            maxRows: ⟦1⟧',
    code: 'TB409',
    names: 'minRows',
  },
  // The formulas
  {
    mistake: 'full-width operator',
    file: form,
    replace: 'assert: managerCount > 0',
    by: 'assert: managerCount ⟦＞⟧ 0',
    code: 'TB201',
    names: '>',
  },
  {
    mistake: 'operator of another language',
    file: form,
    replace: 'assert: managerCount > 0',
    by: 'assert: managerCount ⟦==⟧ 0',
    code: 'TB202',
    names: '=',
  },
  {
    mistake: 'unknown field',
    file: form,
    replace: 'assert: managerCount > 0',
    by: 'assert: ⟦mangerCount⟧ > 0',
    code: 'TB231',
    names: 'managerCount',
  },
  {
    mistake: 'unknown field in a text',
    file: form,
    replace: '合计{performanceChars}字',
    by: '合计{⟦performanceChar⟧}字',
    code: 'TB231',
    names: 'performanceChars',
  },
  {
    mistake: 'unknown column',
    file: form,
    replace: 'characters(example.content)',
    by: 'characters(example.⟦contents⟧)',
    code: 'TB232',
    names: 'content',
  },
  {
    mistake: 'unknown function',
    file: form,
    replace: 'characters(reputation)',
    by: '⟦charaters⟧(reputation)',
    code: 'TB233',
    names: 'characters',
  },
  {
    mistake: 'wrong option',
    file: basics,
    replace: 'when: institutionNature = "internalDepartment"\n        title: 所在单位名称',
    by: 'when: institutionNature = ⟦"internalDepartmnt"⟧\n        title: 所在单位名称',
    code: 'TB234',
    names: 'internalDepartment',
  },
  {
    mistake: 'sum over text',
    file: form,
    replace: 'assert: performanceChars <= 600',
    by: 'assert: sum(⟦performanceCases.title⟧) <= 600',
    code: 'TB241',
    names: '文字',
  },
  {
    mistake: 'text against number',
    file: form,
    replace: 'assert: performanceChars <= 600',
    by: 'assert: ⟦performanceChars <= "600"⟧',
    code: 'TB242',
    names: '引号',
  },
  {
    mistake: 'no condition',
    file: form,
    replace: 'assert: managerCount > 0',
    by: 'assert: ⟦managerCount⟧',
    code: 'TB244',
    names: '条件',
  },
  {
    mistake: 'mixed units',
    file: form,
    replace: 'assert: managerCount > 0',
    by: 'assert: ⟦managerCount > performanceChars⟧',
    code: 'TB248',
    names: '字',
  },
  {
    mistake: 'cycle',
    file: form,
    replace: '          performanceSummary:\n',
    by: '          performanceSummary:\n            when: ⟦performanceChars⟧ > 0\n',
    code: 'TB442',
    names: 'performanceChars 的 compute 用到 performanceSummary',
  },
  {
    mistake: 'field that computes itself',
    file: staff,
    replace: 'compute: count(managers)',
    by: 'compute: count(managers) + ⟦managerCount⟧',
    code: 'TB443',
    names: 'managerCount',
  },
  {
    mistake: 'rule that never fails',
    file: form,
    replace: 'assert: performanceChars <= 600',
    by: 'assert: ⟦editionYear >= 2020⟧',
    code: 'TB445',
    names: '永远成立',
  },
];
