/** The forms of the demo: the sampler here, the project's own, and one with many fields to measure with. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileForms, renderDiagnostic } from '../../../engine/compile.ts';
import type { CompiledForm } from '../../../engine/index.ts';

export function demoForms(): Record<string, CompiledForm> {
  const here = import.meta.dirname;
  const forms: Record<string, CompiledForm> = {};
  for (const files of [readFolder(join(here, '../../../forms')), readFolder(join(here, 'forms')), manyFields()]) {
    const { editions, diagnostics } = compileForms(files);
    for (const diagnostic of diagnostics) {
      const text = files.find(({ file }) => file === diagnostic.file)?.text ?? '';
      console.warn(renderDiagnostic(diagnostic, text, { color: false }));
    }
    for (const { forms: compiled } of editions)
      for (const form of compiled) forms[`${form.edition}-${form.form}`] = form;
  }
  return forms;
}

function readFolder(root: string) {
  return readdirSync(root, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(root, file), 'utf8') }));
}

/** 300 fields in one step, every tenth with a condition. */
function manyFields() {
  const kinds = ['type: text, max: 100', 'type: integer, unit: 项, min: 0', 'type: yesNo', 'type: longText, max: 300'];
  const fields = Array.from({ length: 300 }, (_, index) => {
    const when = index % 10 === 9 ? `, when: f${Math.floor((index - 7) / 4) * 4 + 2}` : '';
    return `      f${index}: { title: 第${index}题, ${kinds[index % 4]}, help: 请如实填写。, source: M-${index}${when} }`;
  });
  const text = [
    'form: many',
    'title: 三百题',
    'filedBy: institution',
    'sections:',
    '  all:',
    '    title: 全部',
    '    fields:',
    ...fields,
    '',
  ].join('\n');
  return [
    { file: '2024.yaml', text: 'edition: 2024\ntitle: 多\nforms:\n  many: many.yaml\n' },
    { file: 'many.yaml', text },
  ];
}
