/** What follows the line of a field: what must not be overlooked, options, prompts, checks. */
import type { CodeList, CompiledForm, Field, Rule, Source } from '../model/form.ts';
import { conditionInWords } from '../runtime/formula.ts';
import { type Appendix, appendixFor, enumerated } from './appendices.ts';
import { type Item, item, type Line, line, type Span } from './document.ts';
import { type Place, titleOf, type Variant, variants, variantSentence } from './wording.ts';

/** In the order in which a filer needs them. */
export function detailsOf(field: Field, place: Place, appendices: readonly Appendix[]): readonly Item[] {
  return [
    ...noticeItems(field, place),
    ...titleItems(field, place),
    ...caseItems(variants(field.help, place)),
    ...optionItems(field, place.form, appendices),
    ...promptItems(field, place),
    ...field.rules.flatMap((rule) => checkItems(rule, place)),
  ];
}

/** A help of one variant stands in the line of the field itself. */
export function plainHelp({ help }: Pick<Field, 'help'>, place: Place): string {
  const [only, ...others] = variants(help, place);
  return only === undefined || only.condition !== undefined || others.length > 0 ? '' : only.text;
}

/** Helps that differ by case: one line for each. */
export function caseItems(cases: readonly Variant[]): readonly Item[] {
  const [only, ...others] = cases;
  if (only === undefined || (only.condition === undefined && others.length === 0)) return [];
  return cases.map((one) => item(line(variantSentence(one))));
}

export function noticeItems({ notice }: Pick<Field, 'notice'>, place: Place): readonly Item[] {
  const cases = variants(notice, place);
  return cases.map((one) => {
    const said = one.condition === undefined && cases.length === 1 ? one.text : variantSentence(one);
    return item(line({ text: `★${said}`, tone: 'notice' }));
  });
}

/** A title that changes with the answers. */
function titleItems(field: Field, place: Place): readonly Item[] {
  const usual = titleOf(field, place);
  return variants(field.title, place)
    .filter(({ text }) => text !== usual)
    .map(({ condition, text }) =>
      item(line(`${condition === undefined ? '有时' : `${condition}时，`}本项为“${text}”。`)),
    );
}

function optionItems(field: Field, form: CompiledForm, appendices: readonly Appendix[]): readonly Item[] {
  const named = 'list' in field ? field.list : field.type === 'table' ? field.rows : undefined;
  const own = named === undefined ? undefined : form.lists[named];
  if (own === undefined) return [];
  const asked = field.compute === undefined ? '选项' : '结果可能是';
  const word = field.type === 'table' ? '各行' : asked;
  const appendix = appendixFor(own, appendices);
  if (appendix !== undefined) return [item(line(`${word}见${appendix.title}。`))];
  const alone = 'exclusive' in field ? aloneInWords(field.exclusive ?? [], own) : '';
  if (own.options.every(({ help }) => help === undefined))
    return [item(line(`${word}：${enumerated(own.options)}。${alone}`))];
  const explained = own.options.map(({ title, help }) =>
    item(line({ text: title, tone: 'title' }, typeof help === 'string' ? `：${help}` : '')),
  );
  return [item(line(`${word}：${alone}`), [{ kind: 'list', items: explained }])];
}

function aloneInWords(codes: readonly string[], { options }: CodeList): string {
  const titles = options.filter(({ code }) => codes.includes(code)).map(({ title }) => `“${title}”`);
  return titles.length === 0 ? '' : `${titles.join('、')}只能单独选择。`;
}

function promptItems({ placeholder, help }: Field, place: Place): readonly Item[] {
  const said = variants(help, place).map(({ text }) => text);
  return variants(placeholder, place)
    .filter(({ text }) => !said.some((one) => one.includes(text)))
    .map(({ text }) => item(line(`填写提示：${text}`)));
}

function checkItems(rule: Rule, place: Place): readonly Item[] {
  const level: Span = { text: rule.level === 'error' ? '【错误】' : '【提醒】', tone: 'level' };
  const { form, scope, forms } = place;
  const when = rule.when === undefined ? '' : `（${conditionInWords(form, rule.when, scope, forms)}时）`;
  const cases = variants(rule.message, place, '××');
  const clauses = clausesOf(rule.source, [rule.name]);
  return cases.map((one) => item(line(level, when, cases.length > 1 ? variantSentence(one) : one.text, clauses)));
}

/** All clauses behind something, each once. */
export function clausesOf(source: Source | undefined, otherwise: readonly string[] = []): Span {
  const clauses = new Set(Object.values(source ?? {}).flat());
  const shown = clauses.size === 0 ? otherwise : [...clauses];
  return { text: shown.length === 0 ? '' : `〔${shown.join('、')}〕`, tone: 'clause' };
}

/** The same, as lines of a cell. */
export function linesOf(items: readonly Item[]): readonly Line[] {
  return items.flatMap(({ lead, blocks }) => [
    lead,
    ...blocks.flatMap((block) => (block.kind === 'list' ? linesOf(block.items) : [])),
  ]);
}
