/** A submitted filing, as the definition of its time shows it. */
import { type ReactNode, useState } from 'react';
import type { CompiledForm } from '../../../engine/index.ts';
import { createFilingStore, FilingForm } from '../../../renderer/index.ts';
import type { SubmissionView } from '../../shared/api.ts';
import { uploadsFor } from './uploads.ts';

interface ReadingProps {
  readonly filing: string;
  readonly form: CompiledForm;
  readonly submission: SubmissionView;
  /** Stands under the title. */
  readonly children: ReactNode;
}

export function Reading({ filing, form, submission, children }: ReadingProps): ReactNode {
  const [store] = useState(() => createFilingStore(form, submission.answers, submission.context));
  const [uploads] = useState(() => uploadsFor(filing));
  return (
    <FilingForm store={store} mode="read" uploads={uploads} problemsShown>
      {children}
    </FilingForm>
  );
}
