/** Code lists too long to stand beside a field: once for all forms, at the end. */
import type { CodeList, CompiledForm, Field, Option, Scope } from '../model/form.ts';
import { type Block, heading, item, line, list, paragraph } from './document.ts';

export interface Appendix {
  /** 附录1 国家和地区 */
  readonly title: string;
  readonly list: CodeList;
}

const MOST_BESIDE_A_FIELD = 12;

/** In the order in which they are needed; the same list is listed once. */
export function appendicesOf(forms: readonly CompiledForm[]): readonly Appendix[] {
  const found: CodeList[] = [];
  for (const form of forms) {
    for (const { named, title } of namedLists(form.scope)) {
      const own = form.lists[named];
      if (own === undefined || own.options.length <= MOST_BESIDE_A_FIELD || found.some((one) => isSame(one, own)))
        continue;
      found.push({ ...own, title: own.title ?? title });
    }
  }
  return found.map((one, at) => ({ title: `附录${at + 1} ${one.title ?? one.name}`, list: one }));
}

export function appendixFor(list: CodeList, appendices: readonly Appendix[]): Appendix | undefined {
  return appendices.find((one) => isSame(one.list, list));
}

export function appendixBlocks(appendices: readonly Appendix[]): readonly Block[] {
  const parts = appendices.flatMap(({ title, list: own }, at) => {
    const top = own.options.filter(({ parent }) => parent === undefined);
    const hasLevels = top.length < own.options.length;
    return [
      heading(3, `appendix-${at + 1}`, title),
      ...(hasLevels ? list(top.map((option) => optionItem(option, own.options))) : flat(top)),
    ];
  });
  return parts.length === 0 ? [] : [heading(2, 'appendices', '附录'), ...parts];
}

function namedLists({ fields }: Scope): readonly { named: string; title: string }[] {
  return fields.flatMap((field: Field) => {
    const title = typeof field.title === 'string' ? field.title : field.name;
    const own = 'list' in field ? [{ named: field.list, title }] : [];
    const rows = field.type === 'table' && field.rows !== undefined ? [{ named: field.rows, title }] : [];
    return [...own, ...rows, ...('scope' in field ? namedLists(field.scope) : [])];
  });
}

function isSame(one: CodeList, other: CodeList): boolean {
  return one.name === other.name && JSON.stringify(one.options) === JSON.stringify(other.options);
}

function flat(options: readonly Option[]): readonly Block[] {
  if (options.some(({ help }) => help !== undefined)) return list(options.map((option) => optionItem(option, [])));
  return [paragraph(`${enumerated(options)}。`)];
}

/** One after the other, so that one can tell where each ends. */
export function enumerated(options: readonly Option[]): string {
  return options.map(({ title }) => title).join(options.some(({ title }) => /[、，]/.test(title)) ? '；' : '、');
}

/** An option with those below it. */
function optionItem(option: Option, options: readonly Option[]): ReturnType<typeof item> {
  const below = options.filter(({ parent }) => parent === option.code);
  const isDeeper = below.some(({ code }) => options.some(({ parent }) => parent === code));
  const title = { text: option.title, tone: 'title' } as const;
  const help = typeof option.help === 'string' ? `：${option.help}` : '';
  if (isDeeper) return item(line(title, help), list(below.map((one) => optionItem(one, options))));
  return item(line(title, help, below.length === 0 ? '' : `：${enumerated(below)}。`));
}
