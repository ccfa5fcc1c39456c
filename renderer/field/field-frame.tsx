/** A field's surroundings: label, notice, input, problems and help. RJSF calls it as its field template. */
import type { ReactNode } from 'react';
import { CarriedMark } from '../carried/carried-mark.tsx';
import { Icon } from '../icons.tsx';
import { ImportedLine, OriginMark } from '../origin/origin-mark.tsx';
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
      data-headed={field.headed ? true : undefined}
    >
      <FieldLabel field={field} />
      <div className="tb-control">
        {field.notice !== '' && <Notice id={`${field.id}--notice`} text={field.notice} />}
        {children}
        {field.origin === 'changed' && <ImportedLine {...field} />}
        <ChangesLine id={`${field.id}--changes`} text={field.changes} />
        <ProblemLines id={`${field.id}--problems`} problems={field.problems} path={field.path} />
      </div>
      {field.help !== '' && (
        <p className="tb-help" id={`${field.id}--help`}>
          {field.help}
        </p>
      )}
    </div>
  );
}

/** What is new about the field since the filer filed last. */
export function ChangesLine({ id, text }: { readonly id: string; readonly text: string }): ReactNode {
  if (text === '') return null;
  return (
    <p className="tb-changed" id={id}>
      <Icon name="notice" />
      <span>今年有变化：{text}</span>
    </p>
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
      <span className={field.headed ? 'tb-unseen' : undefined}>{field.title}</span>
      {compute === undefined && <RequiredMark required={field.required} inWords={field.headed} />}
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
      {field.origin !== null && <OriginMark id={`${field.id}--origin`} origin={field.origin} />}
      <CarriedMark name={field.field.name} id={field.id} title={field.title} standing={field.carried} />
    </div>
  );
}

interface RequiredMarkProps {
  readonly required: boolean;
  /** Where no title stands before it, an asterisk says nothing. */
  readonly inWords?: boolean;
}

export function RequiredMark({ required, inWords = false }: RequiredMarkProps): ReactNode {
  if (!required) return <span className="tb-optional">选填</span>;
  if (inWords) return <span className="tb-optional">必填</span>;
  return (
    <>
      <span className="tb-required" aria-hidden="true">
        *
      </span>
      <span className="tb-unseen">（必填）</span>
    </>
  );
}
