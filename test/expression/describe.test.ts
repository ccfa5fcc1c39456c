import { describe, expect, it } from 'vitest';
import { describe as inWords, describeCondition as conditionInWords } from '../../engine/expression/describe.ts';
import { checked } from './example.ts';

const titles: Record<string, string> = {
  a: '甲',
  b: '乙',
  c: '丙',
  name: '姓名',
  flag: '是否参加',
  day: '日期',
  income: '收入',
  category: '机构类别',
  contracts: '各类合同',
  'contracts.amount': '合同金额',
  'contracts.type': '合同类型',
  managers: '经理人',
  'managers.age': '年龄',
  'managers.name': '姓名',
  'managers.mobile': '手机',
  'library.total': '总数',
  library: '成果库',
  industries: '行业',
  none: '其他',
};
const codes: Record<string, Record<string, string>> = {
  category: { university: '高校院所', hospital: '医疗卫生机构' },
  'contracts.type': { develop: '技术开发', license: '许可' },
  industries: { bio: '生物' },
};

const vocabulary = {
  titleOf: (_: number, path: string) => titles[path] ?? path,
  codesOf: (_: number, path: string) => codes[path],
};

describe('a formula in words', () => {
  it.each([
    ['sum(contracts.amount)', '「各类合同」中「合同金额」之和'],
    ['sum(a, b)', '「甲」、「乙」之和'],
    ['growth rate(a, b, 2)', '（「甲」 − 「乙」）÷ 「乙」 × 100%，保留2位小数'],
    ['share(a + b, c, 1)', '（「甲」 ＋ 「乙」） ÷ 「丙」 × 100%，保留1位小数'],
    ['(a + b) * c / 2', '（「甲」 ＋ 「乙」） × 「丙」 ÷ 2'],
    ['a - (b - c)', '「甲」 − （「乙」 − 「丙」）'],
    ['if category = "university" then a else b', '当「机构类别」为“高校院所”时为「甲」，否则为「乙」'],
    ['if a >= 1 then b else null', '当「甲」不少于1时为「乙」'],
    [
      'sum(contracts[type in ["develop", "license"]].amount)',
      '「各类合同」（「合同类型」为“技术开发”、“许可”之一）中「合同金额」之和',
    ],
    ['list contains(industries, "bio")', '「行业」包含“生物”'],
    ['a != null and flag = true', '「甲」已填，且「是否参加」为“是”'],
    ['every m in managers satisfies m.age > 18', '「经理人」每一条都满足：「年龄」大于18'],
    ['library.total', '「成果库」中「总数」'],
    ['day > filing.date - duration("P5Y")', '「日期」 > 填报当日 − 5年'],
    ['get or else(none, 0)', '「其他」（未填时为0）'],
    ['reportYear - 5', '2023 − 5'],
    [
      'sum(for m in managers return sum(characters(m.name), characters(m.mobile)))',
      '「经理人」各条的「姓名」、「手机」的字数之和',
    ],
    ['sum(characters(name), sum(a, b))', '「姓名」的字数、「甲」、「乙」之和'],
    [
      '[if flag then "bio" else null, if a > 1 then "it" else null][item != null]',
      '当「是否参加」为“是”时为“bio”；当「甲」大于1时为“it”',
    ],
  ])('%s', (text, words) => {
    const { expression } = checked(text);
    if (expression === null) throw new Error('not accepted');
    expect(inWords(expression.tree, vocabulary)).toBe(words);
  });
});

describe('a condition in words', () => {
  it.each([
    ['flag', '「是否参加」为“是”'],
    ['not(flag)', '「是否参加」为“否”'],
    ['flag = false', '「是否参加」为“否”'],
    ['flag and not(category = "university")', '「是否参加」为“是”，且「机构类别」不为“高校院所”'],
    ['not(is blank(name))', '「姓名」已填'],
    ['null != a', '「甲」已填'],
    ['a > b or flag', '「甲」 > 「乙」，或「是否参加」为“是”'],
    ['industries = ["bio"]', '「行业」为“生物”'],
    ['a <= 3', '「甲」不超过3'],
    ['count(managers) > 0', '「经理人」至少有一条'],
    ['count(managers) = 0', '「经理人」一条也没有'],
    ['count(managers[age != null]) >= 2', '「经理人」（「年龄」已填）的条数不少于2'],
    ['count(duplicate values(managers.name)) = 0', '「经理人」中「姓名」没有重复'],
    ['matches(name, "大学|学院")', '「姓名」中有“大学”、“学院”之一'],
    ['not(matches(name, "大学|学院"))', '「姓名」中没有“大学”、“学院”之一'],
    ['matches(name, "^[0-9]{17}")', '「姓名」符合规定的写法'],
    ['some m in managers satisfies m.age > 60', '「经理人」至少有一条满足：「年龄」大于60'],
  ])('%s', (text, words) => {
    const { expression } = checked(text);
    if (expression === null) throw new Error('not accepted');
    expect(conditionInWords(expression.tree, vocabulary)).toBe(words);
  });
});
