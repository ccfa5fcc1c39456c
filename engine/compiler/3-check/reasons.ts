/** Asks what follows from the facts of a form, and tells the reasons with their places. */
import type { Localized } from '../../diagnostics/finding.ts';
import type { Mistake } from '../../diagnostics/mistake.ts';
import type { Place } from '../../model/diagnostic.ts';
import { blankness, contradiction, type Fact, type Knowledge, type Truth } from '../../reasoning/contradiction.ts';
import { scalarAt } from '../1-read/source-node.ts';
import type { CheckedSite, CheckedSites } from './check-site.ts';
import type { FieldsByPath } from './dependencies.ts';
import { siteId } from './sites.ts';

export interface Asking {
  readonly knowledge: Knowledge;
  readonly sites: CheckedSites;
  readonly fields: FieldsByPath;
  readonly whereIs: (place: Place) => string;
  readonly found: Mistake[];
  /** Of each field and section what holds around it, and what holds while it is shown. */
  readonly around: Map<string, Around>;
  /** Whether a field can never be filled in, as far as that has been asked. */
  readonly impossible: Map<string, boolean>;
}

/** Whether one of the fields that a site reads can never be filled in, which is reported where that is said. */
export function readsTheImpossible(asking: Asking, checked: CheckedSite): boolean {
  return checked.uses.some(({ path }) => isImpossible(asking, path));
}

export function isImpossible({ knowledge, impossible }: Asking, path: string): boolean {
  const known = knowledge.get(path);
  if (known === undefined) return false;
  const answer = impossible.get(path) ?? contradiction(knowledge, [blankness(known, false)]) !== undefined;
  impossible.set(path, answer);
  return answer;
}

export interface Around {
  readonly outer: readonly Fact[];
  readonly shown: readonly Fact[];
}

/** That what a site says has this truth; nothing when it is wrong, or absent. */
export function factAt({ sites }: Asking, owner: string, key: string, truth: Truth): readonly Fact[] {
  const checked = sites.get(siteId(owner, key));
  const tree = checked?.expression?.tree;
  return tree === undefined || checked === undefined ? [] : [{ tree, scope: scopeOfSite(checked), truth, owner, key }];
}

export function scopeOfSite({ site }: CheckedSite): string {
  return site.scopes.at(-1)?.path ?? '';
}

/** Why the facts exclude each other: those of them that stand elsewhere. Undefined when they do not. */
export function reasonsAgainst(
  asking: Asking,
  facts: readonly Fact[],
  own: readonly Fact[],
): readonly Localized[] | undefined {
  const core = contradiction(asking.knowledge, facts);
  if (core === undefined) return undefined;
  return core.filter((fact) => !own.includes(fact)).map((fact) => factInWords(asking, fact));
}

/** What is needed to tell what was written, and where. */
export type Written = Pick<Asking, 'sites' | 'fields' | 'whereIs'>;

export function factInWords(asking: Written, { owner, key, truth }: Fact): Localized {
  const name = owner.slice(Math.max(owner.lastIndexOf('/'), owner.lastIndexOf('.')) + 1);
  if (key === 'given') return { zh: `“${name}”已经填写`, en: `"${name}" is filled in` };
  if (key === 'asked for') return { zh: `“${name}”必填`, en: `"${name}" is required` };
  const written = writtenAt(asking, owner, key);
  const said = written === undefined ? '' : written.text.replaceAll(/\s+/g, ' ').trim();
  const where = written === undefined ? '' : asking.whereIs(written.place);
  const [, rule, part = key] = /^rules\.(.+)\.(\w+)$/.exec(key) ?? [];
  const of = rule === undefined ? { zh: `“${name}”的 ${part}`, en: `${part} of "${name}"` } : ofRule(rule, part);
  const holds = truth === 'true' || truth === 'notFalse';
  return {
    zh: `${of.zh} 是 ${said}${holds ? '' : '，它不成立'}（${where}）`,
    en: `${of.en} is${holds ? '' : ' not'} ${said} (${where})`,
  };
}

function ofRule(rule: string, part: string): Localized {
  return { zh: `规则 ${rule} 的 ${part}`, en: `${part} of the rule ${rule}` };
}

function writtenAt(
  { sites, fields }: Written,
  owner: string,
  key: string,
): { readonly text: string; readonly place: Place } | undefined {
  const site = sites.get(siteId(owner, key));
  if (site !== undefined) return site.site.scalar;
  const node = fields.get(owner)?.node;
  return node === undefined ? undefined : scalarAt(node, key);
}
