/** Who must be looked at again when something changes. */
import type { Dependent } from '../../model/form.ts';
import { everyScope, type FormDefinition } from '../2-resolve/definition.ts';
import type { CheckedForm } from '../3-check/check-form.ts';
import type { CheckedSite } from '../3-check/check-site.ts';
import { fieldsByPath, type FieldsByPath, fieldUses, pathsTo } from '../3-check/dependencies.ts';
import { sectionKey } from '../3-check/sites.ts';
import type { OrderedStep } from './order-steps.ts';

/**
 * Keys are
 * - the path of a field: its value or whether it is shown has changed, or, of a table, its rows have been added, removed
 *   or moved. A reader of `managers.mobile` from outside the row stands below `managers` and below `managers.mobile`;
 *   a reader in the same row only below `managers.mobile`. A reader that uses a table as a whole, contents included,
 *   stands below each of its columns too.
 * - `section:SCOPE/NAME` (SCOPE is '' for the form): whether the section is shown has changed; below it the steps of the
 *   fields and sections that stand directly in it.
 * - a path of the context: `filing`, `filing.date`, `registration`, `registration.institutionName`.
 *
 * An entry is `step` (an index into `steps`: run it again) or `judge` (a field: judge it again) and says by `shared` where:
 * in every instance that lies in the same `shared` outermost groups and rows as what changed (0: everywhere). A field is
 * judged by whether it is required, its limits, its rules and the texts its problems quote (title, messages). Entries are unique and sorted:
 * steps first, in their order, then fields in reading order. Not listed, because the runtime does it anyway: a field whose
 * own value or being shown has changed is judged again, and what is in a group or table follows the group or table itself.
 */
export function dependentsOf(
  { form, sites }: CheckedForm,
  steps: readonly OrderedStep[],
): Readonly<Record<string, readonly Dependent[]>> {
  const fields = fieldsByPath(form);
  const found: Found = new Map();
  const stepAt = new Map(steps.map(({ key }, at) => [key, at]));
  for (const checked of sites.values()) {
    for (const { path, shared } of usesOf(checked, fields)) {
      const dependent = dependentBy(checked, stepAt, shared);
      if (dependent !== undefined) add(found, path, dependent);
    }
  }
  addSections(form, stepAt, found);
  const order = new Map([...fields.keys()].map((path, at) => [path, at]));
  const rank = (dependent: Dependent): number =>
    dependent.kind === 'step' ? (dependent.step ?? 0) : steps.length + (order.get(dependent.field ?? '') ?? 0);
  const sorted = [...found.keys()].toSorted().map((path) => {
    const dependents = [...(found.get(path)?.values() ?? [])];
    return [path, dependents.toSorted((one, other) => rank(one) - rank(other) || one.shared - other.shared)] as const;
  });
  return Object.fromEntries(sorted);
}

type Found = Map<string, Map<string, Dependent>>;

/** Of two entries that differ only in where, the wider one. */
function add(found: Found, path: string, dependent: Dependent): void {
  const here = found.get(path) ?? new Map<string, Dependent>();
  const key = `${dependent.kind} ${dependent.step ?? dependent.field}`;
  const known = here.get(key);
  if (known === undefined || known.shared > dependent.shared) here.set(key, dependent);
  found.set(path, here);
}

interface Use {
  readonly path: string;
  readonly shared: number;
}

function usesOf(checked: CheckedSite, fields: FieldsByPath): readonly Use[] {
  const context = checked.uses
    .filter(({ slot }) => slot === 0)
    .flatMap((use) => pathsTo({ ...use, slot: 1 }).map((path) => ({ path, shared: 0 })));
  return [...context, ...fieldUses(checked, fields)];
}

/** Defaults, help and the like are worked out when they are needed: nobody waits for them. */
function dependentBy(
  { site }: CheckedSite,
  stepAt: ReadonlyMap<string, number>,
  shared: number,
): Dependent | undefined {
  const { owner, key } = site;
  if (key === 'when' || key === 'compute') {
    const step = stepAt.get(owner);
    return step === undefined ? undefined : { kind: 'step', step, shared };
  }
  const isField = owner !== '' && !owner.startsWith('section:');
  const isJudged = key === 'required' || key === 'min' || key === 'max' || key === 'title' || key.startsWith('rules.');
  return isField && isJudged ? { kind: 'judge', field: owner, shared } : undefined;
}

function addSections(form: FormDefinition, stepAt: ReadonlyMap<string, number>, found: Found): void {
  for (const scope of everyScope(form.scope)) {
    const shared = depthOf(scope.path);
    const members = [
      ...scope.sections.map(({ name, parent }) => ({ key: sectionKey(scope.path, name), section: parent })),
      ...scope.fields.map(({ path, section }) => ({ key: path, section })),
    ];
    for (const { key, section } of members) {
      const step = stepAt.get(key);
      if (section !== undefined && step !== undefined) {
        add(found, sectionKey(scope.path, section), { kind: 'step', step, shared });
      }
    }
  }
}

function depthOf(scope: string): number {
  return scope === '' ? 0 : scope.split('.').length;
}
