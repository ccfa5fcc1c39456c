/** The second gate: whatever stands where an expression belongs, and whatever it is then worked out on. */
import { compileForms } from '../../engine/compile.ts';
import { evaluate, start, submission, verdict } from '../../engine/index.ts';
import { cutText } from './cut-text.ts';
import { expressionFiles, filings, PLACES } from './expression-form.ts';
import { randomExpression } from './expression-grammar.ts';
import { type Gate, holds, holdsUnpolluted } from './gate.ts';
import type { Random } from './random.ts';
import { afterAccidents, strangeText } from './texts.ts';

export const expressionGate: Gate = { generate, judge, smaller };

/** The place in a form, a colon, and what stands there. */
function generate(random: Random): string {
  const place = random.pick(PLACES);
  if (random.chance(0.03)) return `${place}:${strangeText(random)}${strangeText(random)}`;
  const expression = randomExpression(random);
  return `${place}:${random.chance(0.5) ? expression : afterAccidents(random, expression, randomExpression(random))}`;
}

function* smaller(input: string): Iterable<string> {
  const colon = input.indexOf(':') + 1;
  for (const text of cutText(input.slice(colon), '')) yield input.slice(0, colon) + text;
}

function judge(input: string): void {
  const colon = input.indexOf(':');
  const place = PLACES.find((one) => one === input.slice(0, colon));
  if (place === undefined) return;
  const files = expressionFiles(input.slice(colon + 1), place);
  const { editions, diagnostics } = compileForms(files);
  for (const { line, column, code, file } of diagnostics) {
    const lines = files.find((one) => one.file === file)?.text.split('\n') ?? [];
    holds(line <= lines.length && column <= (lines[line - 1]?.length ?? 0) + 1, `${code} points behind its line`);
  }
  const form = editions.flatMap(({ forms }) => forms)[0];
  const isAccepted = !diagnostics.some(({ severity }) => severity === 'error');
  holds(!isAccepted || form !== undefined, 'Accepted, but there is no form');
  if (form === undefined) return;
  for (const { answers, context } of filings) {
    const state = start(form, answers, context);
    const said = verdict(state);
    holdsPlain(said.values);
    holds(
      JSON.stringify(evaluate(form, answers, context)) === JSON.stringify(said),
      'Evaluated twice, the verdicts differ',
    );
    const sent = submission(state);
    const again = submission(start(form, sent, context));
    holds(JSON.stringify(again) === JSON.stringify(sent), 'A submission submitted is another');
  }
  holdsUnpolluted();
}

/** Nothing that JSON does not carry, and no number that is none. */
export function holdsPlain(value: unknown): void {
  if (typeof value === 'number') holds(Number.isFinite(value) && !Object.is(value, -0), `${value} is a value`);
  if (value === undefined || typeof value === 'function' || typeof value === 'bigint')
    throw new Error(`A value is ${typeof value}`);
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(holdsPlain);
}
