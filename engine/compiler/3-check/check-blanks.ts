/** What a field that may stay blank silently takes with it: a rule that adds it up, a message that shows it. */
import { checkMessages } from '../../diagnostics/check-messages.ts';
import { type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { childrenOf } from '../../expression/children-of.ts';
import type { Expression } from '../../model/expression.ts';
import { everyField, type FormDefinition, type RuleDefinition } from '../2-resolve/definition.ts';
import { flagAt } from '../2-resolve/key-values.ts';
import type { CheckedSite, CheckedSites, PlacedUse } from './check-site.ts';
import { type FieldsByPath, fieldsByPath } from './dependencies.ts';
import { siteId } from './sites.ts';

export function checkBlanks(form: FormDefinition, sites: CheckedSites, found: Mistake[]): void {
  const fields = fieldsByPath(form);
  for (const { path, rules } of everyField(form.scope)) {
    for (const rule of rules) checkRule({ owner: path, rule, sites, fields }, found);
  }
}

interface Judged {
  readonly owner: string;
  readonly rule: RuleDefinition;
  readonly sites: CheckedSites;
  readonly fields: FieldsByPath;
}

function checkRule(judged: Judged, found: Mistake[]): void {
  const { owner, rule, sites } = judged;
  const at = (key: string): CheckedSite | undefined => sites.get(siteId(owner, `rules.${rule.name}.${key}`));
  const [when, assert, message] = [at('when'), at('assert'), at('message')];
  if (assert === undefined) return;
  for (const use of addedUp(assert)) {
    if (!mayStayBlank(judged, use) || reads(when, use)) continue;
    found.push(mistake(checkMessages.notJudgedWhileBlank, use.place, { name: nameOf(use.path) }));
  }
  for (const use of message?.uses ?? []) {
    if (!mayStayBlank(judged, use) || reads(when, use) || reads(assert, use)) continue;
    found.push(mistake(checkMessages.messageWithBlank, use.place, { name: nameOf(use.path) }));
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** One answer, that nobody has to give; columns of other rows are told by their table. */
function mayStayBlank({ owner, fields }: Judged, { path, slot }: PlacedUse): boolean {
  const field = fields.get(path);
  if (field === undefined || path === owner || path.split('.').length !== slot) return false;
  return flagAt(field.node, 'optional') && field.type !== 'table' && field.type !== 'group';
}

function reads(checked: CheckedSite | undefined, { path }: PlacedUse): boolean {
  return checked?.uses.some((use) => use.path === path) === true;
}

/** The fields that are terms of an addition: one of them blank, the total is blank. */
function addedUp(checked: CheckedSite): readonly PlacedUse[] {
  if (checked.expression === null) return [];
  const places = namesAdded(checked.expression.tree).map((term) => checked.placeOf(term).start);
  return checked.uses.filter(({ place }) => places.includes(place.start));
}

function namesAdded(tree: Expression): readonly Expression[] {
  if (tree.kind === 'arithmetic' && tree.operator === '+') return termsOf(tree);
  // Within a list other rows are added up.
  const isList = tree.kind === 'filter' || tree.kind === 'for' || tree.kind === 'quantified';
  return isList ? [] : childrenOf(tree).flatMap(namesAdded);
}

function termsOf(tree: Expression): readonly Expression[] {
  if (tree.kind === 'arithmetic' && tree.operator === '+') return [...termsOf(tree.left), ...termsOf(tree.right)];
  return tree.kind === 'name' ? [tree] : namesAdded(tree);
}
