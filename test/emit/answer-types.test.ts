import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emit } from '../../engine/compile.ts';
import { compileForm } from '../support/forms.ts';
import { everyKind, lists } from './every-kind.ts';

const folder = mkdtempSync(join(tmpdir(), 'tianbao-types-'));
const compilerOptions = {
  target: 'ES2023',
  module: 'nodenext',
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  allowImportingTsExtensions: true,
  noEmit: true,
};

beforeAll(async () => {
  const artifacts = await emit(compileForm(everyKind, lists));
  const types = artifacts.find(({ path }) => path.endsWith('answers.ts'))?.text ?? '';
  writeFileSync(join(folder, 'answers.ts'), types);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
});
afterAll(() => rmSync(folder, { recursive: true }));

function compile(use: string): string {
  writeFileSync(join(folder, 'use.ts'), use);
  try {
    execFileSync(process.execPath, [join(process.cwd(), 'node_modules/typescript/bin/tsc'), '-p', folder], {
      encoding: 'utf8',
    });
    return '';
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  }
}

test('the types compile and fit a draft', () => {
  const use = `
import { type TrialDraft, type TrialSubmitted, trialTitles } from './answers.ts';
export const draft: TrialDraft = { kind: 'company', rows: [{ title: '甲' }], contact: {} };
export const kind = (filing: TrialSubmitted): string => trialTitles.kind[filing.kind];
`;
  expect(compile(use)).toBe('');
});

test('a wrong code, an unknown name and a missing answer do not compile', () => {
  const use = `
import type { TrialDraft, TrialSubmitted } from './answers.ts';
export const code: TrialDraft = { kind: 'school' };
export const name: TrialDraft = { stuff: 1 };
export const missing: TrialSubmitted = { name: '甲' };
`;
  const errors = compile(use);
  expect(errors).toContain('"school"');
  expect(errors).toContain("'stuff' does not exist");
  expect(errors).toContain('is missing the following properties');
});
