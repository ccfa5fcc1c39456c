/** One of several: 是 or 否, a box to tick, radio buttons, a drop-down list. */
import type { ReactNode } from 'react';
import { describedBy, groupAttributes, hasErrors, inputAttributes, useField } from '../field/field-context.ts';
import { useForm, useScope } from '../form-context.ts';
import { fieldOptions } from '../texts/answer-text.ts';
import { useText } from '../use-filing.ts';
import type { AnswerWidgetProps } from './answer-widget.ts';
import { type OpenOption, OptionLine } from './option-line.tsx';

export function YesNoWidget(props: AnswerWidgetProps): ReactNode {
  const options = [
    { value: 'yes', title: '是', answer: true },
    { value: 'no', title: '否', answer: false },
  ];
  return <Radios {...props} options={options} inline />;
}

export function RadiosWidget(props: AnswerWidgetProps): ReactNode {
  const { field } = useField();
  const { form } = useForm().store;
  const options = fieldOptions(field, form).map((option) => ({ ...option, value: option.code, answer: option.code }));
  const isInline = options.every(({ title, help }) => help === undefined && title.length <= 8);
  return <Radios {...props} options={options} inline={isInline} />;
}

interface RadiosProps extends AnswerWidgetProps {
  readonly options: readonly OpenOption[];
  readonly inline: boolean;
}

function Radios({ answer, onAnswer, onLeave, options, inline }: RadiosProps): ReactNode {
  const field = useField();
  const chosen = options.find((option) => option.answer === answer);
  return (
    <div
      {...groupAttributes(field)}
      role="radiogroup"
      aria-invalid={hasErrors(field) ? true : undefined}
      className="tb-options"
      data-inline={inline ? true : undefined}
      tabIndex={-1}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave();
      }}
    >
      {options.map((option) => (
        <OptionLine
          key={option.value}
          type="radio"
          option={option}
          checked={option === chosen}
          onCheck={() => onAnswer(option.answer)}
        />
      ))}
      {chosen !== undefined && !field.required && (
        <button type="button" className="tb-link" onClick={() => onAnswer(undefined)}>
          清除<span className="tb-unseen">：{field.title}</span>
        </button>
      )}
    </div>
  );
}

/** A box that has to be ticked. */
export function ConfirmWidget({ answer, onAnswer, onLeave }: AnswerWidgetProps): ReactNode {
  const field = useField();
  return (
    <div className="tb-options">
      <span className="tb-option">
        <input
          {...inputAttributes(field)}
          type="checkbox"
          checked={answer === true}
          onChange={(event) => onAnswer(event.target.checked ? true : undefined)}
          onBlur={onLeave}
        />
        <label className="tb-option-title" htmlFor={field.id}>
          确认
        </label>
      </span>
    </div>
  );
}

export function SelectWidget({ answer, onAnswer, onLeave }: AnswerWidgetProps): ReactNode {
  const field = useField();
  const { path } = useScope();
  const { form } = useForm().store;
  const options = fieldOptions(field.field, form);
  const chosen = options.find((option) => option.code === answer);
  const help = useText(chosen?.help, path);
  const helpId = `${field.id}--option-help`;
  const isUnknown = typeof answer === 'string' && answer !== '' && chosen === undefined;
  return (
    <>
      <select
        {...inputAttributes(field)}
        aria-describedby={describedBy(field, help !== '' && helpId)}
        className="tb-input"
        data-size="medium"
        value={typeof answer === 'string' ? answer : ''}
        onChange={(event) => onAnswer(event.target.value === '' ? undefined : event.target.value)}
        onBlur={onLeave}
      >
        <option value="">请选择</option>
        {isUnknown && <option value={answer}>{answer}（不在选项中）</option>}
        {options.map((option) => (
          <option key={option.code} value={option.code}>
            {option.title}
          </option>
        ))}
      </select>
      {help !== '' && (
        <p className="tb-option-help" id={helpId}>
          {help}
        </p>
      )}
    </>
  );
}
