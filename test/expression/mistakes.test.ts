import { describe, expect, it } from 'vitest';
import { expressionMessages } from '../../engine/diagnostics/expression-messages.ts';
import { splitTemplate } from '../../engine/expression/template.ts';
import type { CheckInput } from '../../engine/expression/check.ts';
import { checked, managerScopes, mistakesIn } from './example.ts';

/** The expression with the mistake between ⟦ and ⟧, its code, and what the hint has to name. */
const planted: readonly (readonly [marked: string, code: string, names?: string])[] = [
  // How it is written
  ['a ⟦＞⟧ 3', 'TB201', '>'],
  ['a ⟦＞＝⟧ 3', 'TB201', '>='],
  ['a ⟦≥⟧ 3', 'TB201', '>='],
  ['a ⟦≠⟧ 3', 'TB201', '!='],
  ['a ⟦×⟧ 3', 'TB201', '*'],
  ['a ⟦÷⟧ 3', 'TB201', '/'],
  ['category = ⟦“hospital”⟧', 'TB201', '"hospital"'],
  ['category = "hospital⟦”⟧', 'TB201', '"'],
  ['sum⟦（⟧a, b⟦）⟧', 'TB201'],
  ['sum(a⟦，⟧b)', 'TB201', ','],
  ['a ⟦==⟧ 3', 'TB202', '='],
  ['a ⟦<>⟧ 3', 'TB202', '!='],
  ['flag ⟦&&⟧ noFlag', 'TB202', 'and'],
  ['flag ⟦||⟧ noFlag', 'TB202', 'or'],
  ['⟦!⟧flag', 'TB202', 'not'],
  ['⟦!⟧(flag)', 'TB202', 'not'],
  ['a ⟦=>⟧ 3', 'TB202', '>='],
  ['a ⟦%⟧ 3', 'TB202', '/ 100'],
  ['⟦flag AND noFlag⟧', 'TB202', 'and'],
  ["category = ⟦'hospital'⟧", 'TB203', '"hospital"'],
  ['category = ⟦"hospital⟧', 'TB204'],
  ['sum⟦(⟧a, b', 'TB205', ')'],
  ['count(contracts⟦[⟧amount > 1)', 'TB205', ']'],
  ['a + b⟦)⟧', 'TB206'],
  ['flag and ⟦not noFlag⟧', 'TB207', 'not(noFlag)'],
  ['⟦a b⟧', 'TB208'],
  ['a ⟦+⟧', 'TB209'],
  ['a > 3 ⟦,⟧ b', 'TB210'],
  ['⟦⟧', 'TB211'],
  ['⟦name.constructor⟧'.replace('name.', '').replace('⟦', 'name.⟦'), 'TB214'],
  ['⟦__proto__⟧', 'TB214'],
  ['⟦toString⟧()', 'TB214'],
  ['⟦{x: 1}⟧', 'TB215'],
  ['⟦function(x) x⟧', 'TB215'],
  ['⟦a instance of number⟧', 'TB215'],
  ['⟦if⟧ flag then 1', 'TB216', 'else null'],
  ['a > ⟦1234567890.1234567⟧', 'TB217'],
  ['⟦1 < a < 3⟧', 'TB218'],
  // Names
  ['⟦catgory⟧ = "hospital"', 'TB231', 'category'],
  ['library.⟦patent⟧', 'TB232', 'patents'],
  ['contracts[⟦amout⟧ > 1]', 'TB231', 'amount'],
  ['filing.⟦day⟧', 'TB232'],
  ['⟦summ⟧(a, b)', 'TB233', 'sum'],
  ['⟦today⟧()', 'TB233', 'filing.date'],
  ['⟦date and time⟧("2024-01-01T00:00:00")', 'TB233'],
  ['category = ⟦"univeristy"⟧', 'TB234', 'university'],
  ['category in ["hospital", ⟦"univeristy"⟧]', 'TB234', 'university'],
  ['list contains(industries, ⟦"boi"⟧)', 'TB234', 'bio'],
  ['category = (if flag then ⟦"hopsital"⟧ else "market")', 'TB234', 'hospital'],
  ['contracts[type = ⟦"licence"⟧]', 'TB234', 'license'],
  ['category = ⟦"高校院所"⟧', 'TB235', 'university'],
  ['in list(region, ⟦"region"⟧)', 'TB236', 'regions'],
  ['growth rate(⟦now⟧: a, previous: b)', 'TB237'],
  ['⟦growth rate(a)⟧', 'TB238', ''],
  ['a > ⟦count⟧', 'TB239'],
  // Types
  ['sum(⟦contracts.type⟧)', 'TB241'],
  ['count(⟦a⟧)', 'TB241'],
  ['characters(⟦a⟧)', 'TB241'],
  ['⟦a = "3"⟧', 'TB242', '3'],
  ['⟦day > "2024-01-01"⟧', 'TB242', 'date("2024-01-01")'],
  ['⟦flag = "yes"⟧', 'TB242'],
  ['⟦category = true⟧', 'TB242'],
  ['⟦industries = "bio"⟧', 'TB242', 'list contains'],
  ['⟦flag < noFlag⟧', 'TB242'],
  ['⟦name + a⟧', 'TB243', 'string'],
  ['⟦day - 5⟧', 'TB243', 'duration'],
  ['⟦contracts.amount * 2⟧', 'TB243', 'sum'],
  ['if ⟦a⟧ then 1 else 2', 'TB244'],
  ['flag and ⟦category⟧', 'TB244'],
  ['contracts[⟦type⟧]', 'TB244'],
  ['⟦if flag then a else name⟧', 'TB246'],
  ['[1, ⟦"x"⟧]', 'TB247'],
  ['⟦income + staff⟧', 'TB248', '人'],
  ['⟦income > staff⟧', 'TB248', '万元'],
  ['sum(income, ⟦staff⟧)', 'TB248', '万元'],
  ['⟦if flag then income else staff⟧', 'TB248'],
  ['[income, ⟦staff⟧]', 'TB248'],
  ['name.⟦first⟧', 'TB249'],
  ['⟦a⟧[1]', 'TB250'],
  ['some x in ⟦a⟧ satisfies x > 1', 'TB251'],
  ['⟦managers.projects.amount⟧', 'TB252', 'flatten'],
  ['day > date(⟦"2024-02-30"⟧)', 'TB253'],
  ['day > filing.date - duration(⟦"5Y"⟧)', 'TB254'],
  ['matches(name, ⟦"(x"⟧)', 'TB255'],
  ['matches(name, ⟦"(x+)+y"⟧)', 'TB256'],
  ['matches(name, ⟦mobile⟧)', 'TB257'],
  ['matches(name, "x", ⟦"g"⟧)', 'TB258', 'i'],
  ['split(name, ⟦" *"⟧)', 'TB259', '+'],
  ['matches(name, ⟦"x*x*y"⟧)', 'TB262', '[^，]*'],
  ['matches(name, ⟦"(x?){30}y"⟧)', 'TB263'],
  ['modulo(dividend: a, ⟦dividend⟧: b, divisor: c)', 'TB260'],
  ['⟦modulo(dividend: a)⟧', 'TB261', 'divisor'],
];

