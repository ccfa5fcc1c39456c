/** The codes of a form's lists as types, and their titles as data in the order of the list. */
import { optionsByLevel } from '../../../field-types/code-levels.ts';
import type { CodeList, CompiledForm, Option } from '../../../model/form.ts';
import { scopesOf } from '../names.ts';
import { comment, type Declaration, quoted } from './declarations.ts';
import type { FormTypeNames } from './type-names.ts';

export function optionTypes(form: CompiledForm, names: FormTypeNames): readonly Declaration[] {
  const fields = scopesOf(form.scope).flatMap((scope) => scope.fields);
  return Object.values(form.lists).flatMap((list) => {
    const title = list.title ?? fields.flatMap((field) => (field.path === list.name ? [field.title] : []))[0];
    const said = typeof title === 'string' ? title : list.name;
    const depths = fields.map((field) => ('levels' in field && field.list === list.name ? field.levels.length : 0));
    const levels = optionsByLevel(list.options).slice(0, Math.max(0, ...depths));
    const isWhole = levels.length === 0 || fields.some((field) => !('levels' in field) && usesList(field, list));
    return [
      ...(isWhole ? [declared(said, list.options, [names.codes(list.name), names.options(list.name)])] : []),
      ...levels.map((options, level) =>
        declared(`${said}：第${level + 1}级`, options, [
          names.level(list.name, level),
          names.levelOptions(list.name, level),
        ]),
      ),
    ];
  });
}

function usesList(field: object, { name }: CodeList): boolean {
  return ('list' in field && field.list === name) || ('rows' in field && field.rows === name);
}

function declared(title: string, options: readonly Option[], [type, data]: readonly [string, string]): Declaration {
  const lines = options.map(({ code, title: words, parent }) => {
    const above = parent === undefined ? '' : `, parent: ${quoted(parent)}`;
    return `  { code: ${quoted(code)}, title: ${quoted(words)}${above} },`;
  });
  const written = [comment(title), `export const ${data} = [`, ...lines].join('\n');
  const derived = `${comment(`${title}：代码`)}\nexport type ${type} = (typeof ${data})[number]['code'];`;
  return { kind: 'text', text: `${written}\n] as const;\n${derived}`, code: `${written}\n];` };
}
