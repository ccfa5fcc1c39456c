/** When to save, and what to say about it: a pure machine. The controller carries out its effects and reports back. */
import { type Change, compact } from '../../shared/changes.ts';

/**
 * - saved: the server has everything
 * - waiting: changes are collected for a moment before they are sent
 * - saving: a request is on its way
 * - retrying: the last request failed; another one will be made
 * - signIn: the session has ended
 * - outdated: the form was corrected, and what is entered by the old one would be taken amiss
 * - stopped: the server will not take any more (it was submitted elsewhere, say)
 */
export type Phase = 'saved' | 'waiting' | 'saving' | 'retrying' | 'signIn' | 'outdated' | 'stopped';

export interface Autosave {
  readonly phase: Phase;
  /** The version that the next request starts from. */
  readonly version: number;
  /** Changes on their way. */
  readonly sending: readonly Change[];
  readonly unsent: readonly Change[];
  /** Requests that failed, or met somebody else's save, since the last success. */
  readonly attempts: number;
  /** ISO time of the last save. */
  readonly savedAt: string;
  /** Why it stopped, in the reader's words. */
  readonly reason: string;
}

export type AutosaveEvent =
  | { readonly kind: 'changed'; readonly change: Change }
  /** The time that an effect asked for is over, or saving is wanted at once. */
  | { readonly kind: 'due' }
  | { readonly kind: 'saved'; readonly version: number; readonly savedAt: string }
  | { readonly kind: 'failed' }
  /** Somebody saved first; `changes` are all of ours, laid over their state. */
  | { readonly kind: 'conflicted'; readonly version: number; readonly changes: readonly Change[] }
  /** Another page of the same browser saved, and its changes are on this page already. */
  | { readonly kind: 'followed'; readonly version: number }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'signedIn' }
  | { readonly kind: 'outdated' }
  | { readonly kind: 'refused'; readonly reason: string };

export type Effect =
  | { readonly kind: 'wait'; readonly milliseconds: number }
  | { readonly kind: 'send'; readonly version: number; readonly changes: readonly Change[] };

export interface Transition {
  readonly state: Autosave;
  readonly effect: Effect | null;
}

export const collectingTime = 400;
const longestPause = 20_000;

/** `unsent`: what an earlier page of this browser could not send. */
export function startAutosave(version: number, savedAt: string, unsent: readonly Change[]): Transition {
  const state: Autosave = { phase: 'saved', version, sending: [], unsent, attempts: 0, savedAt, reason: '' };
  return unsent.length > 0 ? wait(state, 'waiting', 0) : { state, effect: null };
}

export function autosave(state: Autosave, event: AutosaveEvent): Transition {
  switch (event.kind) {
    case 'changed': {
      const changed = { ...state, unsent: compact(state.unsent, event.change) };
      return state.phase === 'saved' ? wait(changed, 'waiting', collectingTime) : { state: changed, effect: null };
    }
    case 'due':
      return state.phase === 'waiting' || state.phase === 'retrying' ? send(state) : { state, effect: null };
    case 'saved': {
      const { version, savedAt } = event;
      const saved: Autosave = { ...state, phase: 'saved', version, savedAt, sending: [], attempts: 0 };
      return saved.unsent.length > 0 ? wait(saved, 'waiting', collectingTime) : { state: saved, effect: null };
    }
    case 'failed':
      return retry(unsend(state));
    case 'conflicted': {
      const merged = { ...state, version: event.version, sending: [], unsent: event.changes };
      return state.attempts < 3 ? send({ ...merged, attempts: state.attempts + 1 }) : retry(merged);
    }
    case 'followed':
      return { state: { ...state, version: event.version }, effect: null };
    case 'signedOut':
      return { state: { ...unsend(state), phase: 'signIn' }, effect: null };
    case 'signedIn':
      return state.phase === 'signIn' ? wait(state, 'waiting', 0) : { state, effect: null };
    case 'outdated':
      return { state: { ...unsend(state), phase: 'outdated' }, effect: null };
    case 'refused':
      return { state: { ...unsend(state), phase: 'stopped', reason: event.reason }, effect: null };
    default:
      return impossible(event);
  }
}

/** All that the server may not have yet, in the order in which it was entered. */
export function pending(state: Autosave): readonly Change[] {
  return [...state.sending, ...state.unsent];
}

/** What the page says about it. */
export function statusInWords({ phase, savedAt, reason }: Autosave, isHeld: boolean): string {
  switch (phase) {
    case 'saved':
      return `已保存 ${clock(savedAt)}`;
    case 'waiting':
    case 'saving':
      return '保存中';
    case 'retrying':
      return isHeld ? '未能保存，正在重试（内容已留在本机）' : '未能保存，正在重试（请不要关闭本页）';
    case 'signIn':
      return '未能保存，请重新登录（内容已留在本机）';
    case 'outdated':
      return isHeld ? '填报表已更新，请重新载入（内容已留在本机）' : '填报表已更新，请重新载入';
    case 'stopped':
      return `未能保存：${reason}`;
    default:
      return impossible(phase);
  }
}

function wait(state: Autosave, phase: Phase, milliseconds: number): Transition {
  return { state: { ...state, phase }, effect: { kind: 'wait', milliseconds } };
}

function send(state: Autosave): Transition {
  if (state.unsent.length === 0) return { state: { ...state, phase: 'saved' }, effect: null };
  const { version, unsent } = state;
  const sent: Autosave = { ...state, phase: 'saving', sending: unsent, unsent: [] };
  return { state: sent, effect: { kind: 'send', version, changes: unsent } };
}

/** 1, 2, 4, … seconds, at most 20. */
function retry(state: Autosave): Transition {
  const pause = Math.min(longestPause, 1000 * 2 ** state.attempts);
  return wait({ ...state, attempts: state.attempts + 1 }, 'retrying', pause);
}

function unsend(state: Autosave): Autosave {
  return { ...state, unsent: pending(state).reduce<readonly Change[]>(compact, []), sending: [] };
}

const clockFormat = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `12:04`, in Beijing. */
function clock(time: string): string {
  return clockFormat.format(new Date(time));
}

function impossible(value: never): never {
  throw new Error(`no such case: ${JSON.stringify(value)}`);
}
