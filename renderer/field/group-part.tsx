/** A group: fields that belong together under one name, laid out like a section. */
import { type ReactNode, useMemo } from 'react';
import { type GroupField, stateAt } from '../../engine/index.ts';
import { CarriedMark } from '../carried/carried-mark.tsx';
import { ScopeProvider, useForm, useScope } from '../form-context.ts';
import { Heading } from '../page/heading.tsx';
import { useFiling } from '../use-filing.ts';
import { ChangesLine, Notice } from './field-frame.tsx';
import { ProblemLines } from './problem-lines.tsx';
import { useFieldContext } from './use-field-context.ts';

export function GroupPart({ field }: { readonly field: GroupField }): ReactNode {
  const { Layout } = useForm();
  const { level } = useScope();
  const { path, id, title, help, notice, problems, headed, carried, changes } = useFieldContext(field);
  const there = useFiling((state) => stateAt(state, path) !== undefined);
  const inner = useMemo(() => ({ scope: field.scope, path, key: id, level: level + 1 }), [field, path, id, level]);
  if (!there) return null;
  return (
    <section className="tb-section" role="group" aria-labelledby={`${id}--label`} id={id} tabIndex={-1}>
      <Heading level={level} id={`${id}--label`} className={headed ? 'tb-unseen' : undefined}>
        {title}
      </Heading>
      <CarriedMark name={field.name} id={id} title={title} standing={carried} />
      {help !== '' && <p className="tb-section-help">{help}</p>}
      {notice !== '' && <Notice text={notice} />}
      <ChangesLine id={`${id}--changes`} text={changes} />
      <ProblemLines id={`${id}--problems`} problems={problems} path={path} />
      <ScopeProvider value={inner}>
        <Layout items={field.scope.layout} />
      </ScopeProvider>
    </section>
  );
}
