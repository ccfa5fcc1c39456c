import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerTypes } from '../../engine/compile.ts';
import { codeBlocks, readDocument } from '../docs/read-document.ts';
import { expectTypeErrors } from '../support/expect-type-errors.ts';
import { compileForm, ownForm } from '../support/forms.ts';
import { consumer, typeErrors } from '../support/type-errors.ts';
import { everyKind, lists } from './every-kind.ts';

async function expectErrors(form: Parameters<typeof answerTypes>[0], use: string): Promise<void> {
  const { types } = await answerTypes(form);
  expectTypeErrors({ 'answers.ts': types, 'use.ts': use });
}

describe('the types of a form with every kind of field and condition', () => {
  const form = compileForm(everyKind, lists);

  test('narrow by comparing an answer, and refuse the wrong branch', async () => {
    await expectErrors(
      form,
      `
import { isTopicsOther, kindOptions, type KindCode, type RowsRow, type TrialSubmitted } from './answers.js';
export function use(filing: TrialSubmitted): unknown {
  filing.capital.toFixed(); // ✗ possibly 'undefined'
  if (filing.kind === 'company') {
    filing.capital.toFixed();
    filing.plants.toFixed(); // ✗ possibly 'undefined'
    filing.labs.toFixed(); // ✗ possibly 'undefined'
    if (filing.listed) return [filing.stockCode.trim(), filing.consent.valueOf()];
    return filing.stockCode.trim(); // ✗ possibly 'undefined'
  }
  if (!filing.listed) filing.labs.toFixed();
  if (filing.kind === 'university' && !filing.listed) filing.notNamed?.trim();
  if (filing.kind === 'institute') filing.notNamed.trim(); // ✗ possibly 'undefined'
  if (isTopicsOther(filing)) return [filing.otherTopic.trim(), filing.labs.toFixed()];
  return filing.otherTopic.trim(); // ✗ possibly 'undefined'
}
export const country = (row: RowsRow): string => (row.abroad ? row.country : row.title);
export const nowhere = (row: RowsRow): string => row.country; // ✗ not assignable
export const titles: readonly string[] = kindOptions.map(({ code, title }) => code + title);
export const code: KindCode = 'school'; // ✗ "school"
`,
    );
  });

  test('take a draft as it is filled in, with what is hidden', async () => {
    await expectErrors(
      form,
      `
import type { RowsRowDraft, TrialDraft, TrialSubmitted } from './answers.js';
export const none: TrialDraft = {};
export const row: RowsRowDraft = { abroad: false, country: '法国' };
export const draft: TrialDraft = { kind: 'company', labs: 3, capital: 1, rows: [row, { title: '甲' }], contact: {} };
export const code: TrialDraft = { kind: 'school' }; // ✗ "school"
export const name: TrialDraft = { stuff: 1 }; // ✗ 'stuff' does not exist
export const missing: TrialSubmitted = { name: '甲' }; // ✗ is not assignable
export const started = (filing: TrialSubmitted): TrialDraft => filing;
export const submitted = (filing: TrialDraft): TrialSubmitted => filing; // ✗ is not assignable
`,
    );
  });
});

test('a switch too many is asked by a function, with the same meaning', async () => {
  const count = 8;
  const fields = Array.from({ length: count }, (_, at) => [
    `  has${at}: { title: 有${at}, type: yesNo }`,
    `  what${at}: { title: 什么${at}, type: text, when: has${at} }`,
    // The more a switch decides, the sooner it narrows by comparison.
    ...(at < 6 ? [`  more${at}: { title: 更多${at}, type: text, when: has${at} }`] : []),
    ...(at < 6 ? [`  rest${at}: { title: 其余${at}, type: text, when: has${at} }`] : []),
  ]);
  const demanded =
    '  note: { title: 说明, type: text, required: has7 }\n  other: { title: 其他, type: text, required: not(has7) }';
  const form = compileForm(`form: trial\ntitle: 试验表\nfields:\n${[...fields.flat(), demanded].join('\n')}\n`);
  await expectErrors(
    form,
    `
import { isHas6Yes, isHas7No, isHas7Yes, type TrialSubmitted } from './answers.js';
export function use(filing: TrialSubmitted): unknown {
  if (filing.has0 && filing.has5) return filing.what0.trim() + filing.more5.trim();
  if (filing.has7) return filing.what7.trim(); // ✗ possibly 'undefined'
  if (isHas7Yes(filing) && filing.has1) return filing.what7.trim() + filing.what1.trim() + filing.note.trim();
  if (isHas7No(filing)) return filing.has7 || filing.other.trim();
  if (isHas6Yes(filing)) return filing.what6.trim() + filing.note.trim(); // ✗ possibly 'undefined'
  return filing.what1.trim(); // ✗ possibly 'undefined'
}
`,
  );
});

