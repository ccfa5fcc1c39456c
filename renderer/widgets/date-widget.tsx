/** Days, months and years are typed as text, so that nothing half-typed is lost; a calendar helps where there is one. */
import { type ReactNode, useRef } from 'react';
import { inputAttributes, useField } from '../field/field-context.ts';
import type { DateKind } from '../texts/dates.ts';
import { Icon } from '../icons.tsx';
import type { AnswerWidgetProps } from './answer-widget.ts';
import { useAnswerDraft } from './use-answer-draft.ts';

const kinds = {
  date: { example: '如 2024-04-15', ask: '选择日期', picker: 'date' },
  month: { example: '如 2024-04', ask: '选择年月', picker: 'month' },
  year: { example: '如 2024', ask: '', picker: null },
} as const satisfies Record<DateKind, unknown>;

export function DateWidget(props: AnswerWidgetProps): ReactNode {
  const field = useField();
  const draft = useAnswerDraft(props);
  const { type } = field.field;
  const kind = kinds[type === 'month' || type === 'year' ? type : 'date'];
  return (
    <div className="tb-row">
      <input
        {...inputAttributes(field)}
        {...draft}
        type="text"
        inputMode="numeric"
        className="tb-input"
        data-size="short"
        placeholder={field.placeholder || kind.example}
        autoComplete="off"
      />
      {kind.picker !== null && isSupported(kind.picker) && <Calendar {...props} picker={kind.picker} ask={kind.ask} />}
    </div>
  );
}

interface CalendarProps extends AnswerWidgetProps {
  readonly picker: 'date' | 'month';
  readonly ask: string;
}

/** The browser's own calendar, opened by a button; its input is out of sight and out of the tab order. */
function Calendar({ answer, onAnswer, onLeave, picker, ask }: CalendarProps): ReactNode {
  const { title, id } = useField();
  const input = useRef<HTMLInputElement>(null);
  return (
    <span className="tb-calendar">
      <button type="button" className="tb-button tb-icon-button" onClick={() => input.current?.showPicker()}>
        <Icon name="calendar" />
        <span className="tb-unseen">
          {ask}：{title}
        </span>
      </button>
      <input
        ref={input}
        type={picker}
        name={`${id}--calendar`}
        tabIndex={-1}
        aria-hidden="true"
        value={typeof answer === 'string' && /^\d{4}-\d\d(-\d\d)?$/.test(answer) ? answer : ''}
        onChange={(event) => {
          onAnswer(event.target.value === '' ? undefined : event.target.value);
          onLeave();
        }}
      />
    </span>
  );
}

const supported = new Map<string, boolean>();

function isSupported(picker: string): boolean {
  let known = supported.get(picker);
  if (known === undefined) {
    const input = document.createElement('input');
    input.type = picker;
    known = input.type === picker && 'showPicker' in input;
    supported.set(picker, known);
  }
  return known;
}
