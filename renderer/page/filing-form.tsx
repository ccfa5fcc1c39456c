/** A filing as a page: to be filled in step by step, or to be read as a whole. */
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { answerAt, type FilingPath, type FilingState, parsePath, problems } from '../../engine/index.ts';
import { DifferencesPanel } from '../carried/differences-panel.tsx';
import { GoToProvider } from '../explain/go-to.ts';
import {
  type FormContext,
  FormProvider,
  ScopeProvider,
  type Uploads,
  useForm,
  type Workbooks,
} from '../form-context.ts';
import { ReadLayout } from '../read/read-layout.tsx';
import { ReadPage } from '../read/read-page.tsx';
import { type CarriedOver, type CarriedState, type Confirm, createCarriedState } from '../state/carried.ts';
import type { FilingStore } from '../state/filing-store.ts';
import { type FormStep, stepHolding } from '../state/outline.ts';
import { createPageState, type PageState } from '../state/page-state.ts';
import { useText } from '../use-filing.ts';
import { DoneBar } from './done-bar.tsx';
import { FormHead } from './form-head.tsx';
import { Layout } from './layout.tsx';
import { LiveRegion, useAnnouncer, useShownAnnouncements } from './live-region.tsx';
import { ProblemPanel } from './problem-panel.tsx';
import { SectionNav } from './section-nav.tsx';
import { StepPage } from './step-page.tsx';
import { useCheck } from './use-check.ts';
import { useSteps } from './use-step.ts';

export interface FilingFormProps {
  readonly store: FilingStore;
  /** `read`: everything as text, for review, receipt and print. */
  readonly mode?: 'edit' | 'read';
  /** Shows all problems from the start: a filing that was sent back, or is reviewed. */
  readonly problemsShown?: boolean;
  readonly uploads?: Uploads;
  readonly workbooks?: Workbooks;
  /** Called without errors left; warnings have been seen and confirmed. */
  readonly onSubmit?: (state: FilingState) => void | Promise<void>;
  /** Titles of the forms that the links lead to, by the name of the link. */
  readonly linkTitles?: Readonly<Record<string, string>>;
  /** What the draft took over from the filer's filing of an earlier edition. Must keep its identity between renders. */
  readonly carried?: CarriedOver | null;
  /** Records names of outermost fields whose carried answers the filer has looked at; keeps its identity too. */
  readonly onConfirm?: Confirm;
  /** Stands under the title: a deadline, why the filing was sent back. */
  readonly children?: ReactNode;
}

export function FilingForm(props: FilingFormProps): ReactNode {
  const { store, mode = 'edit', problemsShown = false, uploads, workbooks, linkTitles = none } = props;
  const page = usePageState(store, mode === 'read', problemsShown);
  const { announce, text } = useAnnouncer();
  const carried = useCarriedState(props);
  const context = useMemo(
    (): FormContext => ({
      store,
      page,
      uploads,
      workbooks,
      linkTitles,
      carried,
      announce,
      Layout: mode === 'read' ? ReadLayout : Layout,
    }),
    [store, page, uploads, workbooks, linkTitles, carried, announce, mode],
  );
  const scope = useMemo(() => ({ scope: store.form.scope, path: [], key: '', level: 3 }), [store]);
  return (
    <FormProvider value={context}>
      <ScopeProvider value={scope}>
        {mode === 'read' ? <ReadPage>{props.children}</ReadPage> : <EditPage {...props} />}
        <LiveRegion text={text} />
      </ScopeProvider>
    </FormProvider>
  );
}

const none: Readonly<Record<string, string>> = {};

function EditPage({ store, onSubmit, children }: FilingFormProps): ReactNode {
  const steps = useSteps();
  const goTo = useGoTo(store, steps.go);
  const panel = useRef<HTMLElement>(null);
  const check = useCheck({ panel, onSubmit });
  const title = useText(store.form.title, []);
  useShownAnnouncements();
  useHeldWhilePressed();
  useDoneUntilLeft(steps.current);
  return (
    <div className="tb-form">
      <a className="tb-skip" href="#tb-main" onClick={skipTo('tb-main')}>
        跳到填报内容
      </a>
      <FormHead title={title} onCheck={check.check} onSubmit={onSubmit && check.submit} busy={check.busy}>
        {children}
      </FormHead>
      <div className="tb-columns">
        <SectionNav steps={steps} />
        <div className="tb-main" id="tb-main" tabIndex={-1}>
          <DifferencesPanel step={steps.current?.name ?? ''} onGo={goTo} />
          {check.shown && <ProblemPanel ref={panel} check={check} onGo={goTo} />}
          {steps.current !== undefined && (
            <GoToProvider value={goTo}>
              <StepPage
                step={steps.current}
                steps={steps}
                onSubmit={onSubmit && check.submit}
                onCheck={check.check}
                busy={check.busy}
              />
            </GoToProvider>
          )}
        </div>
      </div>
      <DoneBar />
    </div>
  );
}

function useCarriedState({ store, mode, carried = null, onConfirm }: FilingFormProps): CarriedState | null {
  return useMemo(
    () =>
      carried === null || onConfirm === undefined || mode === 'read'
        ? null
        : createCarriedState(store, carried, onConfirm),
    [store, mode, carried, onConfirm],
  );
}

/** What was done in a step can be undone while it is on the screen. */
function useDoneUntilLeft(step: FormStep | undefined): void {
  const { page } = useForm();
  useEffect(() => page.finish(null), [page, step]);
}

/** From the press to the click nothing moves: problems of the field that is left are shown after it. */
function useHeldWhilePressed(): void {
  const { page } = useForm();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const press = (): void => {
      clearTimeout(timer);
      page.hold(true);
    };
    const release = (): void => {
      timer = setTimeout(() => page.hold(false), 0);
    };
    const events = ['pointerup', 'pointercancel', 'dragend', 'blur'] as const;
    window.addEventListener('pointerdown', press, true);
    for (const name of events) window.addEventListener(name, release, true);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointerdown', press, true);
      for (const name of events) window.removeEventListener(name, release, true);
    };
  }, [page]);
}

/** The skip link must not take the place of the step in the address. */
function skipTo(id: string) {
  return (event: { preventDefault(): void }): void => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
}

/** What was answered before counts as left: its problems are shown at once, as its steps say that there are some. */
function usePageState(store: FilingStore, isRead: boolean, checked: boolean): PageState {
  const page = useMemo(() => {
    const state = createPageState();
    if (!isRead) state.touch(...answeredWrongly(store));
    return state;
  }, [store, isRead]);
  useEffect(() => {
    if (checked) page.check(true);
  }, [page, checked]);
  return page;
}

function answeredWrongly(store: FilingStore): readonly string[] {
  const state = store.getState();
  return problems(state).flatMap(({ at, kind }) => {
    const path = kind === 'required' ? null : parsePath(at);
    const answer = path === null ? undefined : answerAt(state, path);
    return path === null || answer === undefined || answer === null ? [] : [store.keyOf(path)];
  });
}

/** Opens what a field stands in and has the page bring it before the reader's eyes. */
function useGoTo(store: FilingStore, go: (step: string) => void) {
  const { page } = useForm();
  return useCallback(
    (path: FilingPath): void => {
      const step = stepHolding(store.form, String(path[0]));
      if (step === undefined) return;
      const key = store.keyOf(path);
      const rows = path.flatMap((part, position) =>
        typeof part === 'number' ? [store.keyOf(path.slice(0, position + 1))] : [],
      );
      page.setOpen(rows, true);
      page.aim({ path, key });
      go(step.name);
    },
    [store, page, go],
  );
}
