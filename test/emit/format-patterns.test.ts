import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formats } from '../../engine/field-types/formats.ts';
import { formatPatterns } from '../../engine/field-types/portable-pattern.ts';

const good = {
  mobile: '13900000001',
  email: 'name.of@example.com.cn',
  url: 'https://www.example.cn/a?b#c',
  'credit-code': '12110000H10000016A',
  'id-number': '110100198506150020',
} as const;
const names = ['mobile', 'email', 'url', 'credit-code', 'id-number'] as const;

/** A good text with a few characters replaced, taken out or put in. */
function nearly(text: string): fc.Arbitrary<string> {
  const character = fc.constantFrom(
    '',
    '0',
    '1',
    '9',
    'A',
    'I',
    'X',
    'x',
    '@',
    '.',
    '/',
    '?',
    '#',
    ' ',
    ':',
    '一',
    '\n',
  );
  const edit = fc.tuple(fc.nat({ max: text.length }), fc.nat({ max: 1 }), character);
  return fc.array(edit, { maxLength: 3 }).map((edits) => {
    return edits.reduce((changed, [at, taken, put]) => changed.slice(0, at) + put + changed.slice(at + taken), text);
  });
}

test.each(names)(
  'the pattern of %s accepts what the engine accepts, and no more unless it leaves that to the engine',
  (name) => {
    const { pattern, exact } = formatPatterns[name];
    const expression = new RegExp(pattern, 'u');
    expect(expression.test(good[name])).toBe(true);
    fc.assert(
      fc.property(nearly(good[name]), (text) => {
        const valid = formats[name].isValid(text);
        if (valid || exact) expect(expression.test(text)).toBe(valid);
      }),
      { numRuns: 3000 },
    );
  },
);
