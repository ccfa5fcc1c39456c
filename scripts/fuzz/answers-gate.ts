/** The third gate: whatever JSON comes as answers, as a change or as another filing. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileForms } from '../../engine/compile.ts';
import {
  type Answers,
  change,
  type CompiledForm,
  evaluate,
  type FilingContext,
  type FilingState,
  initialAnswers,
  missingLinks,
  parsePath,
  problems,
  progress,
  start,
  submission,
  verdict,
} from '../../engine/index.ts';
import { randomFiling } from './answers.ts';
import { holdsPlain } from './expression-gate.ts';
import { type Gate, holds, holdsUnpolluted } from './gate.ts';
import { isList, isObject, smallerJson } from './json.ts';
import type { Random } from './random.ts';

const forms = compileForms(filesIn('forms')).editions.flatMap((edition) => edition.forms);

export const answersGate: Gate = { generate, judge, smaller: smallerJson };

function generate(random: Random): string {
  return randomFiling(random, random.pick(forms));
}

function judge(input: string): void {
  const filing = readFiling(input);
  if (filing === undefined) return;
  const { form, answers, context } = filing;
  let state = start(form, answers, context);
  for (const [path, value] of filing.changes) {
    const read = parsePath(path);
    if (read !== null) state = change(state, read, value);
  }
  holds(
    comparable(state) === comparable(start(form, state.root.answers, context)),
    'Changed step by step, the state differs',
  );
  const said = verdict(state);
  holdsPlain(said.values);
  holds(
    JSON.stringify(evaluate(form, state.root.answers, context)) === JSON.stringify(said),
    'Evaluated twice, the verdicts differ',
  );
  holds(JSON.stringify(JSON.parse(JSON.stringify(said))) === JSON.stringify(said), 'JSON does not carry the verdict');
  for (const { at } of problems(state)) holds(parsePath(at) !== null, `A problem at ${at}`);
  const sent = submission(state);
  holds(
    JSON.stringify(submission(start(form, sent, context))) === JSON.stringify(sent),
    'A submission submitted is another',
  );
  progress(state, []);
  missingLinks(form, context);
  start(form, initialAnswers(form, context), context);
  holdsUnpolluted();
}

function comparable({ root }: FilingState): string {
  return JSON.stringify(root, (_, value: unknown) => {
    if (value instanceof Set) return [...value].map(String).toSorted();
    return isObject(value) ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value;
  });
}

interface Filing {
  readonly form: CompiledForm;
  readonly answers: Answers;
  readonly changes: readonly (readonly [string, unknown])[];
  readonly context: FilingContext;
}

function readFiling(input: string): Filing | undefined {
  const read: unknown = JSON.parse(input);
  if (!isObject(read)) return undefined;
  const form = forms.find((one) => `${one.edition}/${one.form}` === read['form']);
  const answers = read['answers'];
  if (form === undefined || !isObject(answers)) return undefined;
  const changes = isList(read['changes']) ? read['changes'].flatMap(readChange) : [];
  const linked = isObject(read['links']) ? read['links'] : {};
  const links = Object.fromEntries(
    Object.entries(linked).map(([name, other]) => [
      name,
      isObject(other) ? { answers: other, acceptedOn: '2023-05-01' } : null,
    ]),
  );
  return { form, answers, changes, context: { date: '2024-04-15', links } };
}

function readChange(one: unknown): readonly (readonly [string, unknown])[] {
  if (!isList(one)) return [];
  const [path, value] = one;
  return typeof path === 'string' ? [[path, value]] : [];
}

function filesIn(folder: string) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') && !file.includes('scenarios'))
    .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(folder, file), 'utf8') }));
}
