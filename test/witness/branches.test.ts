import { describe, expect, it } from 'vitest';
import { evaluate } from '../../engine/index.ts';
import { witnesses } from '../../engine/witness/witnesses.ts';
import { compileForm } from '../support/forms.ts';

const context = { date: '2024-04-15' };

/** Every branch reached by filings without errors; else what is missing, with the reasons. */
function judged(fields: string): readonly string[] {
  const form = compileForm(`form: trial\ntitle: 试验表\nfields:\n${fields}`);
  const { witnesses: found, missing } = witnesses(form, context);
  for (const { answers, asOf, links, collected } of found) {
    const { problems } = evaluate(form, answers, {
      date: asOf,
      ...(links && { links }),
      ...(collected && { collected }),
    });
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
  }
  return missing.map(({ branch, contradiction, left }) => {
    const why =
      contradiction
        ?.map(({ owner, key }) => `${owner}|${key}`)
        .toSorted()
        .join(' ') ?? `? ${left.map(({ rule }) => rule).join()}`;
    return `${branch?.name ?? 'form'}: ${why}`;
  });
}

describe('a branch that is hard to find', () => {
  it.each(
    Object.entries({
      'a total that must be met exactly': `
  a: { title: 甲, type: integer, min: 0, max: 40 }
  b: { title: 乙, type: integer, min: 0, max: 40 }
  c: { title: 丙, type: integer, min: 0, max: 40, rules: { T-1: { assert: "sum(a, b, c) = 100", message: 合计须为100。 } } }`,
      'shares of rows that make a whole': `
  parts:
    title: 份额
    type: table
    minRows: 3
    columns:
      share: { title: 占比, type: percent, min: 1, max: 50 }
    rules: { T-1: { assert: "sum(parts.share) = 100", message: 合计须为100%。 } }`,
      'rows that differ': `
  count: { title: 行数, type: integer, min: 4, max: 6 }
  rows:
    title: 行
    type: table
    columns:
      region: { title: 地区, type: choice, options: { a: 甲, b: 乙, c: 丙, d: 丁, e: 戊 } }
      year: { title: 年份, type: integer, min: 1, max: 3 }
    rules:
      T-1: { assert: count(rows) = count, message: 行数不符。 }
      T-2: { assert: count(duplicate values(rows.region)) = 0, message: 地区重复。 }`,
      'a condition three tables deep': `
  a:
    title: 甲
    type: table
    optional: true
    columns:
      b:
        title: 乙
        type: table
        optional: true
        columns:
          c:
            title: 丙
            type: table
            optional: true
            columns:
              kind: { title: 类别, type: choice, options: { x: 一, y: 二, z: 三 } }
              amount: { title: 金额, type: decimal, min: 0 }
              note: { title: 说明, type: text, when: kind = "z" and amount > 99.5 }
          total: { title: 合计, type: decimal, compute: sum(c.amount) }
          remark: { title: 备注, type: text, when: total > 1000 }`,
      'a date in a window': `
  begin: { title: 起, type: date, min: 2020-03-10, max: 2020-04-10 }
  end:
    title: 止
    type: date
    max: filing.date
    rules:
      T-1: { assert: end - begin = duration("P45D"), message: 须为45天。 }
  late: { title: 说明, type: text, when: end.year = 2020 and end.month = 5 and end.day = 20 }`,
      'months covered by periods': `
  work:
    title: 经历
    type: table
    maxRows: 3
    columns:
      from: { title: 起, type: month, max: filing.date }
      to: { title: 止, type: month, max: filing.date, optional: true }
  months: { title: 月数, type: integer, compute: "months covered(work.from, work.to, filing.date)" }
  senior: { title: 资深, type: yesNo, when: months >= 120 and months < 125 }`,
      'a birth date in an identity number': `
  id: { title: 证件号, type: text, format: id-number }
  born: { title: 生日, type: date, compute: "date(number(substring(id, 7, 4)), number(substring(id, 11, 2)), number(substring(id, 13, 2)))" }
  young: { title: 青年说明, type: text, when: born >= date("2004-02-29") }`,
      'a credit code and a mobile number that end as wished': `
  code: { title: 代码, type: text, format: credit-code }
  mobile: { title: 手机, type: text, format: mobile }
  a: { title: 甲, type: text, when: 'starts with(code, "12")' }
  b: { title: 乙, type: text, when: 'ends with(mobile, "6789")' }`,
      'a text of a length that matches a pattern': `
  intro: { title: 简介, type: longText, max: 60, rules: { T-1: { assert: 'matches(intro, "[0-9]{7,}|@")', message: 须有电话。 } } }
  long: { title: 长文说明, type: text, when: characters(intro) between 50 and 55 }`,
      'an average and a share': `
  a: { title: 甲, type: decimal, min: 0, max: 1000 }
  b: { title: 乙, type: decimal, min: 0, max: 1000 }
  mean: { title: 均值, type: decimal, compute: "mean(a, b)" }
  part: { title: 占比, type: percent, compute: "share(a, b, 2)" }
  note: { title: 说明, type: text, when: mean = 300 }
  more: { title: 又, type: text, when: part = 12.34 }`,
      'codes that stand in a list': `
  kinds: { title: 类别, type: choices, max: 3, options: { a: 甲, b: 乙, c: 丙, none: 无 }, exclusive: none }
  x: { title: 甲, type: text, when: 'count(kinds) >= 3' }
  y: { title: 乙, type: text, when: 'list contains(kinds, "none")' }
  z: { title: 丙, type: text, when: 'list contains(kinds, "a") and not(list contains(kinds, "b")) and count(kinds) = 2' }`,
      'conditions on some and every row': `
  rows:
    title: 行
    type: table
    columns:
      score: { title: 分, type: integer, min: 0, max: 100 }
      pass: { title: 通过, type: yesNo }
  whole: { title: 甲, type: text, when: count(rows) > 2 and every r in rows satisfies r.score >= 60 }
  perfect: { title: 乙, type: text, when: some r in rows satisfies r.score = 100 and not(r.pass) }
  best: { title: 丙, type: text, when: max(rows.score) = 77 and min(rows.score) < 5 }
  picked: { title: 丁, type: text, when: 'count(rows[pass]) = 2 and sum(rows[pass].score) = 150' }`,
      'numbers that hang together': `
  total: { title: 总数, type: integer, min: 100 }
  first: { title: 一, type: integer, min: 0, rules: { T-1: { assert: first * 3 + second * 2 = total, message: 不等。 } } }
  second: { title: 二, type: integer, min: 0, rules: { T-2: { assert: second > first, message: 须多。 } } }
  rest: { title: 余, type: integer, compute: "modulo(total, 7)" }
  note: { title: 说明, type: text, when: rest = 3 }`,
    }),
  )('%s', (_, fields) => expect(judged(fields)).toEqual([]));
});

