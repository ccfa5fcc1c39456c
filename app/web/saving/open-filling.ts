/** A filing opened for filling in: the store on the page, saved as one types, in step with other pages. */
import { answerAt, type CompiledForm, fieldAt } from '../../../engine/index.ts';
import { createFilingStore, type FilingStore } from '../../../renderer/index.ts';
import type { FilingView } from '../../shared/api.ts';
import { isRecord } from '../../shared/changes.ts';
import { saveChanges } from '../api.ts';
import { type AutosaveController, controlAutosave, type SavedElsewhere } from './controller.ts';
import { type Journal, openJournal } from './journal.ts';

export interface Filling {
  readonly store: FilingStore;
  readonly autosave: AutosaveController;
  /** Connects it to the browser; the function that comes back saves what is left and lets go. */
  readonly connect: () => () => void;
}

export function openFilling(view: FilingView, form: CompiledForm): Filling {
  const { id, updatedAt } = view.filing;
  const store = createFilingStore(form, view.answers, view.context);
  const channel = new BroadcastChannel(`tianbao.filing.${id}`);
  const autosave = controlAutosave({
    version: view.version,
    savedAt: updatedAt,
    answers: view.answers,
    live: { answers: () => store.getState().root.answers, change: store.change },
    journal: knownTo(form, openJournal(window.localStorage, id, pageName())),
    save: (version, changes) => saveChanges(view, version, changes),
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target, it stays in its origin
    tell: (saved) => channel.postMessage(saved),
  });
  return { store, autosave, connect: () => connect(store, autosave, channel) };
}

/** Without what was entered in fields that a correction of the form has taken out: the server would refuse it all. */
function knownTo(form: CompiledForm, { left, hold }: Journal): Journal {
  return { left: left.filter(({ path }) => fieldAt(form, path) !== undefined), hold };
}

function connect(store: FilingStore, autosave: AutosaveController, channel: BroadcastChannel): () => void {
  const stopListening = store.onChange(({ path }) => {
    if (autosave.isMerging()) return;
    const value = answerAt(store.getState(), path); // as the state has it: with the fixed rows of a table, say
    autosave.changed(value === undefined ? { path } : { path, value });
  });
  const saveNow = () => void autosave.flush();
  const hear = ({ data }: MessageEvent<unknown>) => {
    if (isSavedElsewhere(data)) autosave.hear(data);
  };
  const events = [
    [window, 'pagehide'],
    [window, 'online'],
    [document, 'visibilitychange'],
  ] as const;
  for (const [target, name] of events) target.addEventListener(name, saveNow);
  channel.addEventListener('message', hear);
  return () => {
    stopListening();
    for (const [target, name] of events) target.removeEventListener(name, saveNow);
    channel.removeEventListener('message', hear);
    void autosave.flush().then(() => {
      autosave.stop();
      channel.close();
    });
  };
}

function isSavedElsewhere(data: unknown): data is SavedElsewhere {
  return isRecord(data) && typeof data.version === 'number' && Array.isArray(data.changes);
}

/** Tells this page's journal entries from another's. `crypto.randomUUID` is missing on plain http. */
function pageName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
