/** The first gate: whatever is in a definition file, compiling answers with forms or diagnostics. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  compileForms,
  type Diagnostic,
  renderDiagnostic,
  runScenarios,
  type SourceFile,
} from '../../engine/compile.ts';
import { cutText } from './cut-text.ts';
import { type Gate, holds, holdsUnpolluted } from './gate.ts';
import type { Random } from './random.ts';
import { afterAccidents, strangeText } from './texts.ts';

/** The lines of an edition that name its forms. */
const FORM_LINE = /^ {2}[a-z-]+: .*\.yaml$/gm;

/** A small edition with everything that the compiler resolves, the project's own, and that with one form at a time. */
const small = filesIn('test/fixtures/annual');
const own = filesIn('forms');
const corpora = [small, own, ...formsOf(own).map((form) => withOnly(own, form))];

interface Changed extends SourceFile {
  readonly corpus: number;
}

export const definitionGate: Gate = { generate, judge, smaller };

function generate(random: Random): string {
  const corpus = random.chance(0.65) ? 0 : random.chance(0.1) ? 1 : 2 + random.below(corpora.length - 2);
  const files = corpora[corpus] ?? [];
  const { file, text } = random.pick(files);
  const other = random.pick(files).text;
  const changed = random.chance(0.03) ? strangeText(random) + strangeText(random) : afterAccidents(random, text, other);
  return JSON.stringify({ corpus, file, text: changed });
}

function judge(input: string): void {
  const changed = readChanged(input);
  if (changed === undefined) return;
  const files = (corpora[changed.corpus] ?? [])
    .map((one) => (one.file === changed.file ? changed : one))
    .filter(({ file }) => file === changed.file || !/\/scenarios\/[^/]+$/.test(file));
  const compiled = compileForms(files);
  holdsPlaces(files, compiled.diagnostics);
  if (changed.corpus === 0) {
    const again = compileForms(files, { language: 'en' });
    holds(JSON.stringify(again.editions) === JSON.stringify(compiled.editions), 'Compiled twice, the forms differ');
  }
  holdsPlaces(files, runScenarios(files, compiled.editions).diagnostics);
  holdsUnpolluted();
}

function holdsPlaces(files: readonly SourceFile[], diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) {
    const { code, file, line, column, endLine, endColumn } = diagnostic;
    const lines = files.find((one) => one.file === file)?.text.split('\n');
    holds(lines !== undefined, `${code} is in no file`);
    holds(line >= 1 && line <= (lines?.length ?? 0), `${code} stands behind the last line`);
    holds(column >= 1 && column <= (lines?.[line - 1]?.length ?? 0) + 1, `${code} stands behind the end of its line`);
    holds(endLine > line || (endLine === line && endColumn >= column), `${code} ends before it begins`);
    holds(renderDiagnostic(diagnostic, lines?.join('\n') ?? '').includes(code), `${code} cannot be shown`);
  }
}

function* smaller(input: string): Iterable<string> {
  const changed = readChanged(input);
  if (changed === undefined) return;
  for (const text of cutText(changed.text, '\n')) yield JSON.stringify({ ...changed, text });
  if (changed.text.length > 500) return;
  for (const text of cutText(changed.text, '')) yield JSON.stringify({ ...changed, text });
}

function readChanged(input: string): Changed | undefined {
  const read: unknown = JSON.parse(input);
  if (typeof read !== 'object' || read === null) return undefined;
  if (!('corpus' in read && 'file' in read && 'text' in read)) return undefined;
  const { corpus, file, text } = read;
  if (typeof corpus !== 'number' || typeof file !== 'string' || typeof text !== 'string') return undefined;
  return { corpus, file, text };
}

function filesIn(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
    .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(folder, file), 'utf8') }));
}

function formsOf(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ text }) => (/^edition:/m.test(text) ? (text.match(FORM_LINE) ?? []) : []));
}

/** The edition with this form alone, without its ledger of clauses: compiled in a fraction of the time. */
function withOnly(files: readonly SourceFile[], form: string): readonly SourceFile[] {
  return files.map(({ file, text }) => {
    if (!/^edition:/m.test(text)) return { file, text };
    const alone = text.replaceAll(FORM_LINE, (line) => (line === form ? line : ''));
    return { file, text: alone.replaceAll(/^clauses: .*$/gm, '') };
  });
}
