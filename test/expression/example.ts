/** A small form for the tests of the language: its names, a filing, and shortcuts through the doors. */
import { checkExpression, type CheckInput, type NameScope } from '../../engine/expression/check.ts';
import { prepare } from '../../engine/expression/evaluate.ts';
import type { Value, ValueType } from '../../engine/model/value.ts';

const number: ValueType = { kind: 'number' };
const text: ValueType = { kind: 'text' };
const date: ValueType = { kind: 'date' };
const month: ValueType = { kind: 'date', month: true };
const boolean: ValueType = { kind: 'boolean' };
const wan: ValueType = { kind: 'number', unit: '万元' };
const ren: ValueType = { kind: 'number', unit: '人' };
const category: ValueType = { kind: 'text', codes: ['university', 'hospital', 'market'], list: 'categories' };
const industry: ValueType = { kind: 'text', codes: ['bio', 'it', 'energy'], list: 'industries' };

const project: ValueType = { kind: 'record', fields: { title: text, amount: wan } };
const manager: ValueType = {
  kind: 'record',
  fields: { name: text, mobile: text, start: month, end: month, age: number, projects: { kind: 'list', of: project } },
};
const contract: ValueType = {
  kind: 'record',
  fields: {
    type: { kind: 'text', codes: ['develop', 'license'], list: 'types' },
    amount: wan,
    signed: date,
    count: number,
  },
};

export const formScopes: readonly NameScope[] = [
  {
    slot: 0,
    path: '',
    context: true,
    names: {
      filing: { type: { kind: 'record', fields: { date } } },
      previous: { type: { kind: 'record', fields: { income: wan, acceptedOn: date } } },
    },
  },
  {
    slot: 1,
    path: '',
    names: Object.fromEntries(
      Object.entries<ValueType>({
        a: number,
        b: number,
        c: number,
        none: number,
        name: text,
        emptyText: text,
        mobile: text,
        flag: boolean,
        noFlag: boolean,
        unknownFlag: boolean,
        day: date,
        founded: month,
        noDay: date,
        income: wan,
        cost: wan,
        staff: ren,
        category,
        industries: { kind: 'list', of: industry },
        noIndustries: { kind: 'list', of: industry },
        library: { kind: 'record', fields: { total: number, patents: number } },
        contracts: { kind: 'list', of: contract },
        noContracts: { kind: 'list', of: contract },
        managers: { kind: 'list', of: manager },
        region: { kind: 'text', codes: ['1', '11', '12'], list: 'regions' },
      }).map(([key, type]) => [key, { type }]),
    ),
  },
];

export const managerScopes: readonly NameScope[] = [
  ...formScopes,
  {
    slot: 2,
    path: 'managers',
    names: Object.fromEntries(
      Object.entries(manager.kind === 'record' ? manager.fields : {}).map(([key, type]) => [key, { type }]),
    ),
  },
];

export const filing = {
  a: 6,
  b: 4,
  c: 0.1,
  name: '张三',
  emptyText: ' ',
  mobile: '13900000001',
  flag: true,
  noFlag: false,
  day: '2024-01-31',
  founded: '2019-05',
  income: 250.5,
  cost: 0.2,
  staff: 12,
  category: 'university',
  industries: ['bio', 'it'],
  library: { total: 320, patents: 33 },
  contracts: [
    { type: 'develop', amount: 0.1, signed: '2023-03-01', count: 2 },
    { type: 'license', amount: 0.2, signed: '2022-12-31', count: 1 },
    { type: 'develop', amount: null, signed: null, count: 3 },
  ],
  managers: [
    {
      name: '甲',
      mobile: '1',
      start: '2023-01',
      end: '2023-06',
      age: 30,
      projects: [
        { title: '一', amount: 1.5 },
        { title: '二', amount: 2.5 },
      ],
    },
    { name: '乙', mobile: '1', start: '2023-05', end: null, age: 40, projects: [{ title: '三', amount: 4 }] },
  ],
  region: '11',
};

export const context = { filing: { date: '2024-04-15' }, previous: { income: 200, acceptedOn: '2023-05-10' } };

const lists: CheckInput['lists'] = {
  categories: {
    codes: ['university', 'hospital', 'market'],
    titles: { university: '高校院所', hospital: '医疗卫生机构', market: '市场化机构' },
  },
  industries: { codes: ['bio', 'it', 'energy'] },
  types: { codes: ['develop', 'license'] },
  regions: { codes: ['1', '11', '12'], parents: { '11': '1', '12': '1' } },
};

export function checked(expression: string, more: Partial<CheckInput> = {}) {
  const constants = { reportYear: 2023, deadline: '2024-04-30' };
  return checkExpression({ text: expression, scopes: formScopes, constants, lists, ...more });
}

/** The value in the example filing; a mistake fails the test. */
export function valueOf(expression: string, more: Partial<CheckInput> = {}): Value {
  const result = checked(expression, more);
  if (result.expression === null) throw new Error(JSON.stringify(result.findings.map(({ message }) => message)));
  return prepare(result.expression.tree)([context, filing, filing.managers[1]]);
}

/** What is found, as `TB231 4-9`. */
export function mistakesIn(expression: string, more: Partial<CheckInput> = {}): readonly string[] {
  return checked(expression, more).findings.map(({ code, start, end }) => `${code} ${start}-${end}`);
}
