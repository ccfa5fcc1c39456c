import { compileForms } from '../engine/compile.ts';
import { readForms } from './support/forms.ts';
const f = readForms(process.argv[2] ?? 'forms');
for (let i = 0; i < 12; i++) { const s = performance.now(); const r = compileForms(f); console.log((performance.now()-s).toFixed(0), r.diagnostics.length); }
