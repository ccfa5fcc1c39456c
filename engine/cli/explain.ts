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
  if (data === undefined) throw new Refusal({ zh: `没有关于 ${at} 的内容。`, en: `Nothing is known of ${at}.` });
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
    throw new Refusal(
      { zh: `--at ${text} 不是路径。`, en: `--at ${text} is not a path.` },
      {
        zh: '写成 orders[0].mobile 的样子，行号从0开始。',
        en: 'Write it as orders[0].mobile, counting rows from 0.',
      },
    );
  path.forEach((step, position) => checkStep(state, { path, step, position }));
  if (typeof path.at(-1) === 'number') {
    const example = `${text}.${namesIn(state, path)[0] ?? ''}`;
    throw new Refusal(
      { zh: `${text} 是一行。`, en: `${text} is a row.` },
      { zh: `写明其中的一项：${example}。`, en: `Name a field in it: ${example}.` },
    );
  }
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
        {
          zh: `${placeName(outer, state)} 里没有字段 ${step}。`,
          en: `There is no field ${step} in ${placeName(outer, state)}.`,
        },
        suggestion(step, namesIn(state, outer)),
      );
    const isEntered = field.type === 'table' && position < path.length - 1;
    if (isEntered && typeof path[position + 1] !== 'number')
      throw new Refusal(
        {
          zh: `${formatPath(path.slice(0, position + 1))} 是表格。`,
          en: `${formatPath(path.slice(0, position + 1))} is a table.`,
        },
        { zh: `写明第几行，从0开始：${step}[0]。`, en: `Name a row of it, counting from 0: ${step}[0].` },
      );
    return;
  }
  if (field?.type !== 'table')
    throw new Refusal(
      { zh: `${formatPath(outer)} 不是表格。`, en: `${formatPath(outer)} is not a table.` },
      { zh: '只有表格才有行。', en: 'Only tables have rows.' },
    );
  const rows = stateAt(state, outer.slice(0, -1))?.nested[field.name]?.length ?? 0;
  if (step >= rows && stateAt(state, outer.slice(0, -1))?.hidden.has(field.name) === false)
    throw new Refusal(
      { zh: `没有 ${formatPath([...outer, step])} 这一行。`, en: `There is no row ${formatPath([...outer, step])}.` },
      {
        zh: `${formatPath(outer)} 有${rows}行，行号从0开始。`,
        en: `${formatPath(outer)} has ${rows} ${rows === 1 ? 'row' : 'rows'}, counted from 0.`,
      },
    );
}

function namesIn({ form }: FilingState, scopePath: FilingPath): readonly string[] {
  return scopeAt(form, scopePath)?.fields.map(({ name }) => name) ?? [];
}

function placeName(scopePath: FilingPath, { form }: FilingState): string {
  return scopePath.length === 0 ? form.form : formatPath(scopePath);
}
