/** A filing to be read: for review, as a receipt, for print. What is hidden is left out. */
import type { ReactNode } from 'react';
import { ScopeProvider, useForm, useScope } from '../form-context.ts';
import { shownSteps } from '../page/use-step.ts';
import { Heading } from '../page/heading.tsx';
import { type FormStep, headingOver } from '../state/outline.ts';
import { stepTitle } from '../state/problem-place.ts';
import { useFiling, useText } from '../use-filing.ts';

export function ReadPage({ children }: { readonly children?: ReactNode }): ReactNode {
  const { store } = useForm();
  const title = useText(store.form.title, []);
  const names = useFiling((state) =>
    shownSteps(state)
      .map(({ name }) => name)
      .join(' '),
  );
  const steps = shownSteps(store.getState()).filter(({ name }) => names.includes(name));
  return (
    <article className="tb-read">
      <h1 className="tb-title">{title}</h1>
      {children !== undefined && <div className="tb-head-more">{children}</div>}
      {steps.map((step) => (
        <ReadStep key={step.name} step={step} />
      ))}
    </article>
  );
}

function ReadStep({ step }: { readonly step: FormStep }): ReactNode {
  const { Layout } = useForm();
  const scope = useScope();
  const title = useFiling((state) => stepTitle(state, step));
  return (
    <section className="tb-read-step" aria-labelledby={`read:${step.name}`}>
      <Heading level={2} id={`read:${step.name}`}>
        {title}
      </Heading>
      <ScopeProvider value={{ ...scope, ...headingOver(step.layout, title) }}>
        <Layout items={step.layout} />
      </ScopeProvider>
    </section>
  );
}
