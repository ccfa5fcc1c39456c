/** Checking and submitting: all problems are shown, and nothing with an error leaves. */
import { type RefObject, useCallback, useEffect, useState } from 'react';
import { type FilingState, problems } from '../../engine/index.ts';
import { useForm } from '../form-context.ts';

export interface Check {
  /** The panel with all problems is open. */
  readonly shown: boolean;
  /** No error is left, and the reader is asked whether the warnings are meant to be. */
  readonly confirming: boolean;
  readonly busy: boolean;
  /** What the host said when submitting failed. */
  readonly failure: string;
  readonly check: () => void;
  readonly submit: () => void;
  readonly confirm: () => void;
  readonly close: () => void;
}

interface CheckInput {
  readonly panel: RefObject<HTMLElement | null>;
  readonly onSubmit: ((state: FilingState) => void | Promise<void>) | undefined;
}

export function useCheck({ panel, onSubmit }: CheckInput): Check {
  const { store, page } = useForm();
  const [shown, setShown] = useState(false);
  const [confirming, setConfirming] = useState(false);
  /** Counts requests, so that asking again brings the panel before one's eyes again. */
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (asked === 0) return;
    panel.current?.focus();
    panel.current?.scrollIntoView({ block: 'start' });
  }, [asked, panel]);

  const show = useCallback(
    (toConfirm: boolean) => {
      page.check(true);
      setConfirming(toConfirm);
      setShown(true);
      setAsked((count) => count + 1);
    },
    [page],
  );
  const close = useCallback(() => {
    setShown(false);
    setConfirming(false);
  }, []);
  const { busy, failure, send } = useSending(onSubmit, show, close);
  const attempt = (isConfirmed: boolean): void => {
    const all = problems(store.getState());
    if (all.some(({ level }) => level === 'error')) show(false);
    else if (all.length > 0 && !isConfirmed) show(true);
    else void send();
  };
  return {
    shown,
    confirming,
    busy,
    failure,
    check: () => show(false),
    submit: () => attempt(false),
    confirm: () => attempt(true),
    close,
  };
}

function useSending(onSubmit: CheckInput['onSubmit'], show: (toConfirm: boolean) => void, close: () => void) {
  const { store } = useForm();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const send = async (): Promise<void> => {
    if (onSubmit === undefined || busy) return;
    setBusy(true);
    setFailure('');
    try {
      await onSubmit(store.getState());
      close();
    } catch (error) {
      setFailure(error instanceof Error && error.message !== '' ? error.message : '提交没有成功，请稍后再试');
      show(false);
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, send };
}
