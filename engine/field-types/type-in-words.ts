/** What is to be entered, and within which limits, in the words of filing instructions. */
import type { CompiledExpression } from '../model/expression.ts';
import type {
  CascadeField,
  ChoiceField,
  DateField,
  Field,
  FilesField,
  NumberField,
  TableField,
  TextField,
  TextFormat,
} from '../model/form.ts';
import { megabytes } from './files.ts';

export interface Requirement {
  readonly words: string;
  /** How somebody else may have put the same. */
  readonly alsoSaid?: RegExp;
}
type Words = (expression: CompiledExpression) => string;

/** The type first, then each limit. `words`: of a limit that is an expression. */
export function typeInWords(field: Field, words: Words): readonly Requirement[] {
  switch (field.type) {
    case 'text':
    case 'longText':
      return text(field);
    case 'integer':
    case 'decimal':
    case 'percent':
      return number(field, words);
    case 'date':
    case 'month':
    case 'year':
      return date(field, words);
    case 'yesNo':
      return [field.confirm ? { words: '勾选确认' } : { words: '选是或否' }];
    case 'choice':
    case 'choices':
      return choice(field);
    case 'cascade':
      return cascade(field);
    case 'files':
      return files(field);
    case 'group':
      return [];
    case 'table':
      return table(field);
  }
}

const formats: Readonly<Record<TextFormat, Requirement>> = {
  mobile: { words: '11位手机号', alsoSaid: /手机号/ },
  email: { words: '电子邮箱' },
  url: { words: '网址' },
  'credit-code': { words: '18位代码' },
  'id-number': { words: '18位公民身份号码' },
};

function text({ format, max, none }: TextField): readonly Requirement[] {
  return [
    format === undefined ? { words: '文字' } : formats[format],
    ...(max === undefined ? [] : [{ words: `${max}字以内`, alsoSaid: new RegExp(`(?<!\\d)${max}字以内`) }]),
    ...(none === undefined
      ? []
      : [{ words: `没有可填“${none}”`, alsoSaid: new RegExp(`没有(的)?可?以?填写?${none}`) }]),
  ];
}

const numbers = { integer: '整数', decimal: '数字', percent: '百分数' } as const;

function number({ type, unit, min, max, scale }: NumberField, words: Words): readonly Requirement[] {
  return [
    { words: numbers[type] },
    ...(unit === undefined ? [] : [{ words: `单位${unit}` }]),
    ...(scale === undefined ? [] : [{ words: `最多${scale}位小数` }]),
    ...(min === undefined ? [] : [{ words: `不小于${words(min)}` }]),
    ...(max === undefined ? [] : [{ words: `不大于${words(max)}` }]),
  ];
}

const dates = { date: '年月日', month: '年月', year: '年份' } as const;

function date({ type, min, max }: DateField, words: Words): readonly Requirement[] {
  return [
    { words: dates[type] },
    ...(min === undefined ? [] : [{ words: `不早于${words(min)}` }]),
    ...(max === undefined ? [] : [{ words: `不晚于${words(max)}` }]),
  ];
}

function choice({ type, max }: ChoiceField): readonly Requirement[] {
  if (type === 'choice') return [{ words: '单选' }];
  const most = { words: `最多${max}项`, alsoSaid: new RegExp(`最多选?${max}项`) };
  return [{ words: '多选' }, ...(max === undefined ? [] : [most])];
}

function cascade({ levels }: CascadeField): readonly Requirement[] {
  const each = levels.map((most, at) => `第${at + 1}级${most === 1 ? '选1项' : `最多${most}项`}`);
  return [{ words: '逐级选择' }, ...each.map((words) => ({ words }))];
}

function files({ accept, maxSize, max }: FilesField): readonly Requirement[] {
  return [
    { words: '上传文件' },
    { words: `${accept.join('、')}格式` },
    { words: `每个不超过${megabytes(maxSize)}` },
    { words: max === 1 ? '1个' : `最多${max}个` },
  ];
}

function table({ rows, minRows, maxRows }: TableField): readonly Requirement[] {
  if (rows !== undefined) return [{ words: '表格，各行固定' }];
  const counted = (word: string, count: number): Requirement => ({
    words: `${word}${count}条`,
    alsoSaid: new RegExp(
      `${word}(?:填写?)?${count}[条段项个名]|${count}[条段项个名]以${word === '至少' ? '上' : '内'}`,
    ),
  });
  return [
    { words: '可填多条' },
    ...(minRows === undefined ? [] : [counted('至少', minRows)]),
    ...(maxRows === undefined ? [] : [counted('最多', maxRows)]),
  ];
}
