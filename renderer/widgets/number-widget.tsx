/** Numbers are typed as text: full-width digits, thousands separators and half-typed numbers are kept until left. */
import type { ReactNode } from 'react';
import { inputAttributes, useField } from '../field/field-context.ts';
import { unitOf } from '../texts/answer-text.ts';
import type { AnswerWidgetProps } from './answer-widget.ts';
import { useAnswerDraft } from './use-answer-draft.ts';

export function NumberWidget(props: AnswerWidgetProps): ReactNode {
  const field = useField();
  const draft = useAnswerDraft(props);
  const unit = unitOf(field.field);
  return (
    <div className="tb-row">
      <input
        {...inputAttributes(field, unit !== undefined && `${field.id}--unit`)}
        {...draft}
        type="text"
        inputMode="decimal"
        className="tb-input tb-number"
        data-size="short"
        placeholder={field.placeholder || undefined}
        autoComplete="off"
      />
      {unit !== undefined && (
        <span className="tb-unit" id={`${field.id}--unit`}>
          {unit}
        </span>
      )}
    </div>
  );
}
