/** The value of a field as text. */
import type { ReactNode } from 'react';
import { type Field, stateAt } from '../../engine/index.ts';
import { useForm, useScope } from '../form-context.ts';
import { showAnswer, unitOf } from '../texts/answer-text.ts';
import { useFiling, useText } from '../use-filing.ts';
import { FileLink } from '../widgets/files-widget.tsx';
import { attachmentsIn } from '../widgets/use-sending.ts';

interface ReadValueProps {
  readonly field: Field;
  /** Not where the unit stands in the heading of a column. */
  readonly hasUnit?: boolean;
}

export function ReadValue({ field, hasUnit = true }: ReadValueProps): ReactNode {
  const { store, uploads } = useForm();
  const { path } = useScope();
  const answer = useFiling((state) => {
    const scope = stateAt(state, path);
    return field.compute === undefined ? scope?.answers[field.name] : scope?.values[field.name];
  });
  const blank = useText(field.blank, path);
  if ('accept' in field) {
    const files = attachmentsIn(answer);
    return files.length === 0 ? (
      <span className="tb-muted">未上传</span>
    ) : (
      files.map((file) => <FileLink key={file.id} file={file} url={uploads?.urlOf(file)} />)
    );
  }
  const text = showAnswer(answer, field, store.form);
  if (text === '') return <span className="tb-muted">{blank || '—'}</span>;
  const unit = hasUnit ? unitOf(field) : undefined;
  return (
    <>
      {text}
      {unit !== undefined && typeof answer === 'number' && <span className="tb-unit">{unit}</span>}
    </>
  );
}
