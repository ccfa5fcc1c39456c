import { describe, expect, it } from 'vitest';
import {
  change,
  type CompiledForm,
  explain,
  explanationText,
  type FilingPath,
  type FilingState,
  parsePath,
  start,
} from '../../engine/index.ts';
import { compileForm, ownForm } from '../support/forms.ts';
import { scenarioAnswers } from '../support/scenario-answers.ts';

const folder = 'forms/2024/scenarios/answers';
const context = { date: '2024-04-15' };
const registered = scenarioAnswers(`${folder}/s1-university-office.yaml`);

function at(text: string): FilingPath {
  return parsePath(text) ?? [];
}

/** Each case: what is changed before, and the path that is explained. */
type Case = readonly [path: string, changes?: Readonly<Record<string, unknown>>];

function told(begun: FilingState, cases: readonly Case[], others: readonly CompiledForm[] = []): string {
  const texts = cases.map(([path, changes = {}]) => {
    const state = Object.entries(changes).reduce((now, [where, value]) => change(now, at(where), value), begun);
    const explanation = explain(state, at(path), others);
    const asked = Object.entries(changes).map(
      ([where, value]) => `${where}: ${(JSON.stringify(value) ?? 'null').slice(0, 30)}`,
    );
    const head = `## ${[path, ...asked].join(', ')}`;
    return `${head}\n${explanation === undefined ? 'nothing' : explanationText(explanation)}`;
  });
  return texts.join('\n');
}

describe('an explanation of a real filing', () => {
  it('of a university office that registers', async () => {
    const cases: readonly Case[] = [
      ['performanceChars'],
      ['performanceChars', { reputation: '好'.repeat(101) }],
      ['managerCount'],
      ['managers[0].experienceMonths'],
      ['managers[0].experienceMonths', { 'managers[0].experiences[0].startMonth': '2024-01' }],
      ['managers[0].awards'],
      ['managers[0].awards', { 'managers[0].hasAwards': undefined }],
      ['hostUnitName', { institutionNature: 'legalEntity' }],
      ['institutionName', { institutionName: '北京燕北理工大学' }],
      ['institutionName', { institutionName: '技术转移中心' }],
      ['fullTimeStaffCount', { staffTotal: 3 }],
      ['managers[0].titleLevel', { 'managers[0].titleLevel': 'junior' }],
      ['managers[1].experiences[0].startMonth', { 'managers[1].experiences[0].startMonth': '2025-01' }],
      ['managers', { 'managers[1].name': '李明', 'managers[1].mobile': '13900000002' }],
      ['workOverview', { workOverview: '做了很多工作。' }],
      ['institutionIntro'],
    ];
    const begun = start(ownForm(2024, 'institution-registration'), registered, context);
    await expect(told(begun, cases)).toMatchFileSnapshot('../goldens/explain/institution-registration.txt');
  });

  it('of its annual report, which reads the registration', async () => {
    const form = ownForm(2024, 'institution-annual-report');
    const links = { registration: { answers: registered, acceptedOn: '2023-05-10' } };
    const answers = scenarioAnswers(`${folder}/annual-s1-university-office.yaml`);
    const cases: readonly Case[] = [
      ['contractCountChangeRate'],
      ['contractCountChangeRate', { priorContractTotalCount: 0 }],
      ['contractCountChangeRate', { priorContractTotalCount: undefined }],
      ['contractTotalAmount', { 'contractsByType[1].amount': undefined }],
      ['devTypesAmount'],
      ['allFormsIncome'],
      ['libraryGrowthRate'],
      ['libraryGrowthRate', { hasLibrary: 'no' }],
      ['libraryTotal', { hasLibrary: undefined }],
      ['existingPolicies'],
      ['marketPolicies.contractNote'],
      ['reforms.empowerment.noNote'],
      ['platformTotal', { platformTotal: 1 }],
      ['platforms', { platformTotal: 1 }],
      ['contractsByRegion', { 'contractsByRegion[0].amount': 5 }],
      ['managers[0].lastYearProjectCount', { 'managers[0].lastYearProjectCount': undefined }],
      ['registrationYear'],
      ['institutionName', { institutionName: '甲' }],
    ];
    const others = [ownForm(2024, 'institution-registration')];
    const begun = start(form, answers, { ...context, links });
    await expect(told(begun, cases, others)).toMatchFileSnapshot('../goldens/explain/institution-annual-report.txt');
  });
});

describe('an explanation', () => {
  const form = compileForm(`
form: trial
title: 试验表
fields:
  open: { title: 公开, type: yesNo }
  size: { title: 规模, type: integer, unit: 人 }
  a: { title: 甲, type: text, when: open and size > 10 }
  b: { title: 乙, type: text, when: 'open = false or size > 10' }
  c: { title: 丙, type: text, when: a != null }
  half: { title: 一半, type: decimal, compute: size / 2 }
  whole: { title: 全部, type: decimal, compute: half + half * size }
  rows:
    title: 清单
    type: table
    optional: true
    when: size > 0
    columns: { n: { title: 数, type: integer } }
`);
  const of = (answers: Readonly<Record<string, unknown>>, path: string) =>
    explain(start(form, answers, context), at(path));
  const inputs = (answers: Readonly<Record<string, unknown>>, path: string) =>
    of(answers, path)?.hiding?.outcome.inputs.listed.map((input) => `${input.title} ${input.kind}`);

  it('names of a conjunction only what fails, and what would have to be so', () => {
    expect(inputs({ open: false, size: 20 }, 'a')).toEqual(['「公开」 answered']);
    expect(of({ open: true, size: 5 }, 'a')?.hiding?.wanted).toBe('「规模」大于10');
    expect(inputs({ open: false, size: 5 }, 'a')).toEqual(['「公开」 answered', '「规模」 answered']);
  });

  it('names of a disjunction all of it', () => {
    expect(inputs({ open: true, size: 5 }, 'b')).toEqual(['「公开」 answered', '「规模」 answered']);
  });

  it('says what is not answered yet, and that it cannot be told', () => {
    expect(inputs({ open: true }, 'a')).toEqual(['「规模」 blank']);
    expect(of({ open: true }, 'a')?.hiding?.outcome.holds).toBeNull();
  });

  it('follows what is hidden to what hides it', () => {
    const [input] = of({ open: false, size: 20, a: '写过' }, 'c')?.hiding?.outcome.inputs.listed ?? [];
    expect([input?.kind, input?.hiding?.wanted]).toEqual(['hidden', '「公开」为“是”']);
  });

  it('names the outermost condition, for a column of a table too', () => {
    const hiding = of({ size: 0, rows: [{ n: 1 }] }, 'rows[0].n')?.hiding;
    expect([hiding?.of, hiding?.title, hiding?.wanted]).toEqual(['around', '清单', '「规模」大于0']);
  });

  it('tells once what is read twice', () => {
    const listed = of({ size: 4 }, 'whole')?.working?.inputs.listed ?? [];
    expect(listed.map(({ title, working }) => [title, working?.figures])).toEqual([
      ['「一半」', '4 ÷ 2 = 2'],
      ['「规模」', undefined],
    ]);
  });

  it('is nothing for a path that is no field, and for a row that is not there', () => {
    expect([of({}, 'nobody'), of({ size: 1, rows: [] }, 'rows[3].n'), of({ size: 1, rows: [{}] }, 'rows[0]')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
