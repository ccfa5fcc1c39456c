/** Rules that can never fail, never pass, or are never judged, and limits and rules that nothing satisfies. */
import type { Localized } from '../../diagnostics/finding.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import { reasonMessages } from '../../diagnostics/reason-messages.ts';
import type { Place } from '../../model/diagnostic.ts';
import { blankness, contradiction, type Fact, type Truth } from '../../reasoning/contradiction.ts';
import type { FieldDefinition, RuleDefinition } from '../2-resolve/definition.ts';
import { wordAt } from '../2-resolve/key-values.ts';
import { isRequired } from './check-field.ts';
import { type Asking, factAt, isImpossible, readsTheImpossible, reasonsAgainst } from './reasons.ts';
import { siteId } from './sites.ts';

/** A rule is judged while its field is not blank and its `when` is true. */
export function checkRules(asking: Asking, field: FieldDefinition): void {
  const known = asking.knowledge.get(field.path);
  if (known === undefined) return;
  const given = blankness(known, false);
  const sound = field.rules.filter((rule) => checkRule(asking, { field, given }, rule));
  if (sound.length === field.rules.length) checkTogether(asking, field, given);
}

interface Judged {
  readonly field: FieldDefinition;
  readonly given: Fact;
}

/** False when something is said of it. */
function checkRule(asking: Asking, { field, given }: Judged, { name, node }: RuleDefinition): boolean {
  const key = `rules.${name}.assert`;
  const checked = asking.sites.get(siteId(field.path, key));
  if (checked?.expression === undefined || checked.expression === null || checked.expression.reads.length === 0)
    return true;
  const { place } = checked.site.scalar;
  const applies = [given, ...factAt(asking, field.path, `rules.${name}.when`, 'true')];
  const against = (truth: Truth) => {
    const own = factAt(asking, field.path, key, truth);
    return reasonsAgainst(asking, [...applies, ...own], [...own, given]);
  };
  const neverFails = against('false');
  const neverPasses = against('true');
  if (neverFails === undefined && neverPasses === undefined) return true;
  // What can never be filled in has been reported; nothing else is said of it.
  if (isImpossible(asking, field.path) || readsTheImpossible(asking, checked)) return false;
  const conditional = applies.length > 1;
  const isApplicable = contradiction(asking.knowledge, applies) === undefined;
  if (neverFails !== undefined && neverPasses !== undefined) {
    const reasons = isApplicable
      ? distinct([...neverFails, ...neverPasses])
      : (reasonsAgainst(asking, applies, [given]) ?? []);
    asking.found.push(mistake(reasonMessages.ruleNeverJudged, place, { reasons }));
  } else if (neverFails !== undefined) {
    reportCertain(asking, field, { applies, key, place, reasons: neverFails });
  } else if (wordAt(node, 'level') !== 'warning') {
    asking.found.push(mistake(reasonMessages.ruleNeverPasses, place, { reasons: neverPasses ?? [], conditional }));
  }
  return false;
}

interface Certain {
  readonly applies: readonly Fact[];
  readonly key: string;
  readonly place: Place;
  readonly reasons: readonly Localized[];
}

/** A rule that can only be broken together with a limit repeats it. */
function reportCertain(asking: Asking, field: FieldDefinition, { applies, key, place, reasons }: Certain): void {
  const core = contradiction(asking.knowledge, [...applies, ...factAt(asking, field.path, key, 'false')]) ?? [];
  const isLimited = core.some((fact) => ['min', 'max', 'minRows', 'maxRows'].includes(fact.key));
  const entry = isLimited ? reasonMessages.ruleRepeatsLimit : reasonMessages.ruleNeverFails;
  asking.found.push(mistake(entry, place, { reasons }));
}

/** Whether anything satisfies the limits of a field and its rules that always apply. */
function checkTogether(asking: Asking, { path, namePlace, rules }: FieldDefinition, given: Fact): void {
  const limits = ['min', 'max'].filter((key) => asking.sites.has(siteId(path, key)));
  const errors = rules.filter(({ name, node }) => {
    return wordAt(node, 'level') !== 'warning' && !asking.sites.has(siteId(path, `rules.${name}.when`));
  });
  if (limits.length + errors.length < 2) return;
  const keys = [...limits, ...errors.map(({ name }) => `rules.${name}.assert`)];
  const asserts = errors.flatMap(({ name }) => factAt(asking, path, `rules.${name}.assert`, 'notFalse'));
  const facts = [given, ...asserts, ...askedFor(asking, path, keys)];
  const reasons = reasonsAgainst(asking, facts, [given]);
  if (reasons !== undefined) asking.found.push(mistake(reasonMessages.rulesExclude, namePlace, { reasons }));
}

/** Fields read by these keys that are asked for wherever the owner is: blank, they would be a problem of their own. */
function askedFor(
  { sites, fields, knowledge, around }: Asking,
  owner: string,
  keys: readonly string[],
): readonly Fact[] {
  const shown = around.get(owner)?.shown ?? [];
  const paths = new Set(keys.flatMap((key) => sites.get(siteId(owner, key))?.uses.map(({ path }) => path) ?? []));
  return [...paths].flatMap((path): readonly Fact[] => {
    const field = fields.get(path);
    const known = knowledge.get(path);
    if (field === undefined || known === undefined || !isRequired(field) || sites.has(siteId(path, 'required')))
      return [];
    const isShown = known.shown.every((fact) =>
      shown.some(({ owner: by, key }) => by === fact.owner && key === fact.key),
    );
    return isShown ? [{ ...blankness(known, false), key: 'asked for' }] : [];
  });
}

function distinct(reasons: readonly Localized[]): readonly Localized[] {
  return [...new Map(reasons.map((reason) => [reason.en, reason] as const)).values()];
}
