/** One step of the form: its heading, what it says, its fields, and the ways on. */
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { CarriedLine } from '../carried/carried-line.tsx';
import { Notice } from '../field/field-frame.tsx';
import { ScopeProvider, useForm, useScope } from '../form-context.ts';
import { Icon } from '../icons.tsx';
import { type FormStep, headingOver } from '../state/outline.ts';
import { stepTitle } from '../state/problem-place.ts';
import { useFiling, usePage, useText } from '../use-filing.ts';
import { bringIntoView } from './bring-into-view.ts';
import { Heading } from './heading.tsx';
import { Layout, SectionTexts, sectionId } from './layout.tsx';
import type { Steps } from './use-step.ts';

interface StepPageProps {
  readonly step: FormStep;
  readonly steps: Steps;
  readonly onCheck: () => void;
  readonly onSubmit: (() => void) | undefined;
  readonly busy: boolean;
}

/** From so many fields on, those out of sight are not laid out. */
const LONG = 100;

export function StepPage({ step, steps, onCheck, onSubmit, busy }: StepPageProps): ReactNode {
  const title = useFiling((state) => stepTitle(state, step));
  const heading = useRef<HTMLHeadingElement>(null);
  const scope = useScope();
  const inner = useMemo(() => ({ ...scope, ...headingOver(step.layout, title) }), [scope, step, title]);
  useArrival(step, steps, heading);
  return (
    <div className="tb-step" data-long={step.fields.length > LONG ? true : undefined}>
      {steps.index === 0 && <FormTexts />}
      <Heading level={2} className="tb-step-title" focusable ref={heading}>
        <span className="tb-muted">
          第{steps.index + 1}步，共{steps.all.length}步
        </span>
        {title}
      </Heading>
      <p className="tb-legend">
        带 <span className="tb-required">*</span> 的为必填项
      </p>
      {step.section !== null && <SectionTexts section={step.section} />}
      <CarriedLine step={step} />
      <ScopeProvider value={inner}>
        <Layout items={step.layout} />
      </ScopeProvider>
      <StepFoot steps={steps} onCheck={onCheck} onSubmit={onSubmit} busy={busy} />
    </div>
  );
}

/** What the form says as a whole, before its first step. */
function FormTexts(): ReactNode {
  const { form } = useForm().store;
  const help = useText(form.help, []);
  const notice = useText(form.notice, []);
  if (help === '' && notice === '') return null;
  return (
    <div className="tb-form-texts">
      {help !== '' && <p className="tb-form-help">{help}</p>}
      {notice !== '' && <Notice text={notice} />}
    </div>
  );
}

type StepFootProps = Omit<StepPageProps, 'step'>;

function StepFoot({ steps, onCheck, onSubmit, busy }: StepFootProps): ReactNode {
  const { store } = useForm();
  const previous = steps.all[steps.index - 1];
  const next = steps.all[steps.index + 1];
  const titleOf = (step: FormStep): string => stepTitle(store.getState(), step);
  return (
    <div className="tb-step-foot">
      {previous !== undefined && (
        <button type="button" className="tb-button" onClick={() => steps.go(previous.name)}>
          <Icon name="previous" />
          上一步<span className="tb-step-name">{titleOf(previous)}</span>
        </button>
      )}
      {next !== undefined && (
        <button type="button" className="tb-button" data-primary onClick={() => steps.go(next.name)}>
          下一步<span className="tb-step-name">{titleOf(next)}</span>
          <Icon name="next" />
        </button>
      )}
      {next === undefined && (
        <button type="button" className="tb-button" data-primary onClick={onSubmit ?? onCheck} aria-disabled={busy}>
          {onSubmit === undefined ? '检查全部' : '检查并提交'}
        </button>
      )}
    </div>
  );
}

/**
 * A new step takes the focus to its heading, a section in it to its own; a target to its field. The first step after
 * loading leaves focus and scrolling as the browser has them.
 */
function useArrival(step: FormStep, { section }: Steps, heading: { readonly current: HTMLElement | null }): void {
  const { page } = useForm();
  const target = usePage((state) => state.target());
  const isFirst = useRef(true);
  useEffect(() => {
    const place = section === undefined ? null : document.getElementById(`${sectionId('', section)}--label`);
    if (isFirst.current) place?.scrollIntoView({ block: 'start' });
    else if (page.target() === null) {
      (place ?? heading.current)?.focus({ preventScroll: true });
      if (place === null) window.scrollTo({ top: 0 });
      else place.scrollIntoView({ block: 'start' });
    }
    isFirst.current = false;
  }, [page, step, section, heading]);
  useEffect(() => (target === null ? undefined : bringIntoView(target.key, () => page.aim(null))), [page, target]);
}
