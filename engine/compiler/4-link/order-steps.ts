/** Every field and section once, after all that it waits for; otherwise in reading order. */
import type { Step } from '../../model/form.ts';
import type { FormDefinition } from '../2-resolve/definition.ts';
import { everyScope } from '../2-resolve/definition.ts';
import type { Dependencies, NodeKey } from '../3-check/dependencies.ts';
import { sectionKey } from '../3-check/sites.ts';

export interface OrderedStep {
  readonly key: NodeKey;
  readonly step: Step;
}

export function orderSteps(form: FormDefinition, dependencies: Dependencies): readonly OrderedStep[] {
  const steps = new Map(stepsOf(form).map((ordered) => [ordered.key, ordered]));
  const done = new Set<NodeKey>();
  for (const key of steps.keys()) finish(key, dependencies, done);
  return [...done].flatMap((key) => steps.get(key) ?? []);
}

/** Adds all that a step waits for, then the step. Without recursion: a chain may be longer than the stack. */
function finish(start: NodeKey, dependencies: Dependencies, done: Set<NodeKey>): void {
  const waiting: { readonly key: NodeKey; next: number }[] = [{ key: start, next: 0 }];
  for (let top = waiting.at(-1); top !== undefined; top = waiting.at(-1)) {
    const dependency = done.has(top.key) ? undefined : dependencies.get(top.key)?.[top.next];
    top.next += 1;
    if (dependency === undefined) done.add(waiting.pop()?.key ?? top.key);
    else if (!done.has(dependency.on)) waiting.push({ key: dependency.on, next: 0 });
  }
}

function stepsOf(form: FormDefinition): readonly OrderedStep[] {
  return everyScope(form.scope).flatMap((scope) => [
    ...scope.sections.map(({ name }): OrderedStep => {
      const step = { kind: 'section', scope: scope.path, name } as const;
      return { key: sectionKey(scope.path, name), step };
    }),
    ...scope.fields.map(
      ({ name, path }): OrderedStep => ({ key: path, step: { kind: 'field', scope: scope.path, name } }),
    ),
  ]);
}
