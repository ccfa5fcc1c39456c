/** Filings that no page would send: answers of the wrong type in the right place, and the other way round. */
import type { CompiledForm, Field, Scope } from '../../engine/index.ts';
import type { Random } from './random.ts';
import { strangeName, strangeNumber, strangeText } from './texts.ts';

/** As JSON: a form's answers, changes to them, and what its links lead to. */
export function randomFiling(random: Random, form: CompiledForm): string {
  const changes = random.times(8, () => `[${JSON.stringify(pathIn(random, form.scope))},${anything(random, 2)}]`);
  const links = Object.keys(form.links).map(
    (name) => `${JSON.stringify(name)}:${random.chance(0.3) ? 'null' : answersOf(random, form, form.scope)}`,
  );
  return (
    `{"form":${JSON.stringify(`${form.edition}/${form.form}`)},"answers":${answersOf(random, form, form.scope)},` +
    `"changes":[${changes.join(',')}],"links":{${links.join(',')}}}`
  );
}

function answersOf(random: Random, form: CompiledForm, scope: Scope): string {
  const answered = scope.fields.filter(() => random.chance(0.7));
  const entries = answered.map((field) => `${JSON.stringify(field.name)}:${answerOf(random, form, field)}`);
  if (random.chance(0.15)) entries.push(`${JSON.stringify(strangeName(random))}:${anything(random, 2)}`);
  return `{${entries.join(',')}}`;
}

function answerOf(random: Random, form: CompiledForm, field: Field): string {
  if (random.chance(0.2)) return anything(random, 3);
  if (field.type === 'group') return answersOf(random, form, field.scope);
  if (field.type === 'table') return rowsOf(random, form, field.scope);
  if ('list' in field) return codesOf(random, form, field);
  switch (field.type) {
    case 'text':
    case 'longText':
      return JSON.stringify(random.pick([...TEXTS, strangeText(random), '字'.repeat(random.below(900))]));
    case 'integer':
    case 'decimal':
    case 'percent':
    case 'year':
      return random.pick(NUMBERS);
    case 'date':
    case 'month':
      return JSON.stringify(random.pick([...DAYS, strangeNumber(random)]));
    case 'yesNo':
      return random.pick(['true', 'false', '"true"', '1', 'null']);
    case 'files':
      return JSON.stringify(
        random.times(2, () => ({ id: strangeText(random), name: 'a.pdf', size: random.below(1e8) })),
      );
  }
}

const TEXTS = ['无', '甲', '', ' ', '13900000001', '12110000H10000016A', 'a@b.cn'];
const NUMBERS = ['0', '1', '-1', '12.5', '2023', '1e400', '-1e400', '-0', '1e-400', '9007199254740993', '0.1', '1e21'];
const DAYS = ['2023-05', '2023-05-31', '2024-02-30', '0000-00', '9999-12-31', '2024-13'];

function rowsOf(random: Random, form: CompiledForm, scope: Scope): string {
  const most = random.chance(0.02) ? 200 : 3;
  const row = () => (random.chance(0.1) ? anything(random, 2) : answersOf(random, form, scope));
  return `[${random.times(most, row).join(',')}]`;
}

function codesOf(random: Random, form: CompiledForm, { type, list }: Extract<Field, { list: string }>): string {
  const several = () => random.times(4, () => codeOf(random, form, list));
  if (type === 'cascade') return JSON.stringify({ level1: several(), level2: several() });
  return JSON.stringify(type === 'choices' ? several() : codeOf(random, form, list));
}

function codeOf(random: Random, form: CompiledForm, list: string): string {
  const options = form.lists[list]?.options ?? [];
  return options.length === 0 || random.chance(0.1) ? strangeName(random) : random.pick(options).code;
}

/** Any JSON at all. */
function anything(random: Random, depth: number): string {
  const kind = random.below(depth > 0 ? 9 : 6);
  if (kind === 0) return 'null';
  if (kind === 1) return random.pick(['true', 'false']);
  if (kind === 2)
    return random.pick(['0', '-0', '1e400', '-1e400', '1e-400', '0.30000000000000004', '123456789012345678']);
  if (kind < 6) return JSON.stringify(strangeText(random));
  if (kind === 6) return `[${random.times(4, () => anything(random, depth - 1)).join(',')}]`;
  if (kind === 7)
    return '['.repeat(random.below(60)).replace(/\[*$/, (open) => `${open}${']'.repeat(open.length)}`) || '[]';
  return `{${random.times(3, () => `${JSON.stringify(random.chance(0.5) ? strangeName(random) : strangeText(random))}:${anything(random, depth - 1)}`).join(',')}}`;
}

/** A path that leads into the form, astray within it, or nowhere. */
function pathIn(random: Random, scope: Scope): string {
  if (random.chance(0.1) || scope.fields.length === 0)
    return random.pick([strangeText(random), strangeName(random), 'a[0].b', '[0]', '']);
  const field = random.pick(scope.fields);
  const index = field.type === 'table' || random.chance(0.05) ? `[${random.below(4)}]` : '';
  if (!('scope' in field) || random.chance(0.3)) return field.name + (random.chance(0.5) ? index : '');
  return `${field.name}${index}.${pathIn(random, field.scope)}`;
}
