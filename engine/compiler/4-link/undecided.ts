/** An edition laid over another says what becomes of stored answers wherever they do not fit any more. */
import { editionMessages } from '../../diagnostics/edition-messages.ts';
import { foundIn, type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { lineage } from '../../editions/lineage.ts';
import type { Kind, Passage, Successors } from '../../editions/passage.ts';
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
  const { edition, form } = forms.after;
  const found = everyField(forms.definition.scope).flatMap((field) => {
    const descent = fields[field.path];
    const place = places.get(descent?.from ?? '') ?? field.namePlace;
    const was = { edition: forms.before.edition, at: forms.whereIs(place) };
    return (descent?.passages ?? []).flatMap((passage) => undecidedAt(was, field, passage));
  });
  return foundIn({ edition, form }, found);
}

function undecidedAt(
  was: { readonly edition: number; readonly at: string },
  field: FieldDefinition,
  passage: Passage,
): readonly Mistake[] {
  if (passage.kind === 'undecided') {
    const parameters = { ...was, before: inWords(passage.before), after: inWords(passage.after) };
    return [mistake(editionMessages.undecidedKind, placeOf(field, ['type', 'unit', 'rows', 'levels']), parameters)];
  }
  if (passage.kind !== 'recoded') return [];
  const place = placeOf(field, ['list', 'options', 'rows']);
  const codesWith = (why: Successors['undecided']): readonly string[] =>
    Object.entries(passage.codes).flatMap(([code, { undecided: found }]) => (found === why ? [code] : []));
  const gone = codesWith('gone');
  const moved = codesWith('moved');
  return [
    ...(gone.length === 0 ? [] : [mistake(editionMessages.undecidedCodes, place, { ...was, codes: gone })]),
    ...(moved.length === 0 ? [] : [mistake(editionMessages.undecidedLevels, place, { ...was, codes: moved })]),
  ];
}

function inWords({ type, unit, rows, levels }: Kind): string {
  return [type, unit, rows && `rows: ${rows}`, levels && `levels: ${levels}`].filter(Boolean).join(' ');
}

/** The key that changed stands in another file than what it was laid over; else the first that is there. */
function placeOf({ node, namePlace }: FieldDefinition, keys: readonly string[]): Place {
  const entries = keys.flatMap((key) => entryAt(node, key) ?? []);
  const laidOver = entries.find(({ keyPlace }) => keyPlace.file !== namePlace.file);
  return (laidOver ?? entries[0])?.keyPlace ?? namePlace;
}
