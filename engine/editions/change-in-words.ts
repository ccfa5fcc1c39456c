/** A change in a sentence, and its consequences in words. */
import type { Change, ChangeKind, Subject } from './change.ts';

/** Texts of so many characters are shortened to what differs. */
const LONG = 60;
/** Characters told before and after it. */
const AROUND = 10;

const subjects: Readonly<Record<Subject, string>> = {
  edition: '版本',
  clause: '条款',
  list: '代码表',
  form: '表',
  link: '关联的填报',
  section: '区块',
  field: '字段',
  option: '选项',
  rule: '校验规则',
};

export const kindsInWords: Readonly<Record<ChangeKind, string>> = {
  added: '新增',
  removed: '删去',
  renamed: '改名',
  moved: '移位',
  retyped: '改了填写方式',
  tightened: '收紧',
  loosened: '放宽',
  recoded: '改了代码',
  reworded: '改了文字',
  changed: '改了',
};

/** Lists are there for all editions; what differs is whether a form uses them. */
const listKinds: Readonly<Partial<Record<ChangeKind, string>>> = { added: '改用', removed: '不再用' };

const keys: Readonly<Record<string, string>> = {
  opens: '开始日期',
  closes: '截止日期',
  quote: '原文',
  kind: '类别',
  options: '选项',
  title: '标题',
  help: '说明',
  notice: '注意事项',
  placeholder: '输入提示',
  blank: '空白时的显示',
  message: '提示语',
  filedBy: '填报人',
  when: '显示条件',
  required: '必填',
  compute: '计算公式',
  default: '默认值',
  prefill: '带入来源',
  assert: '校验条件',
  level: '级别',
  min: '最小值',
  max: '上限',
  scale: '小数位数',
  minRows: '最少行数',
  maxRows: '最多行数',
  maxSize: '文件大小（字节）',
  format: '格式',
  none: '“没有”的写法',
  confirm: '必须勾选',
  accept: '文件类型',
  levels: '各级最多选几项',
  exclusive: '单独选的选项',
  key: '识别同一行的列',
};
/** What a field takes as answers, as far as it is told in one word. */
const types: Readonly<Record<string, string>> = {
  text: '文本',
  longText: '长文本',
  integer: '整数',
  decimal: '小数',
  percent: '百分数',
  date: '日期',
  month: '年月',
  year: '年份',
  yesNo: '是否',
  choice: '单选',
  choices: '多选',
  cascade: '逐级选择',
  files: '附件',
  group: '一组内容',
  table: '表格',
  fixedRows: '（固定行）',
  computed: '（自动计算）',
};
const words: Readonly<Record<string, string>> = {
  always: '必填',
  never: '选填',
  error: '阻止提交',
  warning: '只提醒',
  institution: '机构',
  individual: '个人',
};

export function changeInWords(change: Change): string {
  const { kind, subject, title, key, reason } = change;
  const what = `${subjects[subject]}「${title}」`;
  if (key === 'order') return `${what}${orderInWords(change)}`;
  const part = key === undefined ? '' : `的${keyInWords(subject, key)}`;
  const isWhole = kind === 'added' || kind === 'removed';
  const done = subject === 'list' ? listKinds[kind] : undefined;
  const said = isWhole ? `${done ?? kindsInWords[kind]}${what}${part}` : `${what}${part}${kindsInWords[kind]}`;
  return `${said}${sidesInWords(change)}${reason === undefined ? '' : `。原因：${reason}`}`;
}

function keyInWords(subject: Subject, key: string): string {
  return subject === 'rule' && key === 'when' ? '适用条件' : (keys[key] ?? key);
}

function orderInWords({ after = '' }: Change): string {
  return after === '' ? '移到最前' : `移到「${after}」之后`;
}

function sidesInWords({ kind, before, after, was, at, successors }: Change): string {
  if (was !== undefined) return `：${was} → ${at}`;
  if (kind === 'retyped' && before !== undefined) return `：${typeInWords(before)} → ${typeInWords(after)}`;
  if (kind === 'reworded') return `：${wordingInWords(before, after)}`;
  if (successors !== undefined) return `：${before} → ${after}（${successors.join('、')}）`;
  if (before === undefined && after === undefined) return '';
  if (before === undefined) return `：${sideInWords(after)}`;
  return after === undefined ? `：${sideInWords(before)}` : `：${sideInWords(before)} → ${sideInWords(after)}`;
}

/** `integer 人`: its type, its unit. */
function typeInWords(type = ''): string {
  return type
    .split(' ')
    .map((word) => types[word] ?? `（${word}）`)
    .join('');
}

/** Of long texts what differs, with a few words around it. */
function wordingInWords(before = '', after = ''): string {
  const shorter = Math.min(before.length, after.length);
  if (shorter < LONG) return `${sideInWords(before)} → ${sideInWords(after)}`;
  let [start, end] = [0, 0];
  while (start < shorter && before[start] === after[start]) start += 1;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const [from, rest] = [Math.max(0, start - AROUND), Math.max(0, end - AROUND)];
  const part = (text: string): string =>
    `${from > 0 ? '…' : ''}${text.slice(from, text.length - rest)}${rest > 0 ? '…' : ''}`;
  return `${part(before)} → ${part(after)}`;
}

function sideInWords(side = ''): string {
  return side === '' ? '（无）' : (words[side] ?? side);
}

/** Of the options of a list: what they mean depends on the field, and is told there. */
export function isToldOfFields({ subject, key }: Change): boolean {
  return subject === 'list' && key !== 'title';
}
export const toldOfFields = '影响见用到它的字段';

export const storedInWords: Readonly<Record<Change['stored'], string>> = {
  kept: '已存的答案不变',
  converted: '已存的答案自动转换',
  reanswered: '要重新填写',
  dropped: '已存的答案不再带入',
};
export const filersInWords: Readonly<Record<Change['filers'], string>> = {
  nothing: '不用做什么',
  review: '请核对',
  more: '多填',
  less: '少填',
};
export const typesInWords: Readonly<Record<Change['types'], string>> = {
  none: '无变化',
  patch: '兼容',
  minor: '兼容，有新内容',
  major: '不兼容',
};
