/** Nothing that the original instructions say is missing from the guide: the quoted words of every clause are in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileForms } from '../../engine/compile.ts';
import { type CompiledForm, guide, type Rule, type Source } from '../../engine/index.ts';
import { readForms } from '../support/forms.ts';
import { readClauses } from './clauses.ts';
import { bare, phrases, plainText } from './plain-text.ts';

/** Phrases of the original that the guide puts differently, with the reason. */
const putDifferently: Readonly<Record<string, string>> = {
  非法人组织名称: '「机构名称」的说明按机构性质分别显示',
  联系电话等: '“等”的各项逐一列出',
  典型项目名称: '列名是“项目名称”，表名里有“典型”',
  按填写提醒填写: '填写提示就在那里',
  或不符合登记条件的可以由技术经理人直接申请登记: '两种情形各是一个选项',
  技术转移机构年报填报说明: '标题里有年版',
  填写说明: '原文的小标题',
  表格中部分字段说明: '原文的小标题',
  部分字段说明: '原文的小标题',
  在相应选项处打钩: '由分表自动打钩',
  中选择不同的: '原文描述界面，现在写明条件',
  此处会显示: '原文描述界面，现在写明条件',
  社会化技术转移机构分表: '原文对“市场化技术转移机构分表”的另一叫法',
  科技成果转化平台建设: '标题是“平台建设”',
  及增减情况: '增减情况分成三项',
  计算2023年12月31日的成果库存量较之2022年12月31日成果库存量的增长率: '由系统计算',
  智库建设情况: '标题是“智库（专家库）建设情况”',
  其他收入: '标题是“其他类型收入”',
  为某项已签订合同中约定的转化方式: '“为”在标题之后，不再需要',
  指采取协议定价: '“指”在标题之后，不再需要',
  以上当年新签订项目合同金额合计应等于或者小于前文中: '“以上”所指的合计是一项',
  以上当年到账金额合计应等于或者小于前文中: '“以上”所指的合计是一项',
  产学研合作情况: '就是技术开发、咨询、服务三类',
  其中基本情况: '“其中”只是连接',
  上一年度业务情况: '写明是哪一年',
  业务情况按上一年度实际情况更新: '写明是哪一年',
  完成技术服务和成果推广或主流媒体宣传情况酌情更新: '标题和说明分开',
};

const folder = 'forms';
const years = readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/clauses.yaml`));

test('phrases are what stands between punctuation, without numbers of items', () => {
  const quoted = readClauses({ clauses: { 'REG-1.1': { kind: 'FIELD', quote: '5.机构简介：（300字以内），②可用' } } });
  expect(quoted).toEqual([{ id: 'REG-1.1', kind: 'FIELD', quote: '5.机构简介：（300字以内），②可用' }]);
  expect(quoted.flatMap(({ quote }) => phrases(quote))).toEqual(['机构简介', '300字以内', '可用']);
});

describe.each(years)('the guide of %s', (year) => {
  const clauses = readClauses(parse(readFileSync(`${folder}/${year}/clauses.yaml`, 'utf8')));
  const edition = compileForms(readForms(folder)).editions.find((one) => String(one.edition) === year);
  const said = edition === undefined ? '' : bare(plainText(guide(edition)));
  const carried = new Set(edition?.forms.flatMap(clausesIn));
  const ofForms = clauses.filter(({ id, kind }) => kind !== 'ARTEFACT' && kind !== 'INF' && carried.has(id));

  test('there are clauses to look for', () => expect(ofForms.length).toBeGreaterThan(0));

  test('says what every clause says that the forms carry', () => {
    const missing = ofForms.flatMap(({ id, quote }) =>
      phrases(quote)
        .filter((phrase) => !said.includes(phrase) && !Object.hasOwn(putDifferently, phrase))
        .map((phrase) => `${id} ${phrase}`),
    );
    expect(missing).toEqual([]);
  });
});

/** Every clause that something in the form names as its source, and the rules, which are named like theirs. */
function clausesIn(form: CompiledForm): readonly string[] {
  const found: string[] = [];
  JSON.stringify(form, (key, value: unknown) => {
    if (key === 'source') found.push(...Object.values(value as Source).flat());
    if (key === 'rules') found.push(...(value as readonly Rule[]).map(({ name }) => name));
    return value;
  });
  return found;
}
