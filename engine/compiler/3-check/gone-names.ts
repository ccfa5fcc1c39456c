/** Names that the overlay of this edition took away, for who still reads them: what became of each, and where that is said. */
import type { Localized } from '../../diagnostics/finding.ts';
import { scalarAt } from '../1-read/source-node.ts';
import { everyField, type FormDefinition } from '../2-resolve/definition.ts';
import type { Surroundings } from './edition-definition.ts';

export function goneNames(form: FormDefinition, { whereIs }: Surroundings): ReadonlyMap<string, Localized> {
  const gone = new Map<string, Localized>();
  for (const { name, reason, place } of form.removals) {
    const where = whereIs(place);
    const last = name.slice(name.lastIndexOf('.') + 1);
    gone.set(last, { zh: `已在 ${where} 删去（${reason}）`, en: `was taken out in ${where} (${reason})` });
  }
  for (const { name, node } of everyField(form.scope)) {
    const was = scalarAt(node, 'was');
    if (was === undefined || was.text === name) continue;
    const where = whereIs(was.place);
    gone.set(was.text, { zh: `已在 ${where} 改名为“${name}”`, en: `was renamed to "${name}" in ${where}` });
  }
  return gone;
}
