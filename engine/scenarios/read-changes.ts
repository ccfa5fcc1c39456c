/** The changes of a case: a path and what is put there, or null for nothing. */
import type { Entry, SourceNode } from '../compiler/1-read/source-node.ts';
import { type Mistake, mistake } from '../diagnostics/mistake.ts';
import { scenarioMessages } from '../diagnostics/scenario-messages.ts';
import type { CompiledForm } from '../model/form.ts';
import { parseChangePath } from './change-path.ts';
import { checkedChangePath, isPath } from './checked-path.ts';
import { plainValue } from './plain-value.ts';
import { aMapping } from './reader.ts';
import type { Change } from './scenario.ts';

interface ChangeReading {
  readonly form: CompiledForm;
  /** Names that the case expects to be ignored: they need not be fields. */
  readonly ignored: readonly string[];
  readonly found: Mistake[];
}

export function readChanges(node: SourceNode | undefined, reading: ChangeReading): readonly Change[] {
  if (node === undefined) return [];
  if (node.kind !== 'mapping') {
    reading.found.push(mistake(scenarioMessages.wrongContent, node.place, { expected: aMapping }));
    return [];
  }
  return node.entries.flatMap((entry) => readChange(entry, reading) ?? []);
}

function readChange({ key, keyPlace, value }: Entry, { form, ignored, found }: ChangeReading): Change | null {
  const path = parseChangePath(key);
  const free = path !== null && (ignored.includes(key) || Object.hasOwn(form.links, String(path[0])));
  const checked = free ? path : checkedChangePath(key, form.scope, keyPlace);
  if (!isPath(checked)) {
    found.push(checked);
    return null;
  }
  const plain = plainValue(value, found);
  return { path: checked, place: keyPlace, value: plain === null ? undefined : plain };
}
