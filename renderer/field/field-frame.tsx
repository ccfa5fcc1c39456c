/** A field's surroundings: label, notice, input, problems and help. RJSF calls it as its field template. */
import type { ReactNode } from 'react';
import { Icon } from '../icons.tsx';
import { type FieldContext, hasErrors, useField } from './field-context.ts';
import { ProblemLines } from './problem-lines.tsx';

/** Longer help stands below the input rather than beside it. */
const LONG_HELP = 96;

export function FieldFrame({ children }: { readonly children: ReactNode }): ReactNode {
  const field = useField();
  const state = hasErrors(field) ? 'error' : field.problems.length > 0 ? 'warning' : undefined;
  return (
    <div
      className="tb-field"
      id={`${field.id}--field`}
      data-state={state}
      data-help={field.help.length > LONG_HELP ? 'long' : undefined}
    >
      <FieldLabel field={field} />
      <div className="tb-control">
        {field.notice !== '' && <Notice id={`${field.id}--notice`} text={field.notice} />}
        {children}
        <ProblemLines id={`${field.id}--problems`} problems={field.problems} />
      </div>
      {field.help !== '' && (
        <p className="tb-help" id={`${field.id}--help`}>
          {field.help}
        </p>
      )}
    </div>
  );
}

export function Notice({ id, text }: { readonly id?: string; readonly text: string }): ReactNode {
  return (
    <p className="tb-notice" id={id}>
      <Icon name="notice" />
      <span>{text}</span>
    </p>
  );
}

function FieldLabel({ field }: { readonly field: FieldContext }): ReactNode {
  const { compute } = field.field;
  const text = (
    <>
      {field.title}
      {compute === undefined && <RequiredMark required={field.required} />}
    </>
  );
  return (
    <div className="tb-label">
      {field.grouped ? (
        <span id={`${field.id}--label`}>{text}</span>
      ) : (
        <label htmlFor={field.id} id={`${field.id}--label`}>
          {text}
        </label>
      )}
    </div>
  );
}

export function RequiredMark({ required }: { readonly required: boolean }): ReactNode {
  return required ? (
    <>
      <span className="tb-required" aria-hidden="true">
        *
      </span>
      <span className="tb-unseen">（必填）</span>
    </>
  ) : (
    <span className="tb-optional">选填</span>
  );
}
