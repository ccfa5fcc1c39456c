/** TypeScript types of a form's answers, and its codes with their titles. */
import type { CompiledForm } from '../../model/form.ts';
import { type Place, titleOf } from '../../guide/wording.ts';
import { scopesOf } from './names.ts';
import { type Declaration, printCode, printDeclarations } from './types/declarations.ts';
import { optionTypes } from './types/option-types.ts';
import { scopeTypes } from './types/scope-types.ts';
import { type FormTypeNames, typeNames } from './types/type-names.ts';

export interface AnswerTypes {
  readonly types: string;
  /** What of them is there at run time: titles of codes, and questions that a comparison cannot ask. */
  readonly code: string;
}

export async function answerTypes(form: CompiledForm): Promise<AnswerTypes> {
  const { declarations } = declared(form);
  const head = `/** ${titleOf(form, placeOf(form))}（${form.edition}）。由 tianbao build 生成，请勿修改。 */\n\n`;
  return {
    types: `${head}${await printDeclarations(declarations)}\n`,
    code: `${head}${printCode(declarations)}\n`,
  };
}

/** As `answers.ts` declares them, for a file that imports them. */
export function declaredNames(form: CompiledForm): FormTypeNames {
  return declared(form).names;
}

/** Of two parts that would be called the same, the one declared later has a number: names are settled when all is declared. */
function declared(form: CompiledForm): {
  readonly names: FormTypeNames;
  readonly declarations: readonly Declaration[];
} {
  const place = placeOf(form);
  const names = typeNames(form);
  const scopes = scopeTypes({ place, scope: form.scope, slot: 1, names, owner: null });
  const hasFiles = scopesOf(form.scope).some(({ fields }) => fields.some((field) => 'accept' in field));
  const attachments = hasFiles ? [attachment(names.attachment)] : [];
  return { names, declarations: [...scopes, ...attachments, ...helpers(scopes), ...optionTypes(form, names)] };
}

function placeOf(form: CompiledForm): Place {
  return { form, scope: '', forms: [form] };
}

function attachment(name: string): Declaration {
  const member = (of: string, type: string, documentation: string): Member => ({
    name: of,
    type,
    optional: of !== 'name',
    documentation,
  });
  return {
    kind: 'interface',
    name,
    documentation: '附件',
    parents: [],
    members: [
      member('id', 'string', '文件的编号'),
      member('name', 'string', '文件名'),
      member('size', 'number', '字节'),
      member('type', 'string', 'MIME'),
    ],
  };
}

type Member = Extract<Declaration, { kind: 'interface' }>['members'][number];

const all: readonly (readonly [string, string])[] = [
  ['Absent<', '/** 不在其中的内容。 */\ntype Absent<Answers> = { [Name in keyof Answers]?: never };'],
  [
    'Partly<',
    '/** 任何部分都可能还没有；其中的表格和分组也是。 */\ntype Partly<Answers, Nested> = Partial<Omit<Answers, keyof Nested>> & Partial<Nested>;',
  ],
];

/** Those that are used. */
function helpers(declarations: readonly Declaration[]): readonly Declaration[] {
  const used = declarations.flatMap((one) => (one.kind === 'text' ? [one.text] : [])).join('\n');
  return all.flatMap(([use, text]) => (used.includes(use) ? [{ kind: 'text', text } as const] : []));
}
