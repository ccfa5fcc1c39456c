import { expect, it } from 'vitest';
import { compileForms, renderDiagnostic } from '../../engine/compile.ts';

const text = 'form: trial\ntitle: 例\nfields:\n  count: { title: 合同数量, type: integre }\n';
const files = [
  { file: '2024.yaml', text: 'edition: 2024\nforms:\n  trial: trial.yaml\n' },
  { file: 'trial.yaml', text },
];

it('shows the lines around a mistake and points at it, full-width characters being two columns wide', () => {
  const [diagnostic] = compileForms(files).diagnostics;
  expect(diagnostic && renderDiagnostic(diagnostic, text)).toBe(
    [
      '错误 TB325 没有“integre”这种字段类型',
      '  ┌─ trial.yaml:4:31',
      '2 │ title: 例',
      '3 │ fields:',
      '4 │   count: { title: 合同数量, type: integre }',
      '  │                                   ^^^^^^^',
      '5 │',
      '  └─ 建议 是不是“integer”？',
    ].join('\n'),
  );
});

it('speaks English too', () => {
  const [diagnostic] = compileForms(files, { language: 'en' }).diagnostics;
  const shown = diagnostic && renderDiagnostic(diagnostic, text, { language: 'en' });
  expect(shown).toContain('error TB325 There is no field type "integre"');
  expect(shown).toContain('help Did you mean "integer"?');
});

it('uses colours when it is told to', () => {
  const [diagnostic] = compileForms(files).diagnostics;
  expect(diagnostic && renderDiagnostic(diagnostic, text, { color: true })).toContain(
    '\u001B[31;1m错误 TB325\u001B[0m',
  );
});
