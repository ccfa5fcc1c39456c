/** Conditions that cannot hold, or cannot fail, where they stand. */
import { mistake } from '../../diagnostics/mistake.ts';
import { reasonMessages } from '../../diagnostics/reason-messages.ts';
import type { Fact } from '../../reasoning/contradiction.ts';
import { blankness, contradiction } from '../../reasoning/contradiction.ts';
import type { FieldDefinition, ScopeDefinition } from '../2-resolve/definition.ts';
import { type Asking, factAt, readsTheImpossible, reasonsAgainst } from './reasons.ts';
import { sectionKey, siteId } from './sites.ts';

/** Of the scope, the sections and fields in it, and what they hold; what can never be shown is not looked into. */
export function checkConditions(asking: Asking, scope: ScopeDefinition, around: readonly Fact[]): void {
  const shown = new Map<string, readonly Fact[]>();
  for (const { name, parent } of scope.sections) {
    const outer = shown.get(parent ?? '') ?? around;
    shown.set(name, checkShown(asking, sectionKey(scope.path, name), outer));
  }
  for (const field of scope.fields) {
    const outer = shown.get(field.section ?? '') ?? around;
    const facts = checkShown(asking, field.path, outer);
    checkRequired(asking, field, facts);
    if (field.scope !== undefined) checkConditions(asking, field.scope, facts);
  }
}

/** What holds while the section or field is shown. A condition that is reported is not held against what it encloses. */
function checkShown(asking: Asking, owner: string, outer: readonly Fact[]): readonly Fact[] {
  const own = factAt(asking, owner, 'when', 'true');
  const counts = own.length > 0 && !isCertain(asking, owner, 'when');
  const shown = counts && checkCondition(asking, { owner, key: 'when', outer }) ? [...outer, ...own] : outer;
  asking.around.set(owner, { outer, shown });
  return shown;
}

/** One that reads nothing is reported elsewhere. */
function isCertain({ sites }: Asking, owner: string, key: string): boolean {
  return sites.get(siteId(owner, key))?.expression?.reads.length === 0;
}

interface Condition {
  readonly owner: string;
  readonly key: 'when' | 'required';
  readonly outer: readonly Fact[];
}

/** False when it can never hold. */
function checkCondition(asking: Asking, { owner, key, outer }: Condition): boolean {
  const checked = asking.sites.get(siteId(owner, key));
  if (checked === undefined) return true;
  const { place } = checked.site.scalar;
  const holds = factAt(asking, owner, key, 'true');
  const never = reasonsAgainst(asking, [...outer, ...holds], holds);
  if (never !== undefined) {
    if (!readsTheImpossible(asking, checked))
      asking.found.push(mistake(reasonMessages.conditionNeverHolds, place, { key, reasons: never }));
    return false;
  }
  const fails = factAt(asking, owner, key, 'notTrue');
  const always = reasonsAgainst(asking, [...outer, ...fails], fails);
  if (always !== undefined) {
    asking.found.push(mistake(reasonMessages.conditionAlwaysHolds, place, { key, reasons: always }));
  }
  return true;
}

function checkRequired(asking: Asking, { path, name }: FieldDefinition, shown: readonly Fact[]): void {
  const checked = asking.sites.get(siteId(path, 'required'));
  const known = asking.knowledge.get(path);
  const own = factAt(asking, path, 'required', 'true');
  if (checked === undefined || known === undefined || own.length === 0 || isCertain(asking, path, 'required')) return;
  if (!checkCondition(asking, { owner: path, key: 'required', outer: shown })) return;
  if (checked.uses.some((use) => use.path === path)) return;
  const asked = [...shown, ...own, blankness(known, true)];
  if (contradiction(asking.knowledge, asked) === undefined) return;
  const reasons = reasonsAgainst(asking, asked, asked) ?? [];
  asking.found.push(mistake(reasonMessages.requiredOnceAnswered, checked.site.scalar.place, { name, reasons }));
}
