import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { loadCatalogue } from '../../app/server/definitions.ts';
import { answersOf, normalised } from '../../app/server/filings.ts';
import type { FilingTable } from '../../app/server/stores/tables.ts';
import { compileForm } from '../support/forms.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tianbao-forms-'));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const edition = (year: number) => `edition: ${year}\ntitle: ${year}年版\nforms:\n  trial: ${year}/trial.yaml\n`;
const form = (rest: string) =>
  `form: trial\ntitle: 试验表\nfiledBy: institution\nfields:\n  a: { title: 甲, type: text }\n${rest}`;

it('offers the editions that compile, newest first, and says loudly which do not', async () => {
  const folder = folderWith({
    '2024.yaml': edition(2024),
    '2024/trial.yaml': form(''),
    '2025.yaml': edition(2025),
    '2025/trial.yaml': form(''),
    '2026.yaml': edition(2026),
    '2026/trial.yaml': form('  b: { title: 乙, type: text, when: c = "x" }\n'),
  });
  const reports: string[] = [];
  const catalogue = await loadCatalogue(folder, (text) => reports.push(text));
  expect(catalogue.editions.map((one) => one.edition)).toEqual([2025, 2024]);
  expect(reports.join('\n')).toContain('2026/trial.yaml');
  expect(reports.at(-1)).toContain('未提供填报');
});

it('does not start without a form, and says what to do', async () => {
  await expect(loadCatalogue(folderWith({}), () => undefined)).rejects.toThrow('FORMS_DIR');
  await expect(loadCatalogue('/no/such/folder', () => undefined)).rejects.toThrow('找不到表单文件夹');
});

it('gives a draft the fixed rows of a definition that changed after its last save', () => {
  const table =
    '  t:\n    title: 表\n    type: table\n    rows: kinds\n    columns:\n      n: { title: 数, type: integer }\n';
  const list = (codes: string) => ({ kinds: `list: kinds\ntitle: 类\noptions: { ${codes} }\n` });
  const before = compileForm(form(table), list('x: 甲, y: 乙'));
  const after = compileForm(form(table), list('w: 新, x: 甲, y: 乙'));
  const answers = normalised(before, { t: [{ row: 'y', n: 2 }] });
  expect(answers).toEqual({ t: [{ row: 'x' }, { row: 'y', n: 2 }] });
  const filing: Pick<FilingTable, 'answers' | 'form_hash'> = {
    answers: JSON.stringify(answers),
    form_hash: before.hash,
  };
  expect(answersOf(filing, before)).toEqual(answers);
  expect(answersOf(filing, after)).toEqual({ t: [{ row: 'w' }, { row: 'x' }, { row: 'y', n: 2 }] });
});
