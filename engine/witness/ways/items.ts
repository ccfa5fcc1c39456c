/** What an aggregate goes through. */
import type { Expression } from '../../model/expression.ts';
import type { FilingState } from '../../model/filing.ts';
import { at, elements } from '../place.ts';
import { longer, shorter } from '../resize.ts';
import type { Aim, Search, Site, Trials } from '../search.ts';

/** Its arguments, or the elements of the lists among them. */
export function itemsOf(state: FilingState, aim: Aim): readonly Site[] {
  return argumentsOf(aim).flatMap((argument) => elements(state, at(aim, argument)) ?? [at(aim, argument)]);
}

function argumentsOf({ node }: Aim): readonly Expression[] {
  return node.kind === 'call' ? node.arguments : [];
}

/** With an element more in one of the lists. */
export function* longerArguments(search: Search, state: FilingState, aim: Aim): Trials {
  for (const list of listsOf(state, aim)) yield* longer(search, state, list);
}

export function* shorterArguments(search: Search, state: FilingState, aim: Aim): Trials {
  for (const list of listsOf(state, aim)) yield* shorter(search, state, list);
}

function listsOf(state: FilingState, aim: Aim): readonly Site[] {
  return argumentsOf(aim)
    .map((argument) => at(aim, argument))
    .filter((list) => elements(state, list) !== undefined);
}
