/** What each field and section has to wait for before it can be worked out: the graph of cycles and of the order. */
import type { Place } from '../../model/diagnostic.ts';
import type { Expression } from '../../model/expression.ts';
import type { FieldDefinition, FormDefinition, ScopeDefinition } from '../2-resolve/definition.ts';
import { everyField } from '../2-resolve/definition.ts';
import type { CheckedSite, CheckedSites, PlacedUse } from './check-site.ts';
import { sectionKey, siteId } from './sites.ts';
import { wholeUses } from './whole-reads.ts';

/** Fields by their path, sections by `section:SCOPE/NAME`. */
export type NodeKey = string;

export interface Dependency {
  readonly on: NodeKey;
  /** The key that reads it, with the place of the name; absent for what merely stands inside something. */
  readonly use?: { readonly key: 'when' | 'compute'; readonly place: Place };
}

/** In reading order. */
export type Dependencies = ReadonlyMap<NodeKey, readonly Dependency[]>;

/** A use of a field's value; `shared`: how many enclosing groups and rows the reader shares with it. */
export interface FieldUse {
  readonly path: string;
  readonly shared: number;
  readonly place: Place;
}

export type FieldsByPath = ReadonlyMap<string, FieldDefinition>;

export function fieldsByPath(form: FormDefinition): FieldsByPath {
  return new Map(everyField(form.scope).map((field) => [field.path, field]));
}

export function dependenciesOf(form: FormDefinition, sites: CheckedSites): Dependencies {
  const found = new Map<NodeKey, readonly Dependency[]>();
  addScope(form.scope, { fields: fieldsByPath(form), sites, found });
  return found;
}

interface Building {
  readonly fields: FieldsByPath;
  readonly sites: CheckedSites;
  readonly found: Map<NodeKey, readonly Dependency[]>;
}

function addScope(scope: ScopeDefinition, building: Building): void {
  const owner: readonly Dependency[] = scope.path === '' ? [] : [{ on: scope.path }];
  const inside = (section: string | undefined): readonly Dependency[] =>
    section === undefined ? owner : [...owner, { on: sectionKey(scope.path, section) }];
  for (const { name, parent } of scope.sections) {
    const key = sectionKey(scope.path, name);
    building.found.set(key, [...inside(parent), ...usesBy(key, ['when'], building)]);
  }
  for (const field of scope.fields) {
    building.found.set(field.path, [...inside(field.section), ...usesBy(field.path, ['when', 'compute'], building)]);
    if (field.scope !== undefined) addScope(field.scope, building);
  }
}

function usesBy(
  owner: NodeKey,
  keys: readonly ('when' | 'compute')[],
  { fields, sites }: Building,
): readonly Dependency[] {
  return keys.flatMap((key) => {
    const site = sites.get(siteId(owner, key));
    const uses = site === undefined ? [] : fieldUses(site, fields);
    return uses.map(({ path, place }) => ({ on: path, use: { key, place } }));
  });
}

/**
 * The fields whose steps a checked site waits for: what it reads, the tables and groups on the way there (their rows),
 * and of a table that is used as a whole all that is in it.
 */
export function fieldUses(site: CheckedSite, fields: FieldsByPath): readonly FieldUse[] {
  const whole = wholePaths(site);
  return site.uses
    .filter(({ slot }) => slot >= 1)
    .flatMap((use) => [
      ...pathsTo(use).map((path) => ({ path, shared: use.slot - 1, place: use.place })),
      ...(whole.has(`${use.slot} ${use.path}`) ? contentsOf(use, fields) : []),
    ])
    .filter(({ path }) => fields.has(path));
}

/** `managers`, `managers.projects`, `managers.projects.amount`; what encloses the reader too is left out. */
export function pathsTo({ path, slot }: { readonly path: string; readonly slot: number }): readonly string[] {
  const steps = path.split('.');
  return steps.map((_, at) => steps.slice(0, at + 1).join('.')).slice(Math.max(slot - 1, 0));
}

function contentsOf({ path, slot, place }: PlacedUse, fields: FieldsByPath): readonly FieldUse[] {
  const scope = fields.get(path)?.scope;
  return scope === undefined ? [] : everyField(scope).map((field) => ({ path: field.path, shared: slot - 1, place }));
}

/** `slot path` of what is used as a whole, the path counted from the form. */
function wholePaths({ site, expression, text }: CheckedSite): ReadonlySet<string> {
  const trees: readonly Expression[] =
    expression !== null
      ? [expression.tree]
      : text === null || typeof text === 'string'
        ? []
        : text.parts.flatMap((part) => (typeof part === 'string' ? [] : [part.expression.tree]));
  const uses = trees.flatMap((tree) => [...wholeUses(tree)]);
  return new Set(
    uses.map((use) => {
      const [slot = '', path = ''] = use.split(' ');
      const scope = site.scopes.find((candidate) => candidate.slot === Number(slot))?.path ?? '';
      return `${slot} ${scope === '' ? path : `${scope}.${path}`}`;
    }),
  );
}
