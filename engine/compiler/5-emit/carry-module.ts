/** The module that takes a submission of the edition before into a draft of a form: what becomes of which answer is in its types. */
import type { CarryNote } from '../../editions/carry.ts';
import { outcomes } from '../../editions/impact-text.ts';
import { lastName, lineage } from '../../editions/lineage.ts';
import { type PossibleNote, possibleNotes } from '../../editions/possible-notes.ts';
import { typeScriptTypes, type TypeNames } from '../../field-types/typescript.ts';
import { titleOf } from '../../guide/wording.ts';
import type { CompiledForm, Field } from '../../model/form.ts';
import { declaredNames } from './answer-types.ts';
import { pascal, scopesOf } from './names.ts';
import { comment, joined, quoted, WIDTH } from './types/declarations.ts';
import { paragraphs } from './types/documentation.ts';

/** `before`: the form in the edition that the other's is laid over. */
export function carryModule(
  before: CompiledForm,
  after: CompiledForm,
): { readonly code: string; readonly types: string } {
  const title = titleOf(after, { form: after, scope: '', forms: [after] });
  const head = `/** ${title}（${after.edition}）：由${before.edition}年版提交的填报得出本版的草稿。由 tianbao build 生成，请勿修改。 */`;
  const folder = `../../${before.edition}/${before.form}`;
  const code = [
    head,
    "import { draftCarrier } from 'tianbao';",
    `import before from '${folder}/form.json' with { type: 'json' };`,
    "import after from './form.json' with { type: 'json' };",
    '',
    'export const carry = draftCarrier(before, after);',
    '',
  ];
  return { code: code.join('\n'), types: carryTypes(before, after, head) };
}

function carryTypes(before: CompiledForm, after: CompiledForm, head: string): string {
  const sides: Sides = { before: sideOf('before', before), after: sideOf('after', after) };
  const notes = possibleNotes(before, after);
  const used = notes.map(({ outcome }) => noteTypes[outcome]);
  const note = `${pascal(after.form)}Note`;
  const members = notes.map((one) => `  ${comment(said(one, before))}\n  | ${noteType(one, sides)}`);
  const lines = [
    head,
    `import type { ${[...new Set([...used, 'CarriedDraft'])].toSorted().join(', ')} } from 'tianbao';`,
    `import type * as before from '../../${before.edition}/${before.form}/answers.js';`,
    "import type * as after from './answers.js';",
    '',
    comment(paragraphs(['改名、换代码的自动转换；没有原样带入的，每一项都在 `report` 里。', renames(before, after)])),
    'export declare function carry(',
    `  submitted: before.${sides.before.names.submitted},`,
    `): CarriedDraft<after.${sides.after.names.draft('')}, ${note}>;`,
    '',
    '/** `report` 里可能有的。 */',
    `export type ${note} =${members.length === 0 ? ' never' : `\n${members.join('\n')}`};`,
    '',
  ];
  return lines.join('\n');
}

/** With the names that they had; empty when all are called as before. */
function renames(before: CompiledForm, after: CompiledForm): string {
  const renamed = Object.entries(lineage(before, after).fields)
    .filter(([path, { from }]) => lastName(path) !== lastName(from))
    .map(([path, { from }]) => `${from} → ${path}`);
  return renamed.length === 0 ? '' : `改名：${renamed.join('，')}。`;
}

const noteTypes = {
  converted: 'ConvertedNote',
  asked: 'AskedNote',
  dropped: 'DroppedNote',
} as const satisfies Readonly<Record<CarryNote['outcome'], string>>;

function said({ outcome, before, reason = '' }: PossibleNote, form: CompiledForm): string {
  const title = titleOf(before, { form, scope: '', forms: [form] });
  return paragraphs([`${title}：${outcomes[outcome]}${reason === '' ? '' : `。${reason}`}`]);
}

/** The form before or after, whose types are imported under that name. */
interface Side {
  readonly form: CompiledForm;
  readonly names: ReturnType<typeof declaredNames>;
  /** Of its types, as they are called in this file. */
  readonly imported: TypeNames;
}
type Sides = Readonly<Record<'before' | 'after', Side>>;

function sideOf(side: string, form: CompiledForm): Side {
  const names = declaredNames(form);
  const imported: TypeNames = {
    codes: (list) => `${side}.${names.codes(list)}`,
    level: (list, level) => `${side}.${names.level(list, level)}`,
    scope: (path) => `${side}.${names.scope(path)}`,
    attachment: `${side}.${names.attachment}`,
  };
  return { form, names, imported };
}

function noteType(note: PossibleNote, sides: Sides): string {
  const isRow = note.before.type === 'table' && note.codes !== undefined;
  const from = pathType(note.before, sides.before, isRow);
  const to = note.after === undefined ? 'never' : pathType(note.after, sides.after, isRow);
  const types = [from, to, answerType(note, sides.before, isRow)];
  if (note.outcome === 'converted' && note.after !== undefined) types.push(wholeType(note.after, sides.after));
  if (note.outcome === 'asked') types.push(union(note.candidates ?? []));
  const name = noteTypes[note.outcome];
  const line = `${name}<${types.join(', ')}>`;
  return line.length + 5 <= WIDTH ? line : `${name}<\n      ${types.join(',\n      ')}\n    >`;
}

function answerType({ before, codes }: PossibleNote, side: Side, isRow: boolean): string {
  if (codes === undefined) return wholeType(before, side);
  return isRow ? `${side.imported.scope(before.path)} & { row: ${union(codes)} }` : union(codes);
}

function wholeType(field: Field, { imported }: Side): string {
  return typeScriptTypes[field.type].of(field, imported);
}

function union(codes: readonly string[]): string {
  return joined(codes.map(quoted), '|', 10).replaceAll('\n', '\n      ');
}

/** Of an answer in a filing: `managers[0].mobile` is one of `managers[${number}].mobile`. */
function pathType({ path }: Field, { form }: Side, isRow: boolean): string {
  const fields = scopesOf(form.scope).flatMap((scope) => scope.fields);
  const tables = new Set(fields.flatMap((field) => (field.type === 'table' ? [field.path] : [])));
  const names = path.split('.');
  const steps = names.map((name, at) => {
    const hasRow = tables.has(names.slice(0, at + 1).join('.')) && (isRow || at < names.length - 1);
    return hasRow ? `${name}[\${number}]` : name;
  });
  const text = steps.join('.');
  return text.includes('$') ? `\`${text}\`` : quoted(text);
}