test('the types of the annual report narrow', async () => {
  await expectErrors(
    ownForm(2024, 'institution-annual-report'),
    `
import type { InstitutionAnnualReportSubmitted as Report, ManagersProjectsRow } from './answers.js';
export function use(report: Report): unknown {
  if (report.institutionCategory === 'marketOriented') return [report.marketIncome.total, report.academicIncome.total]; // ✗ possibly 'undefined'
  const { empowerment } = report.reforms;
  if (report.hasLibrary === 'no') return report.libraryTotal.toFixed(); // ✗ possibly 'undefined'
  return [report.libraryTotal.toFixed(), empowerment.participates ? empowerment.typicalCase : empowerment.noNote.trim()];
}
export function country(row: ManagersProjectsRow): string {
  if (row.landingScope === 'domestic') return row.landingProvince;
  return row.landingCountry === 'other' ? row.landingCountryOther : row.landingCountry;
}
`,
  );
});

describe('installed elsewhere, the package', () => {
  const use = `
import { isCaseTypesLanding } from 'tianbao/generated/2024/institution-annual-report/answers.js';
import { politicalStatusOptions } from 'tianbao/generated/2024/manager-registration/answers.js';
import { parseSubmitted } from 'tianbao/generated/2024/manager-registration/parse.js';

const parsed = parseSubmitted(JSON.parse('{ "name": "甲", "hasAwards": "yes" }'), { date: '2024-04-15' });
const missing = parsed.ok ? [] : parsed.problems.map(({ at }) => at);
console.log(politicalStatusOptions[0].code, parsed.ok, missing.includes('awards'), missing.includes('name'));
console.log([['landing'], ['other'], undefined].map((caseTypes) => isCaseTypesLanding(caseTypes ? { caseTypes } : {})));
`;

  test('parses in plain Node', () => {
    const folder = consumer({ 'use.js': use });
    const out = execFileSync(process.execPath, [join(folder, 'use.js')], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(out).toBe('01 false true false\n[ true, false, false ]\n');
  });

  test('is used as the documents show', () => {
    const known = `import type { Answers, CompiledForm } from 'tianbao';
declare const console: { log(...things: unknown[]): void };
declare const form: CompiledForm, answers: Answers, json: unknown;
`;
    const files = ['README.md', 'README.zh-CN.md', 'docs/answer-types.md'].flatMap((document) => {
      const examples = codeBlocks(readDocument(document), 'ts');
      expect(examples, document).not.toEqual([]);
      return examples.map((example, at) => [`${document}.${at}.ts`, `${example}\n${known}`] as const);
    });
    const errors = [...typeErrors(Object.fromEntries(files)).values()];
    expect(errors.filter((error) => !/never read|are unused/.test(error))).toEqual([]);
  });

  test('gives a submission its type', () => {
    const typed = `declare const console: { log(...things: unknown[]): void };
import type { ManagerRegistrationSubmitted } from 'tianbao/generated/2024/manager-registration/answers.js';
${use}
export const value: ManagerRegistrationSubmitted | null = parsed.ok ? parsed.value : null;
export const wrong: string | null = parsed.ok ? parsed.value : null;
`;
    expect([...typeErrors({ 'use.ts': typed }).values()].join('\n')).toMatch(
      /^error TS2322: Type 'ManagerRegistrationSubmitted/,
    );
  });
});
