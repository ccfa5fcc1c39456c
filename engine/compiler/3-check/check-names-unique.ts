/** Names that exist once: of fields and sections in their level, of rules in the form. */
import { checkMessages } from '../../diagnostics/check-messages.ts';
import { type Mistake, mistake } from '../../diagnostics/mistake.ts';
import type { Place } from '../../model/diagnostic.ts';
import { everyField, everyScope, type FormDefinition } from '../2-resolve/definition.ts';
import type { Constants } from './constants.ts';
import type { Surroundings } from './edition-definition.ts';

interface Named {
  readonly name: string;
  readonly namePlace: Place;
}

export function checkNamesUnique(
  form: FormDefinition,
  constants: Constants,
  { whereIs }: Surroundings,
  found: Mistake[],
): void {
  for (const scope of everyScope(form.scope)) {
    for (const [again, first] of repeated(scope.fields)) {
      const other = whereIs(first.namePlace);
      found.push(mistake(checkMessages.nameTwice, again.namePlace, { name: again.name, what: 'field', other }));
    }
    for (const [again, first] of repeated(scope.sections)) {
      const other = whereIs(first.namePlace);
      found.push(mistake(checkMessages.nameTwice, again.namePlace, { name: again.name, what: 'section', other }));
    }
  }
  for (const [again, first] of repeated(everyField(form.scope).flatMap((field) => field.rules))) {
    found.push(
      mistake(checkMessages.ruleTwice, again.namePlace, { name: again.name, other: whereIs(first.namePlace) }),
    );
  }
  const links = new Set(form.links.map((link) => link.name));
  for (const { name, namePlace } of everyField(form.scope)) {
    const by = links.has(name) ? 'link' : Object.hasOwn(constants, name) ? 'constant' : undefined;
    if (by !== undefined) found.push(mistake(checkMessages.fieldNameTaken, namePlace, { name, by }));
  }
}

function repeated<T extends Named>(things: readonly T[]): readonly (readonly [again: T, first: T])[] {
  const known = new Map<string, T>();
  return things.flatMap((thing) => {
    const first = known.get(thing.name);
    if (first === undefined) known.set(thing.name, thing);
    return first === undefined ? [] : [[thing, first] as const];
  });
}
