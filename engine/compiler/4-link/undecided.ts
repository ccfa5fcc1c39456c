/** An edition laid over another says what becomes of stored answers wherever they do not fit any more. */
import { editionMessages } from '../../diagnostics/edition-messages.ts';
import { type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { lineage } from '../../editions/lineage.ts';
import type { Kind, Passage } from '../../editions/passage.ts';
import type { Place } from '../../model/diagnostic.ts';
import type { CompiledForm } from '../../model/form.ts';
import { entryAt } from '../1-read/source-node.ts';
import { everyField, type FieldDefinition, type FormDefinition } from '../2-resolve/definition.ts';

interface Forms {
  readonly before: CompiledForm;
  readonly after: CompiledForm;
  readonly definition: FormDefinition;
  /** The form in the edition before. */
  readonly base: FormDefinition;
  readonly whereIs: (place: Place) => string;
}

export function undecided(forms: Forms): readonly Mistake[] {
  const { fields } = lineage(forms.before, forms.after);
  const places = new Map(everyField(forms.base.scope).map(({ path, namePlace }) => [path, namePlace]));
  return everyField(forms.definition.scope).flatMap((field) => {
    const descent = fields[field.path];
    const place = places.get(descent?.from ?? '') ?? field.namePlace;
    const was = { edition: forms.before.edition, at: forms.whereIs(place) };
    return (descent?.passages ?? []).flatMap((passage) => undecidedAt(was, field, passage));
  });
}

function undecidedAt(
  was: { readonly edition: number; readonly at: string },
  field: FieldDefinition,
  passage: Passage,
): readonly Mistake[] {
  if (passage.kind === 'undecided') {
    const parameters = { ...was, before: inWords(passage.before), after: inWords(passage.after) };
    return [mistake(editionMessages.undecidedKind, placeOf(field, ['type', 'unit', 'rows']), parameters)];
  }
  if (passage.kind !== 'recoded') return [];
  const lost = Object.entries(passage.codes).flatMap(([code, { undecided: isLost }]) => (isLost ? [code] : []));
  if (lost.length === 0) return [];
  const place = placeOf(field, ['list', 'options', 'rows']);
  return [mistake(editionMessages.undecidedCodes, place, { ...was, codes: lost })];
}

function inWords({ type, unit, rows }: Kind): string {
  return [type, unit, rows && `rows: ${rows}`].filter(Boolean).join(' ');
}

/** The key that changed stands in another file than what it was laid over; else the first that is there. */
function placeOf({ node, namePlace }: FieldDefinition, keys: readonly string[]): Place {
  const entries = keys.flatMap((key) => entryAt(node, key) ?? []);
  const laidOver = entries.find(({ keyPlace }) => keyPlace.file !== namePlace.file);
  return (laidOver ?? entries[0])?.keyPlace ?? namePlace;
}
