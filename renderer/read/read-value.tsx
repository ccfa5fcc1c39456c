/** The value of a field as text. */
import type { ReactNode } from 'react';
import { type CompiledForm, type Field, stateAt } from '../../engine/index.ts';
import { type Uploads, useForm, useScope } from '../form-context.ts';
import { showAnswer, unitOf } from '../texts/answer-text.ts';
import { useFiling, useText } from '../use-filing.ts';
import { FileLink } from '../widgets/files-widget.tsx';
import { attachmentsIn } from '../widgets/use-sending.ts';

export function ReadValue({ field }: { readonly field: Field }): ReactNode {
  const { store, uploads } = useForm();
  const { path } = useScope();
  const answer = useFiling((state) => {
    const scope = stateAt(state, path);
    return field.compute === undefined ? scope?.answers[field.name] : scope?.values[field.name];
  });
  const blank = useText(field.blank, path);
  const unit = typeof answer === 'number' ? unitOf(field) : undefined;
  return (
    <>
      <ReadText answer={answer} field={field} form={store.form} uploads={uploads} blank={blank} />
      {unit !== undefined && <span className="tb-unit">{unit}</span>}
    </>
  );
}

interface ReadTextProps {
  readonly answer: unknown;
  readonly field: Field;
  readonly form: CompiledForm;
  readonly uploads: Uploads | undefined;
  readonly blank?: string;
}

export function ReadText({ answer, field, form, uploads, blank = '' }: ReadTextProps): ReactNode {
  const files = 'accept' in field ? attachmentsIn(answer) : [];
  if (files.length > 0) return files.map((file) => <FileLink key={file.id} file={file} url={uploads?.urlOf(file)} />);
  const text = showAnswer(answer, field, form);
  return text === '' ? <span className="tb-muted">{blank || ('accept' in field ? '未上传' : '—')}</span> : text;
}
