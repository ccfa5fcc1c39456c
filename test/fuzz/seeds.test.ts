/** What fuzzing has found at the three gates stays found. `npm run fuzz` finds more. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GATES, gateNamed } from '../../scripts/fuzz/gates.ts';
import { randomOf } from '../../scripts/fuzz/random.ts';

const seeds = readdirSync('test/fuzz/seeds');

/** Compiling takes its time. */
const MORE = { definition: 2, expression: 20, answers: 4 } as const;

describe.each(GATES)('the gate of %s', { timeout: 60_000 }, (name) => {
  it.each(seeds.filter((file) => file.startsWith(`${name}-`)))('lets %s through unharmed', async (file) => {
    const { input } = JSON.parse(readFileSync(`test/fuzz/seeds/${file}`, 'utf8')) as { input: string };
    const gate = await gateNamed(name);
    gate.judge(input);
  });

  it('is given the same input for the same seed', async () => {
    const gate = await gateNamed(name);
    expect(gate.generate(randomOf(7))).toBe(gate.generate(randomOf(7)));
    expect(gate.generate(randomOf(7))).not.toBe(gate.generate(randomOf(8)));
  });

  it('stands some more', async () => {
    const gate = await gateNamed(name);
    for (let seed = 1; seed <= MORE[name]; seed += 1) gate.judge(gate.generate(randomOf(seed)));
  });
});

it('some of every kind are kept', () => {
  expect(GATES.filter((name) => !seeds.some((file) => file.startsWith(`${name}-`)))).toEqual([]);
});
