/** Parts of expressions that do nothing where they stand: what never holds, and what is always blank. */
import { mistake } from '../../diagnostics/mistake.ts';
import { reasonMessages } from '../../diagnostics/reason-messages.ts';
import { childrenOf } from '../../expression/children-of.ts';
import type { Expression } from '../../model/expression.ts';
import { blankness, contradiction, type Fact } from '../../reasoning/contradiction.ts';
import type { CheckedSite, PlacedUse } from './check-site.ts';
import { type Asking, factAt, isImpossible, readsTheImpossible, reasonsAgainst, scopeOfSite } from './reasons.ts';

/** What is said of an expression as a whole is not said of its parts. */
export function checkParts(asking: Asking): void {
  const told = new Set(asking.found.map(({ place }) => `${place.file} ${place.start}`));
  for (const checked of asking.sites.values()) {
    const { place } = checked.site.scalar;
    if (checked.uses.length === 0) continue;
    const context = contextOf(asking, checked);
    if (context === undefined || told.has(`${place.file} ${place.start}`)) continue;
    const tree = checked.expression?.tree;
    if (tree !== undefined) checkTree({ asking, checked }, tree, context);
    checkReads({ asking, checked }, context);
  }
}

interface Part {
  readonly asking: Asking;
  readonly checked: CheckedSite;
}

/** What holds whenever the expression matters; undefined for what is worked out at another time, or for everyone. */
function contextOf(asking: Asking, { site }: CheckedSite): readonly Fact[] | undefined {
  const { owner, key } = site;
  const around = asking.around.get(owner);
  if (around === undefined || key === 'default') return undefined;
  if (key === 'when') return around.outer;
  const known = asking.knowledge.get(owner);
  const [first, name = '', part] = key.split(/^(rules)\.(.+)\.(\w+)$/).filter((piece) => piece !== '');
  const given = known === undefined ? [] : [blankness(known, false)];
  if (first === 'min' || first === 'max') return [...around.shown, ...given];
  if (first !== 'rules') return around.shown;
  const applies = part === 'when' ? [] : factAt(asking, owner, `rules.${name}.when`, 'true');
  const broken = part === 'message' ? factAt(asking, owner, `rules.${name}.assert`, 'false') : [];
  return [...around.shown, ...given, ...applies, ...broken];
}

function checkTree(part: Part, tree: Expression, context: readonly Fact[]): void {
  switch (tree.kind) {
    case 'or':
      for (const side of [tree.left, tree.right]) {
        if (side.kind === 'or' || !checkHolds(part, side, context)) checkTree(part, side, context);
      }
      return;
    case 'and':
      checkTree(part, tree.left, context);
      checkTree(part, tree.right, [...context, factOf(part, tree.left, 'true')]);
      return;
    case 'if': {
      if (checkHolds(part, tree.condition, context) || checkFails(part, tree.condition, context)) return;
      checkTree(part, tree.condition, context);
      checkTree(part, tree.then, [...context, factOf(part, tree.condition, 'true')]);
      checkTree(part, tree.otherwise, [...context, factOf(part, tree.condition, 'notTrue')]);
      return;
    }
    // Names within are those of other rows.
    case 'filter':
    case 'for':
    case 'quantified':
      return;
    case 'literal':
    case 'name':
    case 'variable':
    case 'path':
    case 'part':
    case 'index':
    case 'negate':
    case 'arithmetic':
    case 'compare':
    case 'between':
    case 'in':
    case 'list':
    case 'call':
      for (const child of childrenOf(tree)) checkTree(part, child, context);
  }
}

function factOf({ checked }: Part, tree: Expression, truth: 'true' | 'notTrue'): Fact {
  const { owner, key } = checked.site;
  return { tree, scope: scopeOfSite(checked), truth, owner, key };
}

/** Reports what can never hold; tells whether it did. */
function checkHolds(part: Part, tree: Expression, context: readonly Fact[]): boolean {
  const own = factOf(part, tree, 'true');
  const reasons = reasonsBeside(part, context, own);
  if (reasons === undefined) return false;
  part.asking.found.push(mistake(reasonMessages.partNeverHolds, part.checked.placeOf(tree), { reasons }));
  return true;
}

function checkFails(part: Part, tree: Expression, context: readonly Fact[]): boolean {
  const own = factOf(part, tree, 'notTrue');
  const reasons = reasonsBeside(part, context, own);
  if (reasons === undefined) return false;
  part.asking.found.push(mistake(reasonMessages.partAlwaysHolds, part.checked.placeOf(tree), { reasons }));
  return true;
}

/** Facts that are parts of the same expression need not be told: the author sees them. */
function reasonsBeside(
  { asking, checked }: Part,
  context: readonly Fact[],
  own: Fact,
): ReturnType<typeof reasonsAgainst> {
  const { owner, key } = checked.site;
  if (readsTheImpossible(asking, checked)) return undefined;
  const near = context.filter((fact) => fact.owner === owner && fact.key === key);
  return reasonsAgainst(asking, [...context, own], [...near, own]);
}

/** Fields that are hidden, and so blank, whenever the expression matters. */
function checkReads({ asking, checked }: Part, context: readonly Fact[]): void {
  const scope = scopeOfSite(checked);
  const seen = new Set<string>();
  for (const use of checked.uses) {
    const known = asking.knowledge.get(use.path);
    if (known === undefined || seen.has(use.path) || !isOfOneRow(use, scope)) continue;
    seen.add(use.path);
    if (known.shown.every((fact) => context.some((other) => other.owner === fact.owner && other.key === fact.key)))
      continue;
    const own = blankness(known, false);
    const reasons = reasonsAgainst(asking, [...context, ...known.shown, own], [own]);
    if (reasons === undefined || isImpossible(asking, use.path)) continue;
    if (contradiction(asking.knowledge, context) !== undefined) continue;
    const name = use.path.slice(use.path.lastIndexOf('.') + 1);
    asking.found.push(mistake(reasonMessages.alwaysBlank, use.place, { name, reasons }));
  }
}

/** Not of the other rows of a table in which the reader stands: what holds in its row need not hold in those. */
function isOfOneRow({ path, slot }: PlacedUse, scope: string): boolean {
  const steps = path.split('.');
  return steps.length === slot || !`${scope}.`.startsWith(`${steps[0]}.`);
}
