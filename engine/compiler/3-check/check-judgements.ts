/** Rules, conditions and limits whose outcome is certain before anyone fills in the form. */
import { checkMessages } from '../../diagnostics/check-messages.ts';
import { type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { prepare } from '../../expression/evaluate.ts';
import type { Value } from '../../model/value.ts';
import { everyField, type FormDefinition } from '../2-resolve/definition.ts';
import type { CheckedSite, CheckedSites } from './check-site.ts';
import { siteId } from './sites.ts';

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
  for (const { path } of everyField(form.scope)) checkLimits(path, sites, found);
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

/** The value of an expression that reads nothing; undefined for all others. */
function certainValue({ expression }: CheckedSite): Value | undefined {
  return expression === null || expression.reads.length > 0 ? undefined : prepare(expression.tree)([]);
}

function certainRule({ site }: CheckedSite, value: Value): Mistake {
  const { place } = site.scalar;
  if (value === true) return mistake(checkMessages.ruleNeverFails, place);
  return mistake(value === false ? checkMessages.ruleAlwaysFails : checkMessages.ruleNeverJudged, place);
}

function checkLimits(path: string, sites: CheckedSites, found: Mistake[]): void {
  const low = sites.get(siteId(path, 'min'));
  const high = sites.get(siteId(path, 'max'));
  if (low === undefined || high === undefined) return;
  const least = certainValue(low);
  const most = certainValue(high);
  const isNumbers = typeof least === 'number' && typeof most === 'number' && least > most;
  const isDays = typeof least === 'string' && typeof most === 'string' && least > most;
  if (!isNumbers && !isDays) return;
  found.push(mistake(checkMessages.limitsContradict, high.site.scalar.place, { low: 'min', high: 'max', least, most }));
}
