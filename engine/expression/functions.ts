/** Every function of the language, by name. */
import { aggregateFunctions } from './functions/aggregates.ts';
import { dateFunctions } from './functions/days.ts';
import type { FunctionDefinition } from './functions/definition.ts';
import { listFunctions } from './functions/lists.ts';
import { numberFunctions } from './functions/numbers.ts';
import { textFunctions } from './functions/texts.ts';

export const functions: ReadonlyMap<string, FunctionDefinition> = new Map(
  [...aggregateFunctions, ...listFunctions, ...textFunctions, ...numberFunctions, ...dateFunctions].map(
    (definition) => [definition.name, definition],
  ),
);
