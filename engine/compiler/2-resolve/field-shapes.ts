/** The keys of a field, by its type. */
import type { FieldTypeName, TextFormat } from '../../model/form.ts';
import {
  expression,
  fields,
  flag,
  help,
  type Keys,
  key,
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

export const textFormats: readonly TextFormat[] = ['mobile', 'email', 'url', 'credit-code', 'id-number'];

export const commonKeys: Keys = {
  title,
  type: requiredKey({ kind: 'field type' }, '类型', 'The type'),
  help,
  notice,
  optional: key(flag, '可以不填（默认必填）', 'May stay blank (every field is required otherwise)'),
  required: key(expression, '什么条件下必填；不成立时可以不填', 'When it is required (optional otherwise)'),
  when: key(expression, '什么条件下显示；不显示时不必填也不提交', 'When it is shown'),
  rules: key({ kind: 'named', of: 'rule' }, '校验规则', 'Its rules'),
  inferred: key(flag, '推定的，填报说明没有写明', 'Not stated by the instructions'),
  source,
  was,
  fresh: key(
    { kind: 'reason' },
    '往年的填报内容不带入，并写明原因',
    'Answers of earlier editions are not carried over, with the reason',
  ),
};

/** Of the types with a single answer. */
const answerKeys: Keys = {
  compute: key(expression, '自动计算的公式', 'How it is worked out'),
  default: key(expression, '起草时填入的内容', 'What a new draft is given'),
  blank: key(text, '算不出来时显示什么', 'What a computed field shows while it is blank'),
};
const placeholder: Keys = { placeholder: key(text, '输入框里的浅色提示', 'The pale text in an empty box') };

const count = (least: number): ValueShape => ({ kind: 'count', least });
const scope: Keys = { fields, sections, ...using };

const textKeys: Keys = {
  ...answerKeys,
  ...placeholder,
  max: key(count(1), '最多多少字（不计空白）', 'Characters at most, white space not counted'),
  format: key({ kind: 'one of', words: textFormats }, '格式', 'The format'),
  none: key(word, '表示“没有”的字样，如“无”', 'The word that says there is nothing'),
};
const numberKeys: Keys = {
  ...answerKeys,
  ...placeholder,
  unit: key(word, '单位', 'The unit'),
  min: key(expression, '最小值', 'The least value'),
  max: key(expression, '最大值', 'The greatest value'),
};
const scale: Keys = { scale: key(count(0), '最多几位小数', 'Decimal places at most') };
const dateKeys: Keys = {
  ...answerKeys,
  ...placeholder,
  min: key(expression, '最早', 'The earliest'),
  max: key(expression, '最晚', 'The latest'),
};
const choiceKeys: Keys = {
  ...answerKeys,
  ...placeholder,
  options: key({ kind: 'named', of: 'option', short: true }, '选项：代码: 名称', 'The options: code: title'),
  list: key(word, '代码表的名字', 'The name of a code list'),
};

export const fieldTypeKeys: Readonly<Record<FieldTypeName, Keys>> = {
  text: textKeys,
  longText: textKeys,
  integer: numberKeys,
  decimal: { ...numberKeys, ...scale },
  percent: { ...numberKeys, ...scale },
  date: dateKeys,
  month: dateKeys,
  year: dateKeys,
  yesNo: { ...answerKeys, confirm: key(flag, '必须勾选', 'A box that has to be ticked') },
  choice: choiceKeys,
  choices: {
    ...choiceKeys,
    max: key(count(1), '最多选几项', 'Choices at most'),
    exclusive: key({ kind: 'words' }, '只能单独选的代码', 'Codes that stand alone'),
  },
  cascade: {
    list: requiredKey(
      word,
      '代码表的名字，其中的 parent 分出各级',
      'The name of a code list, whose parents make the levels',
    ),
    levels: requiredKey(
      { kind: 'counts', least: 1 },
      '各级最多选几项，如 [1, 3, 3]',
      'Choices at most on each level, such as [1, 3, 3]',
    ),
  },
  files: {
    accept: key({ kind: 'words' }, '接受的扩展名，如 [pdf, jpg]', 'Extensions, such as [pdf, jpg]'),
    maxSize: key({ kind: 'size' }, '每个文件最大多少，如 10MB', 'The size of a file at most, such as 10MB'),
    max: key(count(1), '最多几个文件', 'Files at most'),
  },
  group: scope,
  table: {
    ...scope,
    columns: key({ kind: 'named', of: 'field' }, '各列', 'The columns'),
    minRows: key(count(0), '至少几行', 'Rows at least'),
    maxRows: key(count(1), '最多几行', 'Rows at most'),
    rows: key(word, '固定行：代码表的名字，每个选项一行', 'Fixed rows: one for each option of this list'),
    key: key({ kind: 'words' }, '哪些列相同就是同一行', 'The columns that make a row the same row'),
    excel: key(flag, '可以用 Excel 导入', 'Can be filled from Excel'),
    layout: key({ kind: 'one of', words: ['grid', 'cards'] }, '显示成表格还是卡片', 'A grid or cards'),
    rowTitle: key(text, '每一行叫什么', 'What a row is called'),
  },
};
