/** Whatever an author types, compiling gives forms or diagnostics: the editor of the workbench compiles at every key. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileForms, renderDiagnostic, type SourceFile } from '../../engine/compile.ts';
import { annualFiles } from './annual.ts';

/** Every diagnostic points into a file that exists, and can be shown. */
function survives(files: readonly SourceFile[]): void {
  const { diagnostics } = compileForms(files);
  for (const diagnostic of diagnostics) {
    const text = files.find(({ file }) => file === diagnostic.file)?.text;
    expect(text, `${diagnostic.code} ${diagnostic.file}`).toBeDefined();
    const lines = (text ?? '').split('\n');
    expect(diagnostic.line).toBeLessThanOrEqual(lines.length);
    expect(diagnostic.column).toBeLessThanOrEqual((lines[diagnostic.line - 1] ?? '').length + 1);
    const isForward = diagnostic.endLine > diagnostic.line || diagnostic.endColumn >= diagnostic.column;
    expect(isForward, `${diagnostic.code} ${JSON.stringify(diagnostic)}`).toBe(true);
    expect(renderDiagnostic(diagnostic, text ?? '')).toContain(diagnostic.code);
  }
}

const files = annualFiles();
const yamlish = fc.string({
  unit: fc.constantFrom(
    ...'ab1 \n\t:：-#{}[]"\'|>&*!%@,，。?=＝<>()（）填报'.split(''),
    'title: ',
    'fields:\n  ',
    'type: table\n',
    'use: ',
    '\n    ',
  ),
  maxLength: 200,
});
const anyText = fc.oneof(
  yamlish,
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
);

type Mutation = (text: string) => string;
const lineAt = (text: string, at: number): number => at % Math.max(1, text.split('\n').length);
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.nat().map(
    (at): Mutation =>
      (text) =>
        text.split('\n').toSpliced(lineAt(text, at), 1).join('\n'),
  ),
  fc.nat().map(
    (at): Mutation =>
      (text) => {
        const lines = text.split('\n');
        return lines.toSpliced(lineAt(text, at), 0, lines[lineAt(text, at)] ?? '').join('\n');
      },
  ),
  fc.nat().map(
    (at): Mutation =>
      (text) => {
        const here = at % Math.max(1, text.length - 1);
        return text.slice(0, here) + text.charAt(here + 1) + text.charAt(here) + text.slice(here + 2);
      },
  ),
  fc.tuple(fc.nat(), anyText).map(
    ([at, added]): Mutation =>
      (text) => {
        const here = at % Math.max(1, text.length);
        return text.slice(0, here) + added + text.slice(here);
      },
  ),
  fc.tuple(fc.nat(), fc.nat(40)).map(
    ([at, length]): Mutation =>
      (text) => {
        const here = at % Math.max(1, text.length);
        return text.slice(0, here) + text.slice(here + length);
      },
  ),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([from, to]): Mutation =>
      (text) => {
        const lines = text.split('\n');
        const [line = ''] = lines.splice(lineAt(text, from), 1);
        return lines.toSpliced(lineAt(text, to), 0, line).join('\n');
      },
  ),
);

describe('compiling never throws', () => {
  it('on any text', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('2024.yaml', '2024/annual.yaml', 'lists/contract-types.yaml'),
        (text, file) => survives(files.map((known) => (known.file === file ? { file, text } : known))),
      ),
      { numRuns: 250 },
    );
  });

  it('on any text behind the beginning of a form', () => {
    fc.assert(
      fc.property(anyText, (text) =>
        survives([
          { file: '2024.yaml', text: 'edition: 2024\nforms:\n  trial: trial.yaml\n' },
          {
            file: 'trial.yaml',
            text: `form: trial\ntitle: 例\nfields:\n  amount: { title: 数, type: decimal }\n  ${text}`,
          },
        ]),
      ),
      { numRuns: 400 },
    );
  });

  it('on a good definition that was mistyped here and there', () => {
    fc.assert(
      fc.property(fc.nat(files.length - 1), fc.array(mutation, { minLength: 1, maxLength: 4 }), (at, mutations) =>
        survives(
          files.map((known, index) =>
            index === at ? { ...known, text: mutations.reduce((text, mutate) => mutate(text), known.text) } : known,
          ),
        ),
      ),
      { numRuns: 300 },
    );
  });

  it('on deep and long things', () => {
    const trial = (text: string): readonly SourceFile[] => [
      { file: '2024.yaml', text: 'edition: 2024\nforms:\n  trial: trial.yaml\n' },
      { file: 'trial.yaml', text },
    ];
    survives(trial('['.repeat(20_000)));
    survives(trial('{a: '.repeat(5000)));
    survives(trial(Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')));
    survives(trial(`form: trial\ntitle: ${'{'.repeat(5000)}\n`));
    const chain = Array.from(
      { length: 3000 },
      (_, at) => `  f${at}: { title: 数${at}, type: decimal, compute: f${at + 1} }\n`,
    ).join('');
    survives(trial(`form: trial\ntitle: 例\nfields:\n${chain}  f3000: { title: 数, type: decimal }\n`));
  });
});
