/** What is new in a field, in a filer's words: 上限由1000改为800. No codes, names of fields or formulas. */
import { type Change, type CompiledForm, type Field, fieldAt, megabytes, optionsOf } from '../../engine/index.ts';
import { unitOf } from '../texts/answer-text.ts';

/** So many options are named one by one. */
const NAMED = 5;

/** `changes`: of one field. What does not concern filers is left out. */
export function changePhrases(changes: readonly Change[], form: CompiledForm): readonly string[] {
  const told = changes.filter(({ filers }) => filers === 'more' || filers === 'review');
  const added = told.filter(({ subject, kind }) => subject === 'option' && kind === 'added');
  const single = told.filter((change) => !added.includes(change)).map((change) => phrase(change, form));
  return [...new Set([...single, addedOptions(added)])].filter((words) => words !== '');
}

function addedOptions(changes: readonly Change[]): string {
  if (changes.length === 0) return '';
  const named = changes.slice(0, NAMED).map((change) => `「${optionTitle(change)}」`);
  return `新增选项${named.join('')}${changes.length > NAMED ? `等${changes.length}项` : ''}`;
}

function phrase(change: Change, form: CompiledForm): string {
  switch (change.subject) {
    case 'field':
      return fieldPhrase(change, form);
    case 'option':
      return optionPhrase(change, form);
    case 'rule':
      return rulePhrase(change, form);
    case 'edition':
    case 'clause':
    case 'list':
    case 'form':
    case 'link':
    case 'section':
      return '';
  }
}

function fieldPhrase(change: Change, form: CompiledForm): string {
  const reason = change.reason === undefined ? '' : `（${change.reason}）`;
  if (change.kind === 'added') return `新增的内容，请填写${reason}`;
  if (change.kind === 'retyped') return `填写方式有变化，请重新填写${reason}`;
  if (change.key === 'required') return change.after === 'always' ? '改为必填' : '必填的条件有变化';
  const name = keyNames[change.key ?? ''];
  return name === undefined
    ? '填写要求有变化'
    : `${limitPhrase(name, change, fieldAt(form, fieldSteps(change.at)))}${reason}`;
}

const keyNames: Readonly<Record<string, string>> = {
  min: '下限',
  max: '上限',
  scale: '小数位数',
  minRows: '最少行数',
  maxRows: '最多行数',
  maxSize: '文件大小上限',
  format: '格式要求',
  none: '“没有”的写法',
  confirm: '勾选要求',
  accept: '可以上传的文件类型',
  levels: '各级最多选几项',
  exclusive: '只能单独选的选项',
  key: '不可重复的列',
  when: '填写的条件',
  compute: '计算方法',
  default: '默认值',
};

/** Numbers and days are told; a limit that is worked out is a formula, which tells a filer nothing. */
function limitPhrase(name: string, { key, before = '', after = '' }: Change, field: Field | undefined): string {
  const isPlain = [before, after].every((side) => /^-?[\d.]*$|^\d{4}-\d{2}(-\d{2})?$/.test(side));
  if (!isPlain || after === '') return `${name}有变化`;
  const shown = (side: string): string => sideInWords(key, side, field);
  return before === '' ? `新增${name}${shown(after)}` : `${name}由${shown(before)}改为${shown(after)}`;
}

function sideInWords(key: string | undefined, side: string, field: Field | undefined): string {
  if (key === 'maxSize') return megabytes(Number(side));
  const unit = key === 'min' || key === 'max' ? field && unitOf(field) : undefined;
  return `${side}${unit ?? ''}`;
}

function optionPhrase(change: Change, form: CompiledForm): string {
  const title = `「${optionTitle(change)}」`;
  if (change.kind === 'removed')
    return `取消了选项${title}${change.reason === undefined ? '' : `（${change.reason}）`}`;
  if (change.kind !== 'recoded') return `选项${title}有变化`;
  const field = fieldAt(form, fieldSteps(change.at));
  const options = field !== undefined && 'list' in field ? optionsOf(field.list, form) : undefined;
  const titles = (change.after ?? '').split('、').map((code) => `「${options?.get(code)?.title ?? code}」`);
  return titles.length === 1 ? `选项${title}改为${titles.join('')}` : `选项${title}分成了${titles.join('')}，请选择`;
}

/** `学段：初中`: what is said of an option begins with its field. */
function optionTitle({ title }: Change): string {
  return title.slice(title.indexOf('：') + 1);
}

function rulePhrase(change: Change, form: CompiledForm): string {
  const [at = '', name] = change.at.split('/');
  const message = fieldAt(form, fieldSteps(at))?.rules.find((rule) => rule.name === name)?.message;
  const words = typeof message === 'string' ? `：「${message}」` : '';
  if (change.kind === 'added') return `新增一条填写要求${words}`;
  return change.key === 'level' ? `一条提醒今年起必须改正${words}` : `一条填写要求有变化${words}`;
}

/** `projects.kind:a` and `projects.kind/rule` lead to the field `projects.kind`. */
export function fieldSteps(at: string): readonly string[] {
  return (at.split(/[:/]/)[0] ?? '').split('.');
}
