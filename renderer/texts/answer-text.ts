/** Answers as text and text as answers, by field type: for cells, pasting and reading. */
import {
  cascadeLevels,
  type CompiledForm,
  type Field,
  type FieldTypeName,
  optionsOf,
  type Option,
} from '../../engine/index.ts';
import { type DateKind, parseDate, showDate } from './dates.ts';
import { parseNumber, showNumber } from './numbers.ts';

interface AnswerText {
  /** For reading. */
  readonly show: (answer: unknown, field: Field, form: CompiledForm) => string;
  /** For typing: `parse` reads it back. */
  readonly edit: (answer: unknown, field: Field, form: CompiledForm) => string;
  /** What the text means; the text itself when it means nothing, so that the engine can say what is wrong. */
  readonly parse: (text: string, field: Field, form: CompiledForm) => unknown;
}

const plain: AnswerText = { show: asText, edit: asText, parse: (text) => text };

const number: AnswerText = {
  show: (answer) => (typeof answer === 'number' ? showNumber(answer) : asText(answer)),
  edit: (answer) => (typeof answer === 'number' ? showNumber(answer) : asText(answer)),
  parse: (text, field) => parseNumber(text, unitOf(field)) ?? text,
};

function dated(kind: DateKind): AnswerText {
  return {
    show: (answer) => (typeof answer === 'string' || typeof answer === 'number' ? showDate(answer) : asText(answer)),
    edit: asText,
    parse: (text) => parseDate(text, kind) ?? text,
  };
}

const yesNoWords: Readonly<Record<string, boolean>> = {
  是: true,
  有: true,
  对: true,
  '√': true,
  '✓': true,
  y: true,
  yes: true,
  true: true,
  '1': true,
  否: false,
  无: false,
  不是: false,
  '×': false,
  n: false,
  no: false,
  false: false,
  '0': false,
};

const yesNo: AnswerText = {
  show: (answer) => (typeof answer === 'boolean' ? (answer ? '是' : '否') : asText(answer)),
  edit: (answer) => (typeof answer === 'boolean' ? (answer ? '是' : '否') : asText(answer)),
  parse: (text) => yesNoWords[text.trim().toLowerCase()] ?? text,
};

const choice: AnswerText = {
  show: (answer, field, form) => titleOf(answer, field, form),
  edit: (answer, field, form) => titleOf(answer, field, form),
  parse: (text, field, form) => codeOf(text, field, form) ?? text,
};

const choices: AnswerText = {
  show: (answer, field, form) => titlesOf(answer, field, form),
  edit: (answer, field, form) => titlesOf(answer, field, form),
  parse(text, field, form) {
    const whole = codeOf(text, field, form);
    if (whole !== undefined) return [whole];
    const parts = text
      .split(/[、,，;；\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    return parts.map((part) => codeOf(part, field, form) ?? part);
  },
};

/** From the top down to what is chosen last: 电子信息 › 软件 › 基础软件、嵌入式软件；电子信息 › 微电子技术. */
const cascade: AnswerText = {
  show: (answer, field, form) => pathsOf(answer, field, form),
  edit: (answer, field, form) => pathsOf(answer, field, form),
  parse: () => undefined,
};

const files: AnswerText = {
  show: (answer) => (Array.isArray(answer) ? answer.map(fileName).join('、') : asText(answer)),
  edit: (answer) => (Array.isArray(answer) ? answer.map(fileName).join('、') : asText(answer)),
  parse: () => undefined,
};

const nested: AnswerText = {
  show: showRows,
  edit: showRows,
  parse: () => undefined,
};

const kinds = {
  text: plain,
  longText: plain,
  integer: number,
  decimal: number,
  percent: number,
  date: dated('date'),
  month: dated('month'),
  year: dated('year'),
  yesNo,
  choice,
  choices,
  cascade,
  files,
  group: nested,
  table: nested,
} as const satisfies Record<FieldTypeName, AnswerText>;

/** An answer for a reader: 1,234.5, 2024年4月, the titles of codes. Blank answers are empty texts. */
export function showAnswer(answer: unknown, field: Field, form: CompiledForm): string {
  return kinds[field.type].show(answer, field, form);
}

export function editAnswer(answer: unknown, field: Field, form: CompiledForm): string {
  return kinds[field.type].edit(answer, field, form);
}

/** Nothing but white space clears the answer. */
export function parseAnswer(text: string, field: Field, form: CompiledForm): unknown {
  return text.trim() === '' ? undefined : kinds[field.type].parse(text, field, form);
}

export function unitOf(field: Field): string | undefined {
  if ('unit' in field && field.unit !== undefined) return field.unit;
  return field.type === 'percent' ? '%' : undefined;
}

export function fieldOptions(field: Field, form: CompiledForm): readonly Option[] {
  return 'list' in field ? (form.lists[field.list]?.options ?? []) : [];
}

function titleOf(code: unknown, field: Field, form: CompiledForm): string {
  const option = 'list' in field && typeof code === 'string' ? optionsOf(field.list, form).get(code) : undefined;
  return option?.title ?? asText(code);
}

function titlesOf(codes: unknown, field: Field, form: CompiledForm): string {
  return Array.isArray(codes) ? codes.map((code) => titleOf(code, field, form)).join('、') : asText(codes);
}

/** What lies below nothing that is chosen begins a path of its own. */
function pathsOf(answer: unknown, field: Field, form: CompiledForm): string {
  if (field.type !== 'cascade' || typeof answer !== 'object' || answer === null) return asText(answer);
  const levels = cascadeLevels(field, form);
  const chosen = levels.map((_, at): readonly unknown[] => {
    const codes: unknown = Reflect.get(answer, `level${at + 1}`);
    return Array.isArray(codes) ? codes : [];
  });
  const parentOf = (code: unknown, at: number): string | undefined => {
    const parent = levels[at]?.find((option) => option.code === code)?.parent;
    return chosen[at - 1]?.includes(parent) === true ? parent : undefined;
  };
  const pathAbove = (code: unknown, at: number): string => {
    const parent = parentOf(code, at);
    return parent === undefined ? '' : `${pathAbove(parent, at - 1)}${titleOf(parent, field, form)} › `;
  };
  const paths = chosen.flatMap((codes, at) => {
    const ends = codes.filter((code) => chosen[at + 1]?.some((other) => parentOf(other, at + 1) === code) !== true);
    const above = [...new Set(ends.map((code) => pathAbove(code, at)))];
    return above.map((path) => {
      const last = ends.filter((code) => pathAbove(code, at) === path);
      return `${path}${titlesOf(last, field, form)}`;
    });
  });
  return paths.join('；');
}

function codeOf(text: string, field: Field, form: CompiledForm): string | undefined {
  const wanted = text.normalize('NFKC').trim();
  const options = fieldOptions(field, form);
  const found =
    options.find((option) => option.title === text.trim()) ??
    options.find((option) => option.title.normalize('NFKC') === wanted) ??
    options.find((option) => option.code === wanted);
  return found?.code;
}

function fileName(file: unknown): string {
  return typeof file === 'object' && file !== null && 'name' in file ? String(file.name) : asText(file);
}

function showRows(answer: unknown): string {
  return Array.isArray(answer) && answer.length > 0 ? `${answer.length}行` : '';
}

function asText(answer: unknown): string {
  if (typeof answer === 'string') return answer;
  if (typeof answer === 'number' || typeof answer === 'boolean') return String(answer);
  return '';
}
