/** Fields and sections that wait for each other; each circle is reported once, use by use. */
import { checkMessages } from '../../diagnostics/check-messages.ts';
import { type Mistake, mistake } from '../../diagnostics/mistake.ts';
import type { Place } from '../../model/diagnostic.ts';
import type { Dependencies, Dependency, NodeKey } from './dependencies.ts';
import type { Surroundings } from './edition-definition.ts';

interface Link {
  readonly from: NodeKey;
  readonly dependency: Dependency;
}

export function checkCycles(dependencies: Dependencies, { whereIs }: Surroundings, found: Mistake[]): void {
  const reported = new Set<NodeKey>();
  for (const circle of circlesIn(dependencies)) {
    if (circle.every(({ from }) => reported.has(from))) continue;
    for (const { from } of circle) reported.add(from);
    const place = circle.find(({ dependency }) => dependency.use !== undefined)?.dependency.use?.place;
    if (place !== undefined) found.push(circleMistake(circle, place, whereIs));
  }
}

function circleMistake(circle: readonly Link[], place: Place, whereIs: Surroundings['whereIs']): Mistake {
  const [first] = circle;
  if (circle.length === 1 && first?.dependency.use !== undefined) {
    const parameters = { name: nameOf(first.from) };
    const entry = first.dependency.use.key === 'when' ? checkMessages.shownByItself : checkMessages.readsItself;
    return mistake(entry, place, parameters);
  }
  return mistake(checkMessages.cycle, place, { uses: circle.map((link) => inWords(link, whereIs)) });
}

function inWords({ from, dependency }: Link, whereIs: Surroundings['whereIs']): { zh: string; en: string } {
  const one = nameOf(from);
  const other = nameOf(dependency.on);
  if (dependency.use === undefined) return { zh: `${one} 在 ${other} 里`, en: `${one} stands in ${other}` };
  const { key, place } = dependency.use;
  return {
    zh: `${one} 的 ${key} 用到 ${other}（${whereIs(place)}）`,
    en: `${key} of ${one} uses ${other} (${whereIs(place)})`,
  };
}

function nameOf(key: NodeKey): string {
  return key.startsWith('section:') ? key.slice(key.lastIndexOf('/') + 1) : key;
}

/** Depth first, without recursion: a form may be deeper than the stack. */
function circlesIn(dependencies: Dependencies): readonly (readonly Link[])[] {
  const circles: (readonly Link[])[] = [];
  const done = new Set<NodeKey>();
  for (const start of dependencies.keys()) {
    if (done.has(start)) continue;
    const trail: { readonly node: NodeKey; next: number }[] = [{ node: start, next: 0 }];
    while (trail.length > 0) {
      const top = trail.at(-1);
      if (top === undefined) break;
      const dependency = dependencies.get(top.node)?.[top.next];
      top.next += 1;
      if (dependency === undefined) {
        done.add(top.node);
        trail.pop();
        continue;
      }
      const at = trail.findIndex(({ node }) => node === dependency.on);
      if (at >= 0) circles.push(linksOf(trail.slice(at), dependencies));
      else if (!done.has(dependency.on)) trail.push({ node: dependency.on, next: 0 });
    }
  }
  return circles;
}

function linksOf(
  trail: readonly { readonly node: NodeKey; readonly next: number }[],
  dependencies: Dependencies,
): readonly Link[] {
  return trail.flatMap(({ node, next }) => {
    const dependency = dependencies.get(node)?.[next - 1];
    return dependency === undefined ? [] : [{ from: node, dependency }];
  });
}
