/** The report of what a form's JSON Schema carries, as Markdown for developers. */
import type { JsonObject } from '../../field-types/json.ts';
import type { CompiledForm } from '../../model/form.ts';
import { scopesOf } from './names.ts';
import { type Judged, schemaCoverage } from './schema-coverage.ts';

const order = ['shown', 'required', 'type', 'format', 'limit', 'option', 'rule', 'warning'] as const;

export function coverageReport(form: CompiledForm, schema: JsonObject): string {
  const judged = schemaCoverage(form, schema);
  const assertions = new Map(
    scopesOf(form.scope).flatMap((scope) => {
      return scope.fields.flatMap((field) => field.rules.map((rule) => [`${field.path} ${rule.name}`, rule] as const));
    }),
  );
  const rules = judged.filter(({ judgement }) => judgement === 'rule');
  const left = judged.filter(({ judgement, by }) => by !== 'schema' && judgement !== 'rule' && judgement !== 'warning');
  return [
    `# What answers.schema.json carries: ${form.form} ${form.edition}`,
    '',
    'Made by `tianbao build` from the schema itself. A submission that the schema refuses, the engine refuses. One that the schema',
    'accepts, the engine refuses only for what stands here as *engine* or *partly*.',
    '',
    ...table(
      ['judgement', 'schema', 'partly', 'engine'],
      order.map((one) => counted(one, judged)),
    ),
    '',
    '## Rules that refuse a submission',
    '',
    ...table(
      ['rule', 'at', 'by', 'asserts', 'why'],
      rules.map(({ path, name, by, why = '' }) => {
        const rule = assertions.get(`${path} ${name}`);
        const asserted =
          rule?.when === undefined ? rule?.assert.source : `${rule.assert.source} when ${rule.when.source}`;
        return [name, code(path), by, code(asserted ?? ''), why];
      }),
    ),
    '',
    '## What else needs the engine',
    '',
    ...table(
      ['at', 'judgement', 'by', 'why'],
      grouped(left).map(({ paths, name, by, why = '' }) => [listed(paths), name, by, why]),
    ),
    '',
  ].join('\n');
}

function counted(judgement: Judged['judgement'], all: readonly Judged[]): readonly string[] {
  const own = all.filter((one) => one.judgement === judgement);
  return [
    judgement,
    ...(['schema', 'partly', 'engine'] as const).map((by) => String(own.filter((one) => one.by === by).length)),
  ];
}

interface Group extends Omit<Judged, 'path'> {
  readonly paths: string[];
}

/** What is left for the same reason stands together. */
function grouped(judged: readonly Judged[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { path, ...one } of judged) {
    const name = one.judgement === 'limit' ? one.name : one.judgement;
    const key = [name, one.by, one.why].join('\n');
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { ...one, name, paths: [path] });
    else known.paths.push(path);
  }
  return [...groups.values()];
}

/** Fields with the same reason can be many; each of them says so in the schema itself. */
const SHOWN = 8;

function listed(paths: readonly string[]): string {
  const shown = paths.slice(0, SHOWN).map(code).join(', ');
  return paths.length > SHOWN ? `${shown} and ${paths.length - SHOWN} more` : shown;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return ['None.'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`);
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
}

function code(text: string): string {
  return `\`${text}\``;
}
