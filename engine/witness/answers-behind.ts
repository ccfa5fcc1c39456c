/** The answers that an expression depends on, through what is computed: where they stand in the filing. */
import { childrenOf } from '../expression/children-of.ts';
import type { FilingPath, FilingState } from '../model/filing.ts';
import { formatPath } from '../model/path.ts';
import { fieldAt } from '../runtime/view.ts';
import { at, elements, filterSite, iterated, locate, siteOf } from './place.ts';
import type { Site } from './search.ts';

export function answersBehind(state: FilingState, site: Site): readonly FilingPath[] {
  const found = new Map<string, FilingPath>();
  collect(state, site, found);
  return [...found.values()];
}

type Found = Map<string, FilingPath>;

function collect(state: FilingState, site: Site, found: Found): void {
  const located = locate(state, site);
  if (located?.kind === 'field') collectField(state, located.path, found);
  else if (located === undefined) for (const inner of innerSites(state, site)) collect(state, inner, found);
}

function collectField(state: FilingState, path: FilingPath, found: Found): void {
  const key = formatPath(path);
  const field = fieldAt(state.form, path);
  if (field === undefined || found.has(key)) return;
  if (field.compute === undefined) found.set(key, path);
  else collect(state, siteOf(field.compute, path.slice(0, -1)), found);
}

/** The parts of an expression, with the items of lists and loops one by one. */
function innerSites(state: FilingState, site: Site): readonly Site[] {
  const { node } = site;
  const items = elements(state, site);
  if (node.kind === 'filter') {
    const all = elements(state, at(site, node.of)) ?? [];
    return [...all.map((item) => filterSite(state, site, node, item)), at(site, node.of)];
  }
  if (items !== undefined && node.kind !== 'name') {
    const lists = node.kind === 'path' || node.kind === 'part' ? [at(site, node.of)] : [];
    return [...items, ...lists];
  }
  if (node.kind === 'quantified')
    return (iterated(state, site, node.iterators) ?? []).map((turn) => at(turn, node.satisfies));
  return node.kind === 'for' ? [] : childrenOf(node).map((part) => at(site, part));
}
