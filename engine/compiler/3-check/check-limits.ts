/** Limits and defaults that are written out: whether they fit each other and the type of their field. */
import { checkMessages } from '../../diagnostics/check-messages.ts';
import { type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { scaleOf } from '../../expression/decimal.ts';
import { prepare } from '../../expression/evaluate.ts';
import { countCharacters } from '../../field-types/characters.ts';
import type { Value } from '../../model/value.ts';
import type { FieldDefinition } from '../2-resolve/definition.ts';
import { countAt } from '../2-resolve/key-values.ts';
import type { CheckedSite, CheckedSites } from './check-site.ts';
import { siteId } from './sites.ts';

/** The value of an expression that reads nothing; undefined for all others. */
export function certainValue({ expression }: CheckedSite): Value | undefined {
  return expression === null || expression.reads.length > 0 ? undefined : prepare(expression.tree)([]);
}

export function checkLimits(field: FieldDefinition, sites: CheckedSites, found: Mistake[]): void {
  const certain = (key: 'min' | 'max' | 'default'): Written | undefined => {
    const checked = sites.get(siteId(field.path, key));
    const value = checked === undefined ? undefined : certainValue(checked);
    if (checked === undefined || (typeof value !== 'number' && typeof value !== 'string')) return undefined;
    return { key, value, checked };
  };
  const [min, max, start] = [certain('min'), certain('max'), certain('default')];
  if (min !== undefined && max !== undefined && isGreater(min.value, max.value)) {
    const parameters = { low: 'min', high: 'max', least: min.value, most: max.value };
    found.push(mistake(checkMessages.limitsContradict, max.checked.site.scalar.place, parameters));
  } else if (start !== undefined) checkDefault(field, { start, min, max }, found);
  for (const limit of [min, max]) if (limit !== undefined) checkPlaces(field, limit, found);
}

interface Written {
  readonly key: 'min' | 'max' | 'default';
  readonly value: number | string;
  readonly checked: CheckedSite;
}

function isGreater(one: number | string, other: number | string): boolean {
  return typeof one === typeof other && one > other;
}

/** Decimal places that an answer can have; undefined for as many as are entered. */
function placesOf({ type, node }: FieldDefinition): number | undefined {
  return type === 'integer' ? 0 : countAt(node, 'scale');
}

/** No answer is equal to a limit that is finer than answers are. */
function checkPlaces(field: FieldDefinition, { key, value, checked }: Written, found: Mistake[]): void {
  const places = placesOf(field);
  if (places === undefined || typeof value !== 'number' || scaleOf(value) <= places) return;
  const parameters = { key, limit: value, places };
  found.push(mistake(checkMessages.limitTooFine, checked.site.scalar.place, parameters));
}

interface Range {
  readonly start: Written;
  readonly min: Written | undefined;
  readonly max: Written | undefined;
}

/** A default that would be a mistake as an answer. */
function checkDefault(field: FieldDefinition, { start, min, max }: Range, found: Mistake[]): void {
  const { value, checked } = start;
  const places = placesOf(field);
  const most = field.type === 'text' || field.type === 'longText' ? countAt(field.node, 'max') : undefined;
  const broken =
    (min !== undefined && isGreater(min.value, value) && `min: ${min.value}`) ||
    (max !== undefined && isGreater(value, max.value) && `max: ${max.value}`) ||
    (typeof value === 'number' && places !== undefined && scaleOf(value) > places && placesInWords(field, places)) ||
    (typeof value === 'string' && most !== undefined && countCharacters(value) > most && `max: ${most}`);
  if (broken === false) return;
  found.push(mistake(checkMessages.defaultOutside, checked.site.scalar.place, { value, limit: broken }));
}

function placesInWords({ type }: FieldDefinition, places: number): string {
  return type === 'integer' ? 'type: integer' : `scale: ${places}`;
}
