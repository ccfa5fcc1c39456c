/** What a filing needs to be submitted, in the filer's words. */
import type { CompiledForm } from '../index.ts';
import { fieldAt, parsePath } from '../index.ts';
import { answerInWords } from '../field-types/value-in-words.ts';
import type { Repair, RepairStep } from '../witness/repair.ts';

interface Judged extends Repair {
  readonly errors: number;
  readonly warnings: number;
}

export function repairText({ errors, warnings, steps, isSmallest, left }: Judged, form: CompiledForm): string {
  const also = warnings === 0 ? '' : `另有${warnings}处提醒，不影响提交。`;
  if (errors === 0) return `可以提交：没有错误。${also}\n`;
  const head = `还不能提交：有${errors}处错误。${also}`;
  const count = `${steps.length}处`;
  const way = left.length > 0 ? `其中${count}可以这样改：` : `${isSmallest ? '最少改' : '改以下'}${count}就能提交：`;
  const todo = steps.length === 0 ? [] : [way];
  const open = left.length === 0 ? [] : ['没有找到改法的：', ...left.map(({ message }) => `· ${message}`)];
  return `${[head, ...todo, ...steps.flatMap((step, index) => stepLines(step, index, form)), ...open].join('\n')}\n`;
}

function stepLines(
  { path, title, kind, why, from, to, isExample, follows }: RepairStep,
  index: number,
  form: CompiledForm,
): readonly string[] {
  const field = fieldAt(form, parsePath(path) ?? []);
  const words = (answer: unknown): string => (field === undefined ? '' : answerInWords(answer, field, form));
  const wanted = to === undefined ? '' : `${isExample ? '，例如' : '：'}${words(to)}`;
  const now = from === undefined ? '' : `（现为${words(from)}）`;
  const act = { answer: '填写', change: '改填', clear: '清空' }[kind];
  return [
    `${index + 1}. ${title}${now}：${act}${wanted}${follows ? '（由其他改动而来）' : ''}`,
    ...why.map((reason) => `   因为：${reason}`),
  ];
}
