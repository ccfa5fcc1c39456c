/**
 * What the definition language allows: for each kind of mapping its keys, what each key holds and what it means.
 * The compiler checks definitions against this table, and the JSON Schema for editors is written from it.
 */
import type { FieldTypeName } from '../../model/form.ts';
import { commonKeys, fieldTypeKeys } from './field-shapes.ts';
import {
  expression,
  fields,
  type FileKind,
  flag,
  help,
  type Keys,
  key,
  type NodeKind,
  notice,
  requiredKey,
  sections,
  source,
  text,
  title,
  using,
  type ValueShape,
  was,
  word,
} from './shape.ts';

const day: ValueShape = { kind: 'day' };

/** Where something new stands, or that something goes: meaningful only in what is laid over a base. */
export const placementKeys: Keys = {
  after: key(word, '放在谁的后面', 'After which it stands'),
  before: key(word, '放在谁的前面', 'Before which it stands'),
  in: key(word, '放进哪个区块', 'The section it stands in'),
  remove: key({ kind: 'reason' }, '删去，并写明原因', 'Takes it out, with the reason'),
};

export const fileKeys: Readonly<Record<FileKind, Keys>> = {
  edition: {
    edition: requiredKey({ kind: 'count', least: 1900 }, '版本的年份', 'The year of the edition'),
    extends: key({ kind: 'count', least: 1900 }, '以哪一年的版本为基础', 'The edition this one is laid over'),
    title: key(text, '标题', 'The title'),
    opens: key(day, '开始填报的日期', 'The day filing opens'),
    closes: key(day, '截止填报的日期', 'The day filing closes'),
    constants: key(
      { kind: 'constants' },
      '常量，所有表达式和文字里都能用',
      'Constants, visible to every expression and text',
    ),
    forms: key({ kind: 'forms' }, '本版的各张表', 'The forms of the edition'),
    without: key(
      { kind: 'words' },
      '不用哪些推定的规则（inferred），如 [ART-7]',
      'Inferred rules that are left out, such as [ART-7]',
    ),
    clauses: key(
      { kind: 'words' },
      '条款表的路径，后面的叠加在前面的上：source 里写的条款号都要在其中',
      'The ledger of clauses, later files over earlier ones: what any source names stands in it',
    ),
    lists: key({ kind: 'named', of: 'list patch' }, '对代码表的修改', 'Changes to code lists'),
    source,
  },
  form: {
    form: requiredKey(word, '表的名字', 'The name of the form'),
    title,
    filedBy: key({ kind: 'one of', words: ['institution', 'individual'] }, '由谁填报', 'Who files it'),
    help,
    notice,
    links: key({ kind: 'named', of: 'link' }, '可以引用的其他填报', 'Other filings that expressions may read'),
    ...using,
    fields,
    sections,
    source,
  },
  block: { block: requiredKey(word, '区块的名字', 'The name of the block'), ...using, fields, sections, source },
  list: {
    list: requiredKey(word, '代码表的名字', 'The name of the list'),
    title: key(text, '标题', 'The title'),
    options: requiredKey(
      { kind: 'named', of: 'list entry', short: true },
      '选项：代码: 名称',
      'The options: code: title',
    ),
    source,
  },
  clauses: {
    clauses: requiredKey(
      { kind: 'named', of: 'clause' },
      '条款：条款号: { quote, kind }',
      'The clauses of the filing instructions',
    ),
  },
};

/** What a clause is: ARTEFACT means nothing for a form, INF is not stated by the instructions. */
export const clauseKinds = [
  'FORM',
  'SECTION',
  'FIELD',
  'OPTION',
  'LIMIT',
  'RULE',
  'WARN',
  'COND',
  'CALC',
  'PREFILL',
  'FILE',
  'IMPORT',
  'HELP',
  'WORKFLOW',
  'ARTEFACT',
  'INF',
] as const;

const optionKeys: Keys = {
  title,
  help,
  source,
  was: key(
    { kind: 'words' },
    '上一版里的代码；合并而来的写 [a, b]',
    'Its code in the edition before; [a, b] of several that became one',
  ),
};

export const nodeKeys: Readonly<Record<Exclude<NodeKind, 'field'>, Keys>> = {
  section: {
    title,
    help,
    notice,
    when: key(expression, '什么条件下显示；不显示时，其中的内容不必填也不提交', 'When it is shown'),
    prefill: key(
      word,
      '起草时从哪份填报带入同名字段',
      'The link from which fields of the same name are copied into a new draft',
    ),
    ...using,
    fields,
    sections,
    source,
    was,
  },
  rule: {
    level: key(
      { kind: 'one of', words: ['error', 'warning'] },
      'error 阻止提交，warning 只提醒',
      'error blocks, warning does not',
    ),
    when: key(expression, '什么情况下才检查', 'When the rule is judged'),
    assert: requiredKey(expression, '必须成立的条件', 'What must hold'),
    message: requiredKey(text, '不成立时的提示', 'What the filer is told when it does not'),
    inferred: key(flag, '推定的，填报说明没有写明', 'Not stated by the instructions'),
    source,
  },
  link: {
    form: requiredKey(word, '哪张表', 'Which form'),
    edition: key(expression, '哪一年的', 'Of which edition'),
    state: key({ kind: 'one of', words: ['draft', 'submitted', 'accepted'] }, '处于什么状态的', 'In which state'),
    required: key(flag, '没有它就不能填报', 'Without it nothing can be filed'),
    of: key(
      { kind: 'one of', words: ['everyone'] },
      'everyone：不是本人的，而是其他所有人的填报',
      'everyone: not the filing of the filer, but those of all others',
    ),
    collect: key(word, '从这些填报里收集哪个字段的内容', 'Of which field the answers are collected there'),
    source,
  },
  clause: {
    quote: requiredKey({ kind: 'words' }, '原文', 'Its words'),
    kind: requiredKey({ kind: 'one of', words: clauseKinds }, '是哪一类条款', 'What it is'),
  },
  option: optionKeys,
  'list entry': { ...optionKeys, parent: key(word, '上级代码', 'The code above it') },
  'list patch': {
    title: key(text, '标题', 'The title'),
    options: key({ kind: 'named', of: 'list entry', short: true }, '选项：代码: 名称', 'The options: code: title'),
    source,
  },
};

/** The keys a field of a type may carry. */
export function keysOfField(type: FieldTypeName): Keys {
  return keysOfFields.get(type) ?? commonKeys;
}

/** The types whose fields may carry a key. */
export function typesWithKey(name: string): readonly FieldTypeName[] {
  return fieldTypeNames.filter((type) => Object.hasOwn(keysOfField(type), name));
}

export const fieldTypeNames: readonly FieldTypeName[] = [
  'text',
  'longText',
  'integer',
  'decimal',
  'percent',
  'date',
  'month',
  'year',
  'yesNo',
  'choice',
  'choices',
  'cascade',
  'files',
  'group',
  'table',
];

const keysOfFields: ReadonlyMap<FieldTypeName, Keys> = new Map(
  fieldTypeNames.map((type) => [type, { ...commonKeys, ...fieldTypeKeys[type] }]),
);

export function fieldTypeNamed(name: string): FieldTypeName | undefined {
  return fieldTypeNames.find((type) => type === name);
}
