/** Requests to the server. A refusal comes back as a value, with the server's words; it is never thrown. */
import type { Attachment, Comparison, CompiledForm } from '../../engine/index.ts';
import type {
  CheckResponse,
  ConflictState,
  EditionView,
  FilingStatus,
  FilingSummary,
  FilingView,
  ProblemDocument,
  Receipt,
  SessionView,
  SubmissionView,
} from '../shared/api.ts';
import { isRecord } from '../shared/changes.ts';
import type { Change } from '../shared/changes.ts';
import type { SaveOutcome } from './saving/controller.ts';

/** `status` 0: the server was not reached. `body`: all of a refusal, beside its words. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ProblemDocument; readonly body: Readonly<Record<string, unknown>> };

export interface SearchFilter {
  readonly edition: string;
  readonly form: string;
  readonly status: string;
  readonly words: string;
  readonly offset: number;
}
export interface SearchResult {
  readonly total: number;
  readonly filings: readonly FilingSummary[];
}

export const api = {
  session: () => get('/api/session', has<SessionView>('person')),
  signIn: (username: string, password: string) =>
    send('POST', '/api/session', { username, password }, has<SessionView>('person')),
  signOut: () => send('DELETE', '/api/session', undefined, has<SessionView>('person')),
  editions: () => get('/api/editions', listOf(has<EditionView>('edition', 'forms'))),
  comparison: (before: string, after: string) =>
    get(`/api/editions/${before}/${after}/comparison`, has<Comparison>('before', 'after', 'forms')),
  form: (hash: string) => get(`/api/forms/${hash}`, has<CompiledForm>('form', 'hash', 'scope', 'steps')),
  filings: () => get('/api/filings', listOf(isSummary)),
  begin: (edition: number, form: string) => send('POST', '/api/filings', { edition, form }, has<{ id: string }>('id')),
  filing: (id: string) => get(`/api/filings/${id}`, has<FilingView>('filing', 'version', 'answers', 'context')),
  confirm: (id: string, names: readonly string[]) => send('POST', `/api/filings/${id}/confirm`, { names }, isNothing),
  check: (id: string) => send('POST', `/api/filings/${id}/check`, undefined, has<CheckResponse>('evaluation')),
  submit: (id: string, version: number) => send('POST', `/api/filings/${id}/submit`, { version }, isReceipt),
  withdraw: (id: string) => send('POST', `/api/filings/${id}/withdraw`, undefined, isNothing),
  receipt: (id: string) => get(`/api/filings/${id}/receipt`, isReceipt),
  submission: (id: string) =>
    get(`/api/filings/${id}/submission`, has<SubmissionView>('receipt', 'answers', 'evaluation')),
  search: (filter: SearchFilter) =>
    get(`/api/administration/filings?${query(filter)}`, has<SearchResult>('total', 'filings')),
  review: (id: string, action: 'accept' | 'return', note: string) =>
    send('POST', `/api/administration/filings/${id}/${action}`, note === '' ? {} : { note }, isNothing),
};

/** Saves; a body small enough also survives the page being closed. */
export async function saveChanges(
  { filing, formHash }: Pick<FilingView, 'filing' | 'formHash'>,
  version: number,
  changes: readonly Change[],
): Promise<SaveOutcome> {
  const outcome = await send(
    'PATCH',
    `/api/filings/${filing.id}/answers`,
    { version, changes },
    has<{ version: number; savedAt: string }>('version', 'savedAt'),
  );
  if (outcome.ok) return { kind: 'saved', version: outcome.value.version, savedAt: outcome.value.savedAt };
  const { problem, body } = outcome;
  if (problem.code === 'conflict' && isConflict(body.current)) {
    const { status, ...current } = body.current;
    if (isEditable(status) && current.formHash !== formHash) return { kind: 'outdated' };
    return { kind: 'conflict', version: current.version, answers: current.answers, editable: isEditable(status) };
  }
  if (problem.status === 401) return { kind: 'signedOut' };
  const isFinal = problem.status >= 400 && problem.status < 500 && ![408, 425, 429].includes(problem.status);
  return isFinal ? { kind: 'refused', reason: `${problem.title}。${problem.detail}` } : { kind: 'failed' };
}