/** With what the expression is for. */
const lints: readonly (readonly [marked: string, code: string, more: Partial<CheckInput>])[] = [
  ['⟦category != "market"⟧', 'TB271', { lint: 'when' }],
  ['flag or ⟦not(category = "market")⟧', 'TB271', { lint: 'when' }],
  ['⟦income + cost⟧', 'TB272', { lint: 'compute' }],
  ['count(contracts) * (⟦a + b + 1⟧)', 'TB272', { lint: 'compute' }],
  ['managers[⟦mobile⟧ = "1"].age', 'TB273', {}],
  ['⟦mobile⟧ = "1"', 'TB273', { scopes: managerScopes }],
  ['⟦a + 1⟧', 'TB244', { expect: { kind: 'boolean' } }],
  ['⟦name⟧', 'TB245', { expect: { kind: 'number' } }],
  ['⟦"2024-01-01"⟧', 'TB245', { expect: { kind: 'date' } }],
  ['⟦staff⟧', 'TB248', { expect: { kind: 'number', unit: '万元' } }],
  ['if flag then ⟦"yes"⟧ else null', 'TB234', { expect: { kind: 'text', codes: ['y', 'n'] } }],
];

describe('a planted mistake', () => {
  it.each(planted.map(([marked, code, names = '']) => ({ marked, code, names })))(
    '$marked is found: $code',
    ({ marked, code, names }) => {
      const { text, spans } = unmarked(marked);
      const found = checked(text).findings;
      expect(found.map((one) => `${one.code} ${one.start}-${one.end}`)).toEqual(spans.map((span) => `${code} ${span}`));
      expect(found.map(({ hint }) => hint?.zh ?? '').join()).toContain(names);
      if (code !== 'TB248' && !/[\u4e00-\u9fff]/.test(marked)) {
        expect(found.map(({ hint, message }) => `${message.en}${hint?.en}`).join()).not.toMatch(/[\u4e00-\u9fff]/);
      }
    },
  );

  it.each(lints)('%s is found: %s', (marked, code, more) => {
    const { text, spans } = unmarked(marked);
    expect(mistakesIn(text, more)).toEqual(spans.map((span) => `${code} ${span}`));
  });

  it('has an example for every message of the catalogue', () => {
    const shown = new Set([...planted, ...lints].map(([, code]) => code));
    const elsewhere = ['TB212', 'TB213', 'TB221', 'TB222', 'TB223'];
    const codes = Object.values(expressionMessages).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !shown.has(code) && !elsewhere.includes(code))).toEqual([]);
  });
});

