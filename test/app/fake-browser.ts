/** A browser's storage, a server that keeps one filing, and pages on it: enough to see whether saving loses anything. */
import type { Answers } from '../../engine/index.ts';
import { applyChanges, type Change } from '../../app/shared/changes.ts';
import { type AutosaveController, controlAutosave, type SaveOutcome } from '../../app/web/saving/controller.ts';
import { type JournalStorage, openJournal } from '../../app/web/saving/journal.ts';

export function fakeStorage(): JournalStorage & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    key: (index) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
}

export type Weather = 'fine' | 'down' | 'answerLost' | 'signedOut' | 'corrected';

export interface FakeServer {
  answers: Answers;
  version: number;
  weather: Weather;
  requests: number;
  readonly save: (version: number, changes: readonly Change[]) => Promise<SaveOutcome>;
}

export function fakeServer(answers: Answers): FakeServer {
  const server: FakeServer = {
    answers,
    version: 1,
    weather: 'fine',
    requests: 0,
    save: async (version, changes) => {
      const weather = server.weather;
      server.requests += 1;
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (weather === 'down') return { kind: 'failed' };
      if (weather === 'signedOut') return { kind: 'signedOut' };
      if (weather === 'corrected') return { kind: 'outdated' };
      if (version !== server.version) {
        return { kind: 'conflict', version: server.version, answers: server.answers, editable: true };
      }
      const next = applyChanges(server.answers, changes);
      if (next === null) return { kind: 'refused', reason: '位置不存在' };
      server.answers = next;
      server.version += 1;
      if (weather === 'answerLost') return { kind: 'failed' };
      return { kind: 'saved', version: server.version, savedAt: '2024-04-15T04:00:00.000Z' };
    },
  };
  return server;
}

export interface FakePage {
  readonly controller: AutosaveController;
  readonly answers: () => Answers;
  readonly type: (path: Change['path'], value: unknown) => void;
  /** The page is gone, with all it remembers; its timers too. */
  readonly kill: () => void;
}

export function openPage(server: FakeServer, storage: JournalStorage, others: FakePage[] = []): FakePage {
  let answers = server.answers;
  let isAlive = true;
  const controller = controlAutosave({
    version: server.version,
    savedAt: '2024-04-15T03:00:00.000Z',
    answers,
    live: {
      answers: () => answers,
      change: (path, value) => {
        answers = applyChanges(answers, [value === undefined ? { path } : { path, value }]) ?? answers;
      },
    },
    journal: openJournal(storage, 'f1', String(Math.random())),
    save: (version, changes) => (isAlive ? server.save(version, changes) : new Promise<SaveOutcome>(() => undefined)),
    tell: (saved) => {
      for (const other of others) if (other.controller !== controller) other.controller.hear(saved);
    },
  });
  const page: FakePage = {
    controller,
    answers: () => answers,
    type: (path, value) => {
      answers = applyChanges(answers, [{ path, value }]) ?? answers;
      controller.changed({ path, value });
    },
    kill: () => {
      isAlive = false;
      controller.stop();
    },
  };
  others.push(page);
  return page;
}
