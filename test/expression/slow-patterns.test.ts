import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slownessOf } from '../../engine/expression/check/pattern/slow-pattern.ts';
import { stepsOf } from './backtracking.ts';

/** With a text that takes the search as long as any: the beginning, what is repeated, the end. */
type Attack = readonly [pattern: string, before: string, pump: string, after: string];

const quick: readonly Attack[] = [
  ['^1[3-9]\\d{9}$', '1', '3', 'x'],
  ['《[^》]+》', '', '《', ''],
  ['(大学|学院|研究院).*(处|部|中心|科)$', '', '大学处', 'x'],
  ['[0-9]{7,}|[A-Za-z0-9._-]+@[A-Za-z0-9-]+[.][A-Za-z]+', '', 'a@a', ''],
  ['制度|办法|规定|规范|规程', '', '制办规', ''],
  ['a*b', '', 'a', ''],
  ['.*号.*', '', '号', ''],
  ['^.*号.*办$', '', '号', ''],
  ['(?:ab+)+c', '', 'ab', ''],
  ['(\\.[a-z]+)+$', '', '.a', '!'],
  ['^(([^.]*)\\.)+$', '', '.', 'a'],
  ['(大学|大专)+$', '', '大学', 'x'],
  ['^(a|ab)*c', '', 'ab', ''],
  ['(a+)+', '', 'a', ''],
  ['\\d{3,4}-?\\d{7,8}$', '', '1', 'x'],
  ['^\\d{1,3}(\\.\\d{1,3}){3}$', '', '1.', ''],
  ['(\\d{1,4}[- ]?){1,4}$', '', '1', 'x'],
  ['^(?:[^,]{1,50},){1,100}$', '', 'a,', '!'],
  ['(.)\\1{3,}$', '', 'a', 'b'],
  ['^(\\w+、)*\\w+$', '', '甲、', '，'],
  ['^\\s*\\S+\\s*$', '', ' ', '甲 甲'],
  ['([A-Z]+\\d+)+x', '', 'A1', ''],
];
const slow: readonly (readonly [...Attack, kind: 'exponential' | 'polynomial' | 'intricate', parts: string])[] = [
  ['(a+)+b', '', 'a', '', 'exponential', 'a+ (a+)+'],
  ['(a|a)*b', '', 'a', '', 'exponential', 'a a'],
  ['(a|aa)*b', '', 'a', '', 'exponential', 'a a'],
  ['(a*)*b', '', 'a', '', 'exponential', 'a* (a*)*'],
  ['(a?b?)*c', '', 'ab', '', 'exponential', 'b? (a?b?)*'],
  ['(\\w+\\s?)+$', '', 'a', '，', 'exponential', '\\w+ (\\w+\\s?)+'],
  ['(\\d|３)+x', '', '３', '', 'exponential', '\\d ３'],
  ['([^x]|[\\d])+z', '', '1', '', 'exponential', '[^x] [\\d]'],
  ['(x+x+)+y', '', 'x', '', 'exponential', 'x+ x+'],
  ['(?:.*,)*.*;', '', ',', '', 'exponential', '.* ,'],
  ['([a-z]{1,20} ?){1,10}x', '', 'a', '', 'exponential', '[a-z]{1,20} [a-z]{1,20}'],
  ['(.*a){12}$', '', 'a', 'b', 'polynomial', '.* .*'],
  ['a*a*b', '', 'a', '', 'polynomial', 'a* a*'],
  ['\\d+\\d+x', '', '1', '', 'polynomial', '\\d+ \\d+'],
  ['.*.*.*x', '', 'a', '', 'polynomial', '.* .*'],
  ['.*号.*办$', '', '号', '', 'polynomial', '.* .*'],
  ['\\w+\\d+x$', '', '1', '', 'polynomial', '\\w+ \\d+'],
  ['^(.*a){3}b', '', 'a', '', 'polynomial', '.* .*'],
  ['(a?){30}a{30}$', '', 'a', 'b', 'intricate', ''],
  ['(a*|b*){20}c', '', 'ab', '', 'intricate', ''],
];

describe('the search for a pattern', () => {
  it.each(quick)('%s goes with the square of the length at most', (pattern, before, pump, after) => {
    expect(slownessOf(pattern, '')).toBeUndefined();
    expect(growth(pattern, { before, pump, after })).toBeLessThanOrEqual(4.5);
  });

  it.each(slow)('%s takes far longer', (...attack) => {
    const [pattern, before, pump, after, kind, parts] = attack;
    const slowness = slownessOf(pattern, '');
    expect(slowness?.kind).toBe(kind);
    expect(slowness === undefined || slowness.kind === 'intricate' ? '' : slowness.parts.join(' ')).toBe(parts);
    expect(growth(pattern, { before, pump, after })).toBeGreaterThan(5);
  });

  it('knows how long a part may be, and when cases are alike', () => {
    expect(slownessOf('.{1,20}(省|市).{1,20}(区|县).{1,20}$', '')).toBeUndefined();
    expect(slownessOf('.{1,200}(省|市).{1,200}(区|县).{1,200}$', '')?.kind).toBe('polynomial');
    expect(slownessOf('(k|K)+x', '')).toBeUndefined();
    expect(slownessOf('(k|K)+x', 'i')?.kind).toBe('exponential');
    expect(slownessOf('(a+)+b', 'q')).toBeUndefined();
    expect(slownessOf('(a +) + b', 'x')).toMatchObject({ loop: '(a+)+' });
  });

  it('is never worse than the square for what is accepted', () => {
    let accepted = 0;
    fc.assert(
      fc.property(patterns, texts, (pattern, attack) => {
        if (slownessOf(pattern, '') !== undefined) return;
        accepted += 1;
        // What is counted may take its time to be a small part of the text.
        if (growth(pattern, attack) > 5) expect(growth(pattern, attack, 72)).toBeLessThanOrEqual(5);
      }),
      { numRuns: 1000 },
    );
    expect(accepted).toBeGreaterThan(300);
  });
});

interface Text {
  readonly before: string;
  readonly pump: string;
  readonly after: string;
}

/** By how much the steps grow when the text is twice as long: 4 for the square. */
function growth(pattern: string, { before, pump, after }: Text, times = 24): number {
  const most = times * times * 800;
  const short = stepsOf(pattern, before + pump.repeat(times) + after, most);
  const long = stepsOf(pattern, before + pump.repeat(2 * times) + after, most);
  return long > most ? Infinity : long / Math.max(500, short);
}

const { pattern: part } = fc.letrec<{ pattern: string; one: string }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('a', 'b', '[ab]', '.', '[^b]'),
    fc
      .tuple(tie('pattern'), fc.constantFrom('', '*', '+', '?', '{2}', '{0,2}', '{2,}'))
      .map(([of, times]) => `(?:${of})${times}`),
    fc.tuple(fc.constantFrom('a', 'b', '.'), fc.constantFrom('*', '+', '?', '{1,3}')).map((both) => both.join('')),
  ),
  pattern: fc
    .array(fc.array(tie('one'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
    .map((choices) => choices.map((parts) => parts.join('')).join('|')),
}));
const patterns = fc
  .tuple(fc.constantFrom('', '^'), part, fc.constantFrom('', '$', 'c'))
  .map(([start, of, end]) => `${start}(?:${of})${end}`);
const texts: fc.Arbitrary<Text> = fc.record({
  before: fc.constantFrom('', 'a', 'b', 'ba'),
  pump: fc.constantFrom('a', 'b', 'ab', 'aab', 'abb', 'aabb'),
  after: fc.constantFrom('', '!', 'a', 'b!'),
});
