/** Exactly the errors that a file of a consumer names. */
import { expect } from 'vitest';
import { typeErrors } from './type-errors.ts';

/** Each line of `use.ts` that must not compile ends with `// ✗` and words of the message. */
export function expectTypeErrors(files: Readonly<Record<string, string>> & { readonly 'use.ts': string }): void {
  const errors = typeErrors(files);
  const expected = files['use.ts'].split('\n').flatMap((line, at) => {
    const [, words] = line.split('// ✗ ');
    return words === undefined ? [] : [[`use.ts:${at + 1}`, words] as const];
  });
  expect([...errors.keys()], [...errors.values()].join('\n')).toEqual(expected.map(([place]) => place));
  for (const [place, words] of expected) expect(errors.get(place)).toContain(words);
}
