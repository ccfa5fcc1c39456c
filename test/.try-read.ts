import { readFile } from '../engine/compiler/1-read/read-file.ts';
import { positionsIn } from '../engine/diagnostics/source-lines.ts';
const cases: Record<string,string> = {
 fwcolon: 'a: 1\ntitle：机构\nb: 2\n', fwcolonFirst:'x:\n  title：机构\n  type: text\n', nospace:'a: 1\ntitle:机构\nb: 2\n', nospaceFirst:'x:\n  title:机构\n  type: text\n',
 dup:'a: 1\na: 2\n', indent:'x:\n  title: 机构\n   type: text\n', indent2:'fields:\n    a:\n      title: x\n   b:\n      title: y\n', tab:'x:\n\ttitle: y\n', tab2:'x:\n  a: 1\n\tb: 2\n',
 quote:'x: "abc\ny: 1\n', quote2:"x: 'abc\ny: 1\n", quoteTail:'x: "a" b\ny: 1\n', colonText:'x: 注意: 请\ny: 1\n', alias:'x: &a 1\ny: *a\n', star:'x: *重点\n', tag:'x: !foo 1\n', docs:'a: 1\n---\nb: 2\n',
 brace:'x: {reportYear}年度\ny: 1\n', brace2:'x: { a: 1, b: 2\ny: 1\n', at:'x: @foo\n', back:'x: `foo`\n', pct:'x: %foo\n', esc:'x: "\\d+"\n', complex:'? [a, b]\n: 1\n', flowtext:'x: { title: （{reportYear}）, type: text }\n', missing:'a: 1\ntitle 机构\nb: 2\n', emptyf:'', comment:'# x\n', dash:'x:\n- a\n b\n', seqmap:'x:\n  - a\n  b: 1\n', pipe:'x: |abc\n', yaml11:'%YAML 1.1\n---\na: yes\n', fwquote:'x: “a”\n', flownospace: 'x: {title:机构, type: text}\n', deep:'['.repeat(20000), flowfw:'x: { yes：有, no: 无 }\n', badclose:'x: { a: 1 ]\ny: 2\n', codes:'o: { 01: a, 1e3: b, 0x1F: c, ~: d, null: e, true: f, 110000: x }\n',  multi:'x: abc\n  def: g\n',
 quoteMid: 'a:\n  x: "abc\n  y: "d"\n  z: 1\n', bracketList: 'a: [x, y\nb: 1\n', mergeIn: 'a:\n  <<: *b\n',
};
for (const [n,t] of Object.entries(cases)) { const r = readFile({file:'x', text:t}); const at = positionsIn(t); console.log(n.padEnd(12), r.mistakes.map(m=>`${m.code} ${at(m.place.start).line}:${at(m.place.start).column}-${at(m.place.end).column} ${m.message.zh}`).join(' | ') || JSON.stringify(r.tree && r.tree.kind==='mapping' && r.tree.entries.map(e=>e.value.kind==='mapping'?e.value.entries.map(x=>x.key):[e.key, e.value.kind==='scalar'&&e.value.value]))); }
