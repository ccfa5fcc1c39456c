/** Rules and conditions whose outcome is certain before anyone fills in the form. */
import { checkMessages } from '../../diagnostics/check-messages.ts';
import { type Mistake, mistake } from '../../diagnostics/mistake.ts';
import type { Value } from '../../model/value.ts';
import { everyField, type FormDefinition } from '../2-resolve/definition.ts';
import { certainValue, checkLimits } from './check-limits.ts';
import type { CheckedSite, CheckedSites } from './check-site.ts';

export function checkJudgements(form: FormDefinition, sites: CheckedSites, found: Mistake[]): void {
  for (const checked of sites.values()) {
    checkOwnReads(checked, found);
    const value = certainValue(checked);
    if (value === undefined) continue;
    const key = checked.site.key.slice(checked.site.key.lastIndexOf('.') + 1);
    if (key === 'assert') found.push(certainRule(checked, value));
    else if (key === 'when' || key === 'required') {
      const parameters = { key, holds: value === true } as const;
      found.push(mistake(checkMessages.conditionConstant, checked.site.scalar.place, parameters));
    }
  }
  for (const field of everyField(form.scope)) checkLimits(field, sites, found);
}

/** A field that is required because of its own answer could never be blank and required. */
function checkOwnReads({ site, uses }: CheckedSite, found: Mistake[]): void {
  const { owner, key } = site;
  if (key !== 'required') return;
  const own = uses.find(({ path, slot }) => slot >= 1 && (path === owner || path.startsWith(`${owner}.`)));
  if (own !== undefined) found.push(mistake(checkMessages.requiredByItself, own.place, { name: nameOf(owner) }));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function certainRule({ site }: CheckedSite, value: Value): Mistake {
  const { place } = site.scalar;
  if (value === true) return mistake(checkMessages.ruleNeverFails, place);
  return mistake(value === false ? checkMessages.ruleAlwaysFails : checkMessages.ruleNeverJudged, place);
}