/** Whether a refusal for somebody else's save shows another form than the page's. */
export function isOutdated(body: Readonly<Record<string, unknown>>, formHash: string): boolean {
  return isConflict(body['current']) && body['current'].formHash !== formHash;
}

export function isEditable(status: FilingStatus): boolean {
  return status === 'draft' || status === 'returned';
}

/** Sends a file and tells how much of it has gone; rejects with the server's words. */
export function uploadFile(
  id: string,
  field: string,
  file: File,
  progress: (share: number) => void,
): Promise<Attachment> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append('file', file);
    request.open('POST', `/api/filings/${id}/attachments?field=${encodeURIComponent(field)}`);
    request.upload.addEventListener('progress', (event) => progress(event.total > 0 ? event.loaded / event.total : 0));
    request.addEventListener('error', () => reject(new Error('网络中断，没有上传成功，请重试')));
    request.addEventListener('load', () => {
      const answer = parsed(request.responseText);
      if (request.status === 201 && isAttachment(answer)) resolve(answer);
      else if (request.status === 401) reject(new Error('登录已过期，请重新登录后再上传'));
      else
        reject(
          new Error(isRecord(answer) && typeof answer.detail === 'string' ? answer.detail : '没有上传成功，请重试'),
        );
    });
    request.send(body);
  });
}

/** Milliseconds until a server that does not answer counts as not reached. */
const patience = 15_000;

const unreachable: ProblemDocument = {
  status: 0,
  code: 'unreachable',
  title: '连接不上服务器',
  detail: '请检查网络后重试；已填写的内容都留着。',
};

function get<T>(url: string, guard: (value: unknown) => value is T): Promise<Outcome<T>> {
  return request(url, {}, guard);
}

function send<T>(
  method: string,
  url: string,
  body: unknown,
  guard: (value: unknown) => value is T,
): Promise<Outcome<T>> {
  if (body === undefined) return request(url, { method }, guard);
  const text = JSON.stringify(body);
  const headers = { 'content-type': 'application/json' };
  return request(url, { method, headers, body: text, keepalive: text.length < 20_000 }, guard);
}

async function request<T>(
  url: string,
  options: RequestInit,
  guard: (value: unknown) => value is T,
): Promise<Outcome<T>> {
  try {
    const response = await fetch(url, {
      credentials: 'same-origin',
      signal: AbortSignal.timeout(patience),
      ...options,
    });
    const value = parsed(await response.text());
    if (response.ok && guard(value)) return { ok: true, value };
    const body = isRecord(value) ? value : {};
    return {
      ok: false,
      problem: isProblem(value) ? value : { ...unreachable, status: response.ok ? 0 : response.status },
      body,
    };
  } catch {
    return { ok: false, problem: unreachable, body: {} };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text === '' ? 'null' : text);
  } catch {
    return undefined;
  }
}

function query(filter: SearchFilter): string {
  const given = Object.entries(filter).filter(([, value]) => value !== '');
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
}

/** Our own server's answers are looked at only so far as to tell them from something else, a proxy's page for example. */
function has<T extends object>(...names: readonly (keyof T & string)[]): (value: unknown) => value is T {
  return (value): value is T => isRecord(value) && names.every((name) => name in value);
}

function listOf<T>(guard: (value: unknown) => value is T): (value: unknown) => value is readonly T[] {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(guard);
}

function isNothing(value: unknown): value is null {
  return value === null;
}
function isSummary(value: unknown): value is FilingSummary {
  return has<FilingSummary>('id', 'status', 'title')(value);
}
function isReceipt(value: unknown): value is Receipt {
  return has<Receipt>('number', 'submittedAt')(value);
}
function isConflict(value: unknown): value is ConflictState {
  return has<ConflictState>('version', 'formHash', 'status', 'answers')(value);
}
function isAttachment(value: unknown): value is Attachment {
  return has<Attachment>('id', 'name', 'size')(value);
}
function isProblem(value: unknown): value is ProblemDocument {
  return has<ProblemDocument>('status', 'code', 'title', 'detail')(value);
}
