import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from '../../engine/compiler/4-link/sha256.ts';

it('gives what every other SHA-256 gives, also at the edges of a block', () => {
  const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
  for (let length = 0; length <= 130; length += 1)
    expect(sha256('填'.repeat(length) + 'a'.repeat(length % 3))).toBe(
      digest('填'.repeat(length) + 'a'.repeat(length % 3)),
    );
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => sha256(text) === digest(text)));
});
