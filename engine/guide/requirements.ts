/** Whether a field has to be answered, with what, and within which limits; not what its help says already. */
import { type Requirement, typeInWords } from '../field-types/type-in-words.ts';
import type { Field } from '../model/form.ts';
import { conditionInWords, formulaInWords, linkInWords, valueInWords } from '../runtime/formula.ts';
import { type Place, variants } from './wording.ts';

/** What stands in brackets behind the title: 必填，文字，300字以内. */
export function requirementsOf(field: Field, place: Place): string {
  const own = typeInWords(field, (expression) => valueInWords(place.form, expression, place.scope, place.forms));
  if (field.compute !== undefined) return ['系统计算，不用填写', ...unitsOf(own)].join('，');
  const said = helpOf(field, place);
  const unsaid = own.filter(({ words, alsoSaid }, at) => !(at > 0 && said.includes(words)) && !alsoSaid?.test(said));
  return [...obligation(field), ...unsaid.map(({ words }) => words)].join('，');
}

/** The help of a field, with when it is asked for before it, and where its answer comes from after it. */
export function explanationOf(field: Field, help: string, place: Place): string {
  const after = [...workings(field, place), ...origins(field, place), ...imports(field, place)];
  return [...conditions(field, place), help, ...after].join('');
}

function obligation({ required, type }: Field): readonly string[] {
  if (type === 'group') return [];
  if (typeof required !== 'boolean') return ['有条件必填'];
  return [required ? '必填' : '选填'];
}

/** Of a computed field only the unit matters: nobody can break its limits. */
function unitsOf(own: readonly Requirement[]): readonly string[] {
  return own.map(({ words }) => words).filter((words) => words.startsWith('单位'));
}

function helpOf({ help, notice }: Field, place: Place): string {
  return [help, notice].flatMap((text) => variants(text, place).map((variant) => variant.text)).join('\n');
}

function conditions({ when, required, type }: Field, { form, scope, forms }: Place): readonly string[] {
  const shown = when === undefined ? '' : `${conditionInWords(form, when, scope, forms)}时填写。`;
  if (typeof required === 'boolean' || type === 'group') return [shown];
  return [shown, `${conditionInWords(form, required, scope, forms)}时必填，其他情形可以不填。`];
}

/** Many helps say how a value comes about better than its formula. */
function workings(field: Field, place: Place): readonly string[] {
  if (field.compute === undefined || /自动|得出|带入|计算/.test(helpOf(field, place))) return [];
  return [`计算方法：${formulaInWords(place.form, field, place.forms)}。`];
}

function origins(field: Field, { form, scope, forms }: Place): readonly string[] {
  if (field.default === undefined || /自动填入|带入/.test(helpOf(field, { form, scope, forms }))) return [];
  const { tree } = field.default;
  const words = valueInWords(form, field.default, scope, forms);
  return [tree.kind === 'literal' ? `默认为${words}，可以修改。` : `系统自动填入${words}，可以修改。`];
}

function imports(field: Field, place: Place): readonly string[] {
  if (field.type !== 'table' || field.excel !== true) return [];
  const titles = (field.key ?? []).map((name) => field.scope.fields.find((column) => column.name === name)?.title);
  const keys = titles.map((title) => `「${variants(title, place).at(-1)?.text ?? ''}」`);
  const same = keys.length === 0 ? '' : `再次导入时，${keys.join('、')}${keys.length > 1 ? '都' : ''}相同的是同一条。`;
  const how = /excel|批量导入/i.test(helpOf(field, place)) ? '' : '可以逐条填写，也可以下载Excel模板，填写后导入。';
  return [how + same];
}

/** Where the answers of a section come from, unless its help says so. */
export function prefillInWords(
  { prefill, help }: { readonly prefill?: string; readonly help?: Field['help'] },
  place: Place,
): readonly string[] {
  const link = prefill === undefined ? undefined : place.form.links[prefill];
  const said = variants(help, place).some(({ text }) => /导入|迁移|带入/.test(text));
  if (link === undefined || said) return [];
  return [`本部分由系统从${linkInWords(place.form, link, place.forms)}带入，可以修改。`];
}
