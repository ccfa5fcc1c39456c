import { compileForms } from '../engine/compile.ts';
const chain = Array.from({ length: 3000 }, (_, at) => `  f${at}: { title: 数${at}, type: decimal, compute: f${at + 1} }\n`).join('');
const trial = (text: string) => [{ file: '2024.yaml', text: 'edition: 2024\nforms:\n  trial: trial.yaml\n' },{ file: 'trial.yaml', text }];
for (const t of ['['.repeat(20_000), '{a: '.repeat(5000), Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), `form: trial\ntitle: ${'{'.repeat(5000)}\n`, `form: trial\ntitle: 例\nfields:\n${chain}  f3000: { title: 数, type: decimal }\n`]) {
const s = performance.now(); const r = compileForms(trial(t)); console.log((performance.now()-s).toFixed(0), r.diagnostics.length, r.editions[0]?.forms.length); }
