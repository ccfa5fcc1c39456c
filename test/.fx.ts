import { readdirSync, readFileSync } from 'node:fs';
import { compileForms } from '../engine/compile.ts';
import { readFixture } from './diagnostics/read-fixture.ts';
for (const n of readdirSync('test/diagnostics/fixtures').toSorted()) {
  const { expected, files, marks } = readFixture(readFileSync(`test/diagnostics/fixtures/${n}`, 'utf8'));
  let ds; try { ds = compileForms(files).diagnostics; } catch (e) { console.log(n, 'THROWS', (e as Error).stack?.slice(0, 600)); continue; }
  const w = marks.map((m, i) => `${m.file}:${m.line}:${m.column}-${m.endLine}:${m.endColumn} ${expected.match(/TB\d\d\d/g)?.[i]}`).join('\n   ');
  const g = ds.map(m => `${m.file}:${m.line}:${m.column}-${m.endLine}:${m.endColumn} ${m.code}`).join('\n   ');
  if (w !== g) console.log(n, '\n want\n  ', w, '\n got\n  ', g, ds.map(d => d.message.slice(0,100)).join(' | '));
}
