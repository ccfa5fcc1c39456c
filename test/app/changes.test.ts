import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, type Change, compact, sameJson } from '../../app/shared/changes.ts';

const step = fc.oneof(fc.constantFrom('a', 'b', 'rows'), fc.nat({ max: 2 }));
const path = fc
  .tuple(fc.constantFrom('a', 'b', 'rows'), fc.array(step, { maxLength: 2 }))
  .map(([first, rest]) => [first, ...rest]);
const change: fc.Arbitrary<Change> = fc.record({
  path,
  value: fc.oneof(fc.nat(), fc.constant([{ a: 1 }, { a: 2 }]), fc.constant({ b: 1 })),
});

describe('changes', () => {
  it('sets, clears, appends a row, and leaves the old answers alone', () => {
    const before = { a: 1, rows: [{ b: 1 }] };
    const after = applyChanges(before, [
      { path: ['rows', 1, 'b'], value: 2 },
      { path: ['group', 'c'], value: 3 },
      { path: ['a'] },
    ]);
    expect(after).toEqual({ rows: [{ b: 1 }, { b: 2 }], group: { c: 3 } });
    expect(before).toEqual({ a: 1, rows: [{ b: 1 }] });
  });

  it('refuses names of the language and rows far beyond the end', () => {
    for (const hostile of [['__proto__', 'x'], ['a', 'constructor'], ['rows', 5000], [], [1]]) {
      expect(applyChanges({ rows: [] }, [{ path: hostile, value: 1 }])).toBeNull();
    }
  });

  it('gives the same answers from compacted changes as from all of them', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const all = applyChanges({}, changes);
        const few = applyChanges({}, changes.reduce<readonly Change[]>(compact, []));
        expect(sameJson(all, few)).toBe(true);
      }),
    );
  });
});
