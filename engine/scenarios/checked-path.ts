/** A path written in a scenario, checked against the form: every name is a field, every row has its number. */
import { closest } from '../diagnostics/did-you-mean.ts';
import { type Mistake, mistake } from '../diagnostics/mistake.ts';
import { scenarioMessages } from '../diagnostics/scenario-messages.ts';
import type { Place } from '../model/diagnostic.ts';
import type { FilingPath } from '../model/filing.ts';
import type { CascadeField, Field, Scope } from '../model/form.ts';
import { parsePath } from '../model/path.ts';

/** The path, or the mistake that it is not one. */
export function checkedPath(text: string, scope: Scope, place: Place): FilingPath | Mistake {
  const path = parsePath(text);
  const bad = mistake(scenarioMessages.badPath, place, { path: text });
  if (path === null) return bad;
  let fields: readonly Field[] = scope.fields;
  let current: Field | undefined;
  for (const [position, step] of path.entries()) {
    if (typeof step === 'number') {
      if (current?.type !== 'table' || typeof path[position - 1] !== 'string') {
        return bad;
      }
      continue;
    }
    if (current?.type === 'table' && typeof path[position - 1] !== 'number') {
      return mistake(scenarioMessages.rowNeeded, place, { path: text, table: current.name });
    }
    if (step === 'row' && current?.type === 'table' && current.rows !== undefined) return path;
    if (current?.type === 'cascade' && isLevel(step, current)) return position + 1 === path.length ? path : bad;
    const field = fields.find(({ name }) => name === step);
    if (field === undefined) {
      const suggestion = closest(
        step,
        fields.map(({ name }) => name),
      );
      return mistake(scenarioMessages.unknownPath, place, { path: text, name: step, suggestion });
    }
    current = field;
    fields = 'scope' in field ? field.scope.fields : [];
  }
  return path;
}

function isLevel(step: string, { levels }: CascadeField): boolean {
  return levels.some((_, at) => step === `level${at + 1}`);
}

export function isPath(checked: FilingPath | Mistake): checked is FilingPath {
  return Array.isArray(checked);
}
