import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emit } from '../../engine/compile.ts';
import { type Answers, type CompiledForm, start, submission } from '../../engine/index.ts';
import { runCommand } from '../cli/run-command.ts';
import { everyNote } from '../editions/every-note.ts';
import { expectTypeErrors } from '../support/expect-type-errors.ts';
import { ownForm } from '../support/forms.ts';
import { scenarioAnswers } from '../support/scenario-answers.ts';
import { consumer } from '../support/type-errors.ts';

const root = join(import.meta.dirname, '../..');

/** What of a form and the one laid over it a program sees, by path. */
async function modules([before, after]: readonly [CompiledForm, CompiledForm]): Promise<Record<string, string>> {
  const artifacts = [...(await emit(before)), ...(await emit(after, before))];
  return Object.fromEntries(artifacts.map(({ path, text }) => [path, text]));
}

describe('where everything happens that can become of an answer', async () => {
  const files = await modules(everyNote);

  test('the module stays as it is; of the first edition there is none', async () => {
    const carrying = Object.keys(files).filter((path) => path.includes('/carry'));
    expect(carrying).toEqual(['2025/trial/carry.d.ts', '2025/trial/carry.js']);
    for (const path of carrying)
      await expect(files[path]).toMatchFileSnapshot(`../goldens/emit/${path.replace(/\.[tj]s$/, '$&.txt')}`);
  });

  test('its types say what is there afterwards and what may be reported', () => {
    const use = `
import type { TrialSubmitted as Before } from './2024/trial/answers.js';
import type { TrialDraft as Draft, TrialSubmitted as After } from './2025/trial/answers.js';
import { carry, type TrialNote } from './2025/trial/carry.js';

export function use(before: Before, after: After): unknown {
  carry(after); // ✗ is missing the following properties from type
  const { draft, report, ignored } = carry(before);
  const whole: Draft = draft;
  draft.name; // ✗ 'name' does not exist
  draft.visits; // ✗ 'visits' does not exist
  draft.place?.room; // ✗ 'room' does not exist
  draft.fullName.trim(); // ✗ possibly 'undefined'
  const submitted: After = draft; // ✗ is not assignable
  return [whole, submitted, draft.place?.road, draft.exercises?.[0]?.day, draft.level?.includes('city'), report.map(say), ignored];
}

const only = (code: 'storm'): string => code;

export function say(note: TrialNote): string {
  switch (note.outcome) {
    case 'asked': {
      if (note.from !== 'stage') return only(note.answer.row) + note.candidates.join();
      const choice: 'junior' | 'senior' | undefined = note.candidates[0];
      const wrong: 'middle' | undefined = note.candidates[0]; // ✗ not assignable
      return note.answer + choice + wrong;
    }
    case 'converted':
      return note.to === 'level' ? note.answer.toLowerCase() + note.became.join() : note.became.join();
    case 'dropped':
      if (note.from === 'name') return ''; // ✗ no overlap
      if (note.from === 'visits') return note.answer.toFixed() + note.to.trim(); // ✗ possibly 'undefined'
      if (note.from === 'trips') return note.answer.map(({ day }) => day) + note.reason;
      return note.reason;
  }
}
`;
    expectTypeErrors({ ...typesOf(files), 'use.ts': use });
  });
});

function typesOf(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => path.endsWith('.ts')));
}

test('the types of the new edition are those of the forms', () => {
  expectTypeErrors({
    'use.ts': `
import type { InstitutionAnnualReportSubmitted as Before } from 'tianbao/generated/2024/institution-annual-report/answers.js';
import type { InstitutionAnnualReportSubmitted as After } from 'tianbao/generated/2025/institution-annual-report/answers.js';
import { carry } from 'tianbao/generated/2025/institution-annual-report/carry.js';

export function use(before: Before, after: After): unknown {
  carry(after); // ✗ is not assignable
  const { draft, report } = carry(before);
  draft.transferValue; // ✗ 'transferValue' does not exist
  draft.contactName; // ✗ 'contactName' does not exist
  const lost = report.find(({ from }) => from === 'transferValue');
  const asked = report.find((note) => note.outcome === 'asked');
  const choice: 'excellentIncubator' | 'standardIncubator' | undefined = asked?.candidates[0];
  return [draft.liaisonName, draft.policyDocs?.[0]?.repealDate, lost?.answer, choice];
}
`,
  });
});

describe('installed elsewhere, the module', () => {
  const filings: readonly (readonly [string, string])[] = [
    ['institution-registration', 's1-university-office'],
    ['institution-annual-report', 'annual-s1-university-office'],
    ['manager-registration', 's4-individual-manager'],
    ['manager-annual-report', 's4-individual-annual'],
  ];

  test.each(filings)('carries in plain Node as the command does: %s, %s', async (form, file) => {
    const answers = submitted(form, file);
    const folder = consumer({
      'answers.json': JSON.stringify(answers),
      'use.js': `
import { carry } from 'tianbao/generated/2025/${form}/carry.js';
import answers from './answers.json' with { type: 'json' };
console.log(JSON.stringify(carry(answers)));
`,
    });
    const out = execFileSync(process.execPath, [join(folder, 'use.js')], { encoding: 'utf8' });
    const given = ['--form', form, '--answers', join(folder, 'answers.json')];
    const said = await runCommand(root, ['carry', '--from', '2024', '--to', '2025', ...given]);
    rmSync(folder, { recursive: true });
    const { answers: draft, carried, report } = JSON.parse(said.out) as Record<string, unknown>;
    expect(JSON.parse(out)).toEqual({ draft, carried, report, ignored: [] });
    expect(report).toContainEqual(expect.objectContaining({ outcome: 'dropped', from: 'declared' }));
  });

  test('lists what the form before never asked', () => {
    const folder = consumer({});
    writeFileSync(
      join(folder, 'use.js'),
      `import { carry } from 'tianbao/generated/2025/manager-registration/carry.js';
console.log(JSON.stringify(carry({ name: '甲', stuff: 1, awards: [{ title: '奖', 'no path': 2 }] })));
`,
    );
    const out = execFileSync(process.execPath, [join(folder, 'use.js')], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(JSON.parse(out)).toMatchObject({ report: [], ignored: ['stuff', 'awards[0].title', 'awards[0].no path'] });
  });
});

/** The base answers of a scenario, as they are stored when they are submitted. */
function submitted(form: string, file: string): Answers {
  const answers = scenarioAnswers(join(root, `forms/2024/scenarios/answers/${file}.yaml`));
  return submission(start(ownForm(2024, form), answers, { date: '2024-04-15' }));
}
