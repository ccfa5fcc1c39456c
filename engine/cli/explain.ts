/** `tianbao explain`: why one field of a filing is as it is; of a filing as a whole, what it needs to be submitted. */
import {
  type CompiledForm,
  type Explanation,
  explain as explainField,
  explanationText,
  fieldAt,
  type FilingPath,
  type FilingState,
  formatPath,
  parsePath,
  scopeAt,
  start,
  stateAt,
} from '../index.ts';
import { wordOption } from './arguments.ts';
import type { Call } from './command.ts';
import { type GivenFiling, readFiling } from './given-filing.ts';
import { loadForm } from './load-form.ts';
import { Refusal, suggestion } from './refusal.ts';
import { repairText } from './repair-text.ts';
import type { ExitCode } from './terminal.ts';

export async function explain(call: Call): Promise<ExitCode> {
  const format = wordOption(call.arguments, 'format', ['text', 'json']) ?? 'text';
  const filing = await readFiling(call);
  const at = call.arguments.texts['at'];
  const said = at === undefined ? await ofFiling(filing) : await ofField(call, filing, at);
  call.terminal.out(format === 'json' ? `${JSON.stringify(said.data, null, 2)}\n` : said.text);
  return said.errors > 0 ? 1 : 0;
}

interface Said {
  readonly data: unknown;
  readonly text: string;
  readonly errors: number;
}

async function ofField(call: Call, { form, answers, context }: GivenFiling, at: string): Promise<Said> {
  const state = start(form, answers, context);
  const data = explainField(state, pathOf(state, at), await linkedForms(call, form));
  if (data === undefined) throw new Refusal(`Nothing is known of ${at}.`);
  return { data, text: explanationText(data), errors: errorsIn(data) };
}

function errorsIn({ problems }: Explanation): number {
  return problems.filter(({ level }) => level === 'error').length;
}

/** What is to be changed comes from a room that searches; loaded only when it is asked. */
async function ofFiling({ form, answers, context }: GivenFiling): Promise<Said> {
  const { repair } = await import('../witness/repair.ts');
  const { evaluate } = await import('../index.ts');
  const { problems } = evaluate(form, answers, context);
  const errors = problems.filter(({ level }) => level === 'error').length;
  const data = { errors, warnings: problems.length - errors, ...repair(form, answers, context) };
  return { data, text: repairText(data, form), errors };
}

/** For their titles. A form that is no longer there has none. */
async function linkedForms(
  { arguments: { texts }, terminal }: Call,
  form: CompiledForm,
): Promise<readonly CompiledForm[]> {
  const names = new Set(Object.values(form.links).map((link) => link.form));
  names.delete(form.form);
  const requested = [...names].map((name) => ({
    edition: String(form.edition),
    form: name,
    folder: texts['forms'] ?? 'forms',
  }));
  const loaded = await Promise.allSettled(requested.map((one) => loadForm(one, terminal)));
  return loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

/** The path of a field that is there; else what is wrong with it, step by step. */
function pathOf(state: FilingState, text: string): FilingPath {
  const path = parsePath(text);
  if (path === null)
    throw new Refusal(`--at ${text} is not a path.`, 'Write it as orders[0].mobile, counting rows from 0.');
  path.forEach((step, position) => checkStep(state, { path, step, position }));
  if (typeof path.at(-1) === 'number')
    throw new Refusal(`${text} is a row.`, `Name a field in it: ${text}.${namesIn(state, path)[0] ?? ''}.`);
  return path;
}

interface Step {
  readonly path: FilingPath;
  readonly step: string | number;
  readonly position: number;
}

function checkStep(state: FilingState, { path, step, position }: Step): void {
  const outer = path.slice(0, position);
  const field = fieldAt(state.form, path.slice(0, position + 1));
  if (typeof step === 'string') {
    if (field === undefined)
      throw new Refusal(
        `There is no field ${step} in ${placeName(outer, state)}.`,
        suggestion(step, namesIn(state, outer)),
      );
    const isEntered = field.type === 'table' && position < path.length - 1;
    if (isEntered && typeof path[position + 1] !== 'number')
      throw new Refusal(
        `${formatPath(path.slice(0, position + 1))} is a table.`,
        `Name a row of it, counting from 0: ${step}[0].`,
      );
    return;
  }
  if (field?.type !== 'table') throw new Refusal(`${formatPath(outer)} is not a table.`, 'Only tables have rows.');
  const rows = stateAt(state, outer.slice(0, -1))?.nested[field.name]?.length ?? 0;
  if (step >= rows && stateAt(state, outer.slice(0, -1))?.hidden.has(field.name) === false)
    throw new Refusal(
      `There is no row ${formatPath([...outer, step])}.`,
      `${formatPath(outer)} has ${rows} ${rows === 1 ? 'row' : 'rows'}, counted from 0.`,
    );
}

function namesIn({ form }: FilingState, scopePath: FilingPath): readonly string[] {
  return scopeAt(form, scopePath)?.fields.map(({ name }) => name) ?? [];
}

function placeName(scopePath: FilingPath, { form }: FilingState): string {
  return scopePath.length === 0 ? form.form : formatPath(scopePath);
}