describe('a branch that is impossible is told with what excludes each other', () => {
  it('three rules in a circle', () => {
    expect(
      judged(`
  a: { title: 甲, type: integer, rules: { T-1: { assert: a > b, message: 甲须大。 } } }
  b: { title: 乙, type: integer, rules: { T-2: { assert: b > c, message: 乙须大。 } } }
  c: { title: 丙, type: integer, optional: true, rules: { T-3: { assert: c > a, message: 丙须大。 } } }`),
    ).toEqual([
      'judged T-2 b: a|asked for a|rules.T-1.assert b|rules.T-2.assert c|rules.T-3.assert',
      'judged T-3 c: a|rules.T-1.assert b|asked for b|rules.T-2.assert c|rules.T-3.assert',
    ]);
  });

  it('a condition and a rule', () => {
    expect(
      judged(`
  staff: { title: 人数, type: integer, min: 0 }
  doctors: { title: 博士, type: integer, min: 0, rules: { T-1: { assert: doctors <= staff, message: 多于。 } } }
  note: { title: 说明, type: text, when: doctors > staff }`),
    ).toEqual(['shown note: doctors|rules.T-1.assert note|when']);
  });

  it('limits and rules of several fields: nothing can be submitted', () => {
    expect(
      judged(`
  a: { title: 甲, type: integer, min: 10 }
  b: { title: 乙, type: integer, rules: { T-1: { assert: b > a, message: 乙须大。 } } }
  c: { title: 丙, type: integer, max: 10, rules: { T-2: { assert: c > b, message: 丙须大。 } } }`),
    ).toEqual(['form: a|asked for a|min b|asked for b|rules.T-1.assert c|asked for c|max c|rules.T-2.assert']);
  });

  it('a window of dates', () => {
    expect(
      judged(`
  begin: { title: 起, type: date, min: 2024-01-01 }
  end: { title: 止, type: date, max: 2024-12-31, rules: { T-1: { assert: end >= begin, message: 早于。 } } }
  old: { title: 说明, type: text, when: end < date("2023-06-01") }`),
    ).toEqual(['shown old: begin|asked for begin|min end|rules.T-1.assert old|when']);
  });

  it('an option that a rule forbids where another one requires it', () => {
    expect(
      judged(`
  kind:
    title: 类别
    type: choice
    options: { a: 甲, b: 乙 }
    rules: { T-1: { when: big, assert: kind = "a", message: 须为甲。 } }
  big: { title: 大, type: yesNo, rules: { T-2: { when: kind = "b", assert: big, message: 须大。 } } }
  more: { title: 说明, type: text, optional: true, when: kind = "b" }`),
    ).toEqual([
      'option kind b: big|asked for big|rules.T-2.assert kind|option kind|rules.T-1.assert',
      'judged T-2 big: big|rules.T-2.assert big|rules.T-2.when kind|rules.T-1.assert',
      'shown more: big|asked for big|rules.T-2.assert kind|rules.T-1.assert more|when',
    ]);
  });

  it('what a row asks for and what the form forbids', () => {
    expect(
      judged(`
  most: { title: 上限, type: integer, min: 0, max: 10 }
  rows:
    title: 行
    type: table
    optional: true
    columns:
      amount: { title: 数, type: integer, min: 0, rules: { T-1: { assert: amount <= most, message: 多于。 } } }
      note: { title: 说明, type: text, when: amount > 20 }`),
    ).toEqual(['shown rows.note: most|asked for most|max rows.amount|rules.T-1.assert rows.note|when']);
  });
});

it('a branch that is not found and not proven impossible says what was in the way', () => {
  const [missing] = judged(`
  a: { title: 甲, type: integer, min: 2, max: 4000000 }
  b: { title: 乙, type: integer, min: 2, max: 4000000, rules: { T-1: { assert: a * b = 10000600009, message: 不等。 } } }
  c: { title: 丙, type: text, when: a > 1 }`);
  expect(missing).toMatch(/^form: \? T-1/);
});
