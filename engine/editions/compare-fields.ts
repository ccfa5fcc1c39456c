/** The fields of two editions: found by their lineage, compared key by key. */
import type { Field, TableField } from '../model/form.ts';
import type { Change } from './change.ts';
import { compareOptions } from './compare-options.ts';
import { compareLimits } from './compare-limits.ts';
import { compareRules } from './compare-rules.ts';
import { fieldChange } from './consequences.ts';
import { everyField, type Lineage, outerPath } from './lineage.ts';
import { type Passage, recodings } from './passage.ts';
import { type Forms, sameExpression, sameText, written } from './wording.ts';

export function compareFields(forms: Forms, lineage: Lineage): readonly Change[] {
  const origins = new Map(everyField(forms.before.scope).map((field) => [field.path, field]));
  const changes = everyField(forms.after.scope).flatMap((field): readonly Change[] => {
    const descent = lineage.fields[field.path];
    const origin = origins.get(descent?.from ?? '');
    if (origin !== undefined)
      return compareField(forms, { before: origin, after: field, passages: descent?.passages ?? [] });
    return isNewWithin(field, lineage) ? [added(field)] : [];
  });
  return [...changes, ...removals(lineage, origins)];
}

/** What stands in a new group or table comes with it. */
function isNewWithin({ path }: Field, { fields }: Lineage): boolean {
  const outer = outerPath(path);
  return outer === '' || fields[outer] !== undefined;
}

function added(field: Field): Change {
  const asks = field.compute === undefined && field.required !== false;
  return asks ? fieldChange('added', field) : { ...fieldChange('added', field), filers: 'nothing', types: 'minor' };
}

/** What stood in a removed group or table went with it. */
function removals({ removed }: Lineage, origins: ReadonlyMap<string, Field>): readonly Change[] {
  return Object.entries(removed).flatMap(([path, reason]): readonly Change[] => {
    const field = origins.get(path);
    if (field === undefined || Object.hasOwn(removed, outerPath(path))) return [];
    const gone = fieldChange('removed', field);
    const stored = field.compute === undefined ? gone.stored : 'kept';
    return [{ ...gone, stored, ...(reason !== '' && { reason }) }];
  });
}

interface Descendant {
  readonly before: Field;
  readonly after: Field;
  readonly passages: readonly Passage[];
}

function compareField(forms: Forms, { before, after, passages }: Descendant): readonly Change[] {
  return [
    ...compareName(before, after),
    ...compareKind(before, after),
    ...compareRequired(before, after),
    ...compareLimits(before, after),
    ...compareOptions(forms, { before, after, codes: recodings(passages) }),
    ...compareConditions(before, after),
    ...compareWords(forms, before, after),
    ...compareRules(forms, before, after),
  ];
}

function compareName(before: Field, after: Field): readonly Change[] {
  return before.name === after.name ? [] : [{ ...fieldChange('renamed', after), was: before.path }];
}

/** Its type, unit, and whether it is worked out: what answers are. */
function compareKind(before: Field, after: Field): readonly Change[] {
  const one = kindInWords(before);
  const other = kindInWords(after);
  const fresh = after.fresh === undefined ? undefined : { reason: after.fresh };
  if (one === other && fresh === undefined) return [];
  const retyped = { ...fieldChange('retyped', after), before: one, after: other };
  if (fresh !== undefined) return [{ ...retyped, ...fresh }];
  if (after.compute !== undefined) return [{ ...retyped, stored: 'dropped', filers: 'less' }];
  return before.compute === undefined ? [{ ...retyped, ...widened(before, after) }] : [retyped];
}

/** Answers follow; choices are a list for programs, a longer text is a text. */
function widened(before: Field, after: Field): Pick<Change, 'stored' | 'filers' | 'types'> {
  const types = before.type === 'choice' && after.type === 'choices' ? 'major' : 'patch';
  return { stored: 'converted', filers: 'nothing', types };
}

function kindInWords(field: Field): string {
  const unit = 'unit' in field ? field.unit : undefined;
  const rows = isFixed(field) ? 'fixedRows' : undefined;
  return [field.type, unit, rows, field.compute && 'computed'].filter(Boolean).join(' ');
}

function isFixed(field: Field): field is TableField {
  return field.type === 'table' && field.rows !== undefined;
}

function compareRequired(before: Field, after: Field): readonly Change[] {
  if (after.compute !== undefined || before.compute !== undefined) return [];
  const one = requiredInWords(before);
  const other = requiredInWords(after);
  if (one === other) return [];
  const kind =
    other === 'always' || one === 'never'
      ? 'tightened'
      : one === 'always' || other === 'never'
        ? 'loosened'
        : 'changed';
  const types = kind === 'changed' ? 'patch' : 'major';
  return [{ ...fieldChange(kind, after), key: 'required', before: one, after: other, types }];
}

function requiredInWords({ required }: Field): string {
  if (typeof required === 'boolean') return required ? 'always' : 'never';
  return required.source;
}

function compareConditions(before: Field, after: Field): readonly Change[] {
  return (['when', 'compute', 'default'] as const).flatMap((key): readonly Change[] => {
    const one = before[key];
    const other = after[key];
    const isKind = key === 'compute' && (one === undefined || other === undefined);
    if (isKind || sameExpression(one, other)) return [];
    return [{ ...fieldChange('changed', after), key, before: one?.source ?? '', after: other?.source ?? '' }];
  });
}

function compareWords(forms: Forms, before: Field, after: Field): readonly Change[] {
  const keys = ['title', 'help', 'notice', 'placeholder', 'blank'] as const;
  return keys
    .filter((key) => !sameText(before[key], after[key], forms))
    .map((key) => ({
      ...fieldChange('reworded', after),
      key,
      before: written(before[key]),
      after: written(after[key]),
    }));
}
