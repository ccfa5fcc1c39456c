/** Texts of one or several lines, with the count of characters and the word that says 「没有」. */
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { countCharacters } from '../../engine/index.ts';
import { inputAttributes, useField } from '../field/field-context.ts';
import type { AnswerWidgetProps } from './answer-widget.ts';
import { useDraft } from './use-draft.ts';

/** From this share of its limit on, a single line is counted. */
const COUNTED = 0.7;

const inputTypes = {
  mobile: { type: 'tel', inputMode: 'tel', size: 'medium' },
  email: { type: 'text', inputMode: 'email', size: 'wide' },
  url: { type: 'text', inputMode: 'url', size: 'wide' },
  'credit-code': { type: 'text', inputMode: 'text', size: 'medium' },
  'id-number': { type: 'text', inputMode: 'text', size: 'medium' },
} as const;

export function TextWidget({ answer, onAnswer, onLeave }: AnswerWidgetProps): ReactNode {
  const field = useField();
  const { max, format, none } = textLimits(field.field);
  const shown = asText(answer);
  const draft = useDraft(shown, (text) => onAnswer(text === '' ? undefined : text), onLeave);
  const isCounted = isCountShown(max, draft.value);
  const { size, ...kind } = format === undefined ? ({ type: 'text', size: sizeFor(max) } as const) : inputTypes[format];
  return (
    <div className="tb-text">
      <div className="tb-row">
        <input
          {...inputAttributes(field, isCounted && `${field.id}--count`)}
          {...kind}
          {...draft}
          className="tb-input"
          data-size={size}
          placeholder={field.placeholder || undefined}
          autoComplete="off"
        />
        {none !== undefined && <NoneButton word={none} answer={answer} onAnswer={onAnswer} onLeave={onLeave} />}
      </div>
      {isCounted && <Count id={`${field.id}--count`} text={draft.value} max={max} />}
    </div>
  );
}

export function LongTextWidget({ answer, onAnswer, onLeave }: AnswerWidgetProps): ReactNode {
  const field = useField();
  const { max, none } = textLimits(field.field);
  const draft = useDraft(asText(answer), (text) => onAnswer(text === '' ? undefined : text), onLeave);
  const input = useRef<HTMLTextAreaElement>(null);
  useGrowing(input, draft.value);
  return (
    <div className="tb-text">
      <textarea
        {...inputAttributes(field, max !== undefined && `${field.id}--count`)}
        {...draft}
        ref={input}
        className="tb-input tb-textarea"
        rows={max !== undefined && max <= 200 ? 2 : 4}
        placeholder={field.placeholder || undefined}
      />
      <div className="tb-row tb-below">
        {none !== undefined && <NoneButton word={none} answer={answer} onAnswer={onAnswer} onLeave={onLeave} />}
        <Count id={`${field.id}--count`} text={draft.value} max={max} />
      </div>
    </div>
  );
}

/** Where the style sheet cannot let a text area grow with its text (`field-sizing`), the script does. */
function useGrowing(input: { readonly current: HTMLTextAreaElement | null }, text: string): void {
  useLayoutEffect(() => {
    const area = input.current;
    if (area === null || CSS.supports('field-sizing', 'content')) return;
    area.style.height = 'auto';
    area.style.height = `${Math.min(area.scrollHeight + 2, 480)}px`;
  }, [input, text]);
}

interface NoneButtonProps extends AnswerWidgetProps {
  readonly word: string;
}

function NoneButton({ word, answer, onAnswer, onLeave }: NoneButtonProps): ReactNode {
  const { title } = useField();
  return (
    <button
      type="button"
      className="tb-button tb-none"
      aria-pressed={answer === word}
      onClick={() => {
        onAnswer(answer === word ? undefined : word);
        onLeave();
      }}
      disabled={answer !== word && asText(answer).trim() !== ''}
    >
      填「{word}」<span className="tb-unseen">：{title}</span>
    </button>
  );
}

function Count({
  id,
  text,
  max,
}: {
  readonly id: string;
  readonly text: string;
  readonly max: number | undefined;
}): ReactNode {
  if (max === undefined) return null;
  const count = countCharacters(text);
  return (
    <span className="tb-count" id={id} data-over={count > max ? true : undefined}>
      {count > max ? `已超出${count - max}字（${count}/${max}字）` : `${count}/${max}字`}
    </span>
  );
}

function isCountShown(max: number | undefined, text: string): boolean {
  return max !== undefined && countCharacters(text) > max * COUNTED;
}

function sizeFor(max: number | undefined): 'medium' | 'wide' {
  return max !== undefined && max <= 20 ? 'medium' : 'wide';
}

function textLimits(field: ReturnType<typeof useField>['field']) {
  const isText = field.type === 'text' || field.type === 'longText';
  return isText
    ? { max: field.max, format: field.format, none: field.none }
    : { max: undefined, format: undefined, none: undefined };
}

function asText(answer: unknown): string {
  return typeof answer === 'string' ? answer : typeof answer === 'number' ? String(answer) : '';
}