describe('what is right', () => {
  it.each([
    ['category != null and category != "market"', { lint: 'when' }],
    ['category in ["market"]', { lint: 'when' }],
    ['sum(a, b)', { lint: 'compute' }],
    ['a + 1', { lint: 'compute' }],
    ['a - b', { lint: 'compute' }],
    ['name + mobile', { lint: 'compute' }],
    ['income * 2 > cost and income * staff > 1', {}],
    ['income / staff', { expect: { kind: 'number', unit: '万元' } }],
    ['matches(name, "[（(].+[)）]")', {}],
    ['name = "包含“引号”、全角，的文字"', {}],
    ['"a" in industries', {}],
  ] as const)('%s is not complained about', (text, more) => {
    const findings = mistakesIn(text, more);
    expect(findings).toEqual(text.startsWith('"a"') ? ['TB234 0-3'] : []);
  });
});

describe('limits', () => {
  it('refuse what is too long or too deep', () => {
    expect(mistakesIn(`1${' '.repeat(20_000)}`)).toEqual(['TB212 0-20001']);
    expect(mistakesIn(`${'('.repeat(300)}1${')'.repeat(300)}`)).toEqual(['TB213 0-601']);
    expect(mistakesIn(`1${' + 1'.repeat(400)}`).map((found) => found.slice(0, 5))).toEqual(['TB213']);
  });
});

describe('a text with braces', () => {
  it('is split into what is shown and what is evaluated', () => {
    expect(splitTemplate('共{a}项，{{原样}}：{string join(x, "}")}').parts).toEqual([
      '共',
      { text: 'a', start: 2, end: 3 },
      '项，{原样}：',
      { text: 'string join(x, "}")', start: 14, end: 33 },
    ]);
    expect(splitTemplate('没有大括号').parts).toEqual(['没有大括号']);
  });
  it('reports braces that do not match', () => {
    const found = (text: string) =>
      splitTemplate(text).findings.map(({ code, start, end }) => `${code} ${start}-${end}`);
    expect(found('共{a项')).toEqual(['TB221 1-2']);
    expect(found('共a}项')).toEqual(['TB222 2-3']);
    expect(found('共{ }项')).toEqual(['TB223 1-4']);
  });
});

function unmarked(marked: string): { readonly text: string; readonly spans: readonly string[] } {
  const spans: string[] = [];
  let text = '';
  for (const [index, part] of marked.split(/[⟦⟧]/).entries()) {
    if (index % 2 === 1) spans.push(`${text.length}-${text.length + part.length}`);
    text += part;
  }
  return { text, spans };
}
