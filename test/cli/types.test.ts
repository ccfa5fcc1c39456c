import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { main } from '../../engine/cli/main.ts';

async function tianbao(...argv: string[]): Promise<{ code: number; out: string; error: string }> {
  let out = '';
  let error = '';
  const code = await main(argv, {
    serve: () => Promise.reject(new Error('not asked for')),
    env: { LANG: 'en_US.UTF-8' },
    out: (text) => void (out += text),
    error: (text) => void (error += text),
  });
  return { code, out, error };
}

test('types prints what build writes', async () => {
  const { code, out } = await tianbao('types', '--edition', '2024', '--form', 'manager-registration');
  expect(code).toBe(0);
  expect(out).toBe(readFileSync('generated/2024/manager-registration/answers.ts', 'utf8'));
});

test('types of a form that is not there ends with 2 and words', async () => {
  const { code, error } = await tianbao('types', '--edition', '2024', '--form', 'manager-registratoin');
  expect([code, error]).toEqual([2, expect.stringContaining('Did you mean manager-registration?')]);
});
