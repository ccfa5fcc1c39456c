/** A part of `allOf`: a section that is always there, or what stands under one condition. */
import { type Json, type JsonObject, jsonObject, unlessEmpty } from '../../field-types/json.ts';

export type Block = ReferenceBlock | ConditionBlock;

interface ReferenceBlock {
  readonly kind: 'reference';
  readonly schema: JsonObject;
}
interface ConditionBlock {
  readonly kind: 'condition';
  /** The condition in the reader's words. */
  readonly words: string;
  readonly condition: Json;
  /** While it is true these answers are asked for and these sections are there … */
  readonly required: string[];
  /** Of these, boxes that have to be ticked. */
  readonly ticked: string[];
  readonly references: string[];
  /** … and otherwise these answers are absent. */
  readonly hidden: string[];
}

/** The block of a condition; what shares a condition shares its block. */
export function blockOf(blocks: Block[], words: string, condition: Json): ConditionBlock {
  const asked = JSON.stringify(condition);
  const known = blocks.find((block) => block.kind === 'condition' && JSON.stringify(block.condition) === asked);
  if (known?.kind === 'condition') return known;
  const made: ConditionBlock = {
    kind: 'condition',
    words,
    condition,
    required: [],
    ticked: [],
    references: [],
    hidden: [],
  };
  blocks.push(made);
  return made;
}

export function blockSchema(block: Block): JsonObject {
  if (block.kind === 'reference') return block.schema;
  const references = block.references.map(($ref) => ({ $ref }));
  const then = jsonObject({
    required: unlessEmpty(block.required),
    properties: unlessEmpty(Object.fromEntries(block.ticked.map((name) => [name, { const: true }]))),
    ...(references.length === 1 ? references[0] : { allOf: unlessEmpty(references) }),
  });
  return jsonObject({
    'x-when': block.words,
    if: block.condition,
    then: unlessEmpty(then),
    else: block.hidden.length === 0 ? undefined : { properties: absent(block.hidden) },
  });
}

/** Properties that must not be there. */
export function absent(names: readonly string[]): JsonObject {
  return Object.fromEntries(names.map((name) => [name, false]));
}
