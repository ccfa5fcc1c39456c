import { describe, expect, it } from 'vitest';
import { compileForms } from '../../engine/compile.ts';
import { readFixture } from '../diagnostics/read-fixture.ts';

/** The one unknown name of each, marked where it stands in the file, whatever the writing. */
const writings: Readonly<Record<string, string>> = {
  'on the line': 'compute: amount + ⟦unknown⟧',
  'in double quotes': 'compute: "amount + ⟦unknown⟧"',
  'after an escape': 'compute: "if name = \\"甲\\" then ⟦unknown⟧ else 0"',
  'in single quotes': "compute: 'amount + ⟦unknown⟧'",
  'after a doubled quote': "compute: 'if name = \"it''s\" then ⟦unknown⟧ else 0'",
  folded: 'compute: >-\n        amount +\n        ⟦unknown⟧',
  'folded, in the first line': 'compute: >-\n        ⟦unknown⟧ +\n        amount',
  literal: 'compute: |\n        amount\n          + ⟦unknown⟧\n',
  'folded with a blank line': 'compute: >\n        amount +\n\n        ⟦unknown⟧',
  'plain over two lines': 'compute: amount +\n        ⟦unknown⟧',
  'quoted over two lines': 'compute: "amount +\n        ⟦unknown⟧"',
  'in a text': 'help: 共{amount}元、{⟦unknown⟧}项',
  'in a folded text': 'help: >-\n        共{amount}元、\n        {⟦unknown⟧}项',
};

describe('a mistake in a formula is pointed at where it stands', () => {
  it.each(Object.entries(writings))('%s', (_, written) => {
    const form = `form: example\ntitle: 例\nfields:\n  name: { title: 名, type: text }\n  amount: { title: 数, type: decimal }\n  result:\n      title: 果\n      type: decimal\n      ${written}\n`;
    for (const newline of ['\n', '\r\n']) {
      const { files, marks } = readFixture(`=== form.yaml\n${form}`);
      const { diagnostics } = compileForms(
        files.map(({ file, text }) => ({ file, text: text.replaceAll('\n', newline) })),
      );
      expect(
        diagnostics.map(({ file, line, column, endLine, endColumn }) => ({ file, line, column, endLine, endColumn })),
      ).toEqual(marks);
    }
  });
});
