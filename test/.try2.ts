import { readdirSync, readFileSync } from 'node:fs';
import { compileForms } from '../engine/compiler/compile-forms.ts';
const files = readdirSync('forms', { recursive: true }).map(String).filter(f => f.endsWith('.yaml')).map(file => ({ file, text: readFileSync(`forms/${file}`, 'utf8') }));
const f = compileForms(files).editions[0]!.forms[0]!;
console.log(JSON.stringify(f.dependents).slice(0, 6000));
console.log(f.steps.map((s, i) => `${i}:${s.kind === 'section' ? '§' : ''}${s.scope ? s.scope + '.' : ''}${s.name}`).join(' '));
console.log(JSON.stringify(f.removed), Object.keys(f.lists), f.constants);
console.log(JSON.stringify(f.scope.fields.find(x => x.name === 'managerCount'), null, 1));
