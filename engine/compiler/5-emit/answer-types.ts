/** TypeScript types of a form's answers, and the titles of its codes. */
import type { JsonObject } from '../../field-types/json.ts';
import type { CompiledForm } from '../../model/form.ts';
import { textSource } from './field-schema.ts';
import { pascal } from './names.ts';
import { typeView } from './type-view.ts';

export async function answerTypes(form: CompiledForm, schema: JsonObject): Promise<string> {
  // Loaded only where types are written: it brings a formatter along.
  const { compile } = await import('json-schema-to-typescript');
  const name = pascal(form.form);
  const { $schema: _$schema, $id: _$id, ...view } = typeView(schema);
  const types = await compile(
    { ...view, description: `${textSource(form.title)}：已提交的填报。没有显示的内容不在其中。` },
    `${name}Submitted`,
    {
      bannerComment: '',
      additionalProperties: false,
      ignoreMinAndMaxItems: true,
      unreachableDefinitions: false,
      style: { singleQuote: true, printWidth: 120 },
    },
  );
  return [
    `/** ${textSource(form.title)}（${form.edition}）。由 tianbao build 生成，请勿修改。 */`,
    '',
    types.trim(),
    '',
    `/** ${textSource(form.title)}：填报中，任何部分都可能还没有。 */`,
    `export type ${name}Draft = Partly<${name}Submitted>;`,
    '',
    PARTLY,
    '',
    '/** 各选项的标题，按列表和代码。 */',
    `export const ${name.slice(0, 1).toLowerCase()}${name.slice(1)}Titles = ${titles(form)} as const;`,
    '',
  ].join('\n');
}

const PARTLY = `type Partly<T> = T extends readonly (infer Item)[]
  ? Partly<Item>[]
  : T extends object
    ? { [Name in keyof T]?: Partly<T[Name]> }
    : T;`;

function titles({ lists }: CompiledForm): string {
  const names = Object.keys(lists).toSorted();
  const entries = names.map((name) => {
    const options = lists[name]?.options ?? [];
    const lines = options.map(({ code, title }) => `    ${JSON.stringify(code)}: ${JSON.stringify(title)},`);
    return [`  ${JSON.stringify(name)}: {`, ...lines, '  },'].join('\n');
  });
  return entries.length === 0 ? '{}' : `{\n${entries.join('\n')}\n}`;
}
