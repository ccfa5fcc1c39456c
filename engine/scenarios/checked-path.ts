/** A path written in a scenario, checked against the form: every name is a field, every row has its number. */
import { closest } from '../diagnostics/did-you-mean.ts';
import { type Mistake, mistake } from '../diagnostics/mistake.ts';
import { scenarioMessages } from '../diagnostics/scenario-messages.ts';
import type { Place } from '../model/diagnostic.ts';
import type { FilingPath } from '../model/filing.ts';
import type { CascadeField, Field, Scope } from '../model/form.ts';
import { parsePath } from '../model/path.ts';
import { type ChangePath, parseChangePath } from './change-path.ts';

/** The path, or the mistake that it is not one. */
export function checkedPath(text: string, scope: Scope, place: Place): FilingPath | Mistake {
  const path = parsePath(text);
  return wrongStep(path, { text, scope, place }) ?? path ?? [];
}

/** The same of a path in a change, which may mean every row: `table[*].column`. */
export function checkedChangePath(text: string, scope: Scope, place: Place): ChangePath | Mistake {
  const path = parseChangePath(text);
  return wrongStep(path, { text, scope, place }) ?? path ?? [];
}

interface Written {
  readonly text: string;
  readonly scope: Scope;
  readonly place: Place;
}

function wrongStep(path: ChangePath | null, { text, scope, place }: Written): Mistake | null {
  const bad = mistake(scenarioMessages.badPath, place, { path: text });
  if (path === null) return bad;
  let fields: readonly Field[] = scope.fields;
  let current: Field | undefined;
  for (const [position, step] of path.entries()) {
    if (typeof step !== 'string') {
      if (current?.type !== 'table' || typeof path[position - 1] !== 'string') return bad;
      continue;
    }
    if (current?.type === 'table' && typeof path[position - 1] === 'string') {
      return mistake(scenarioMessages.rowNeeded, place, { path: text, table: current.name });
    }
    if (step === 'row' && current?.type === 'table' && current.rows !== undefined) return null;
    if (current?.type === 'cascade' && isLevel(step, current)) return position + 1 === path.length ? null : bad;
    const field = fields.find(({ name }) => name === step);
    if (field === undefined) {
      const names = fields.map(({ name }) => name);
      return mistake(scenarioMessages.unknownPath, place, { path: text, name: step, suggestion: closest(step, names) });
    }
    current = field;
    fields = 'scope' in field ? field.scope.fields : [];
  }
  return null;
}

function isLevel(step: string, { levels }: CascadeField): boolean {
  return levels.some((_, at) => step === `level${at + 1}`);
}

export function isPath<P extends ChangePath>(checked: P | Mistake): checked is P {
  return Array.isArray(checked);
}
