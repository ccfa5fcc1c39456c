/** A part of `allOf`: a section that is always there, or what stands under one condition. */
import { type Json, type JsonObject, jsonObject, unlessEmpty } from '../../field-types/json.ts';

export type Block = ReferenceBlock | ConditionBlock;

interface ReferenceBlock {
  readonly kind: 'reference';
  readonly schema: JsonObject;
}
interface ConditionBlock {
  readonly kind: 'condition';
  /** The condition as its author wrote it. */
  readonly source: string;
  readonly condition: Json;
  /** While it is true these answers are asked for and these sections are there … */
  readonly required: string[];
  readonly references: string[];
  /** … and otherwise these answers are absent. */
  readonly hidden: string[];
}

/** The block of a condition; what shares a condition shares its block. */
export function blockOf(blocks: Block[], source: string, condition: Json): ConditionBlock {
  const known = blocks.find((block) => block.kind === 'condition' && block.source === source);
  if (known?.kind === 'condition') return known;
  const made: ConditionBlock = { kind: 'condition', source, condition, required: [], references: [], hidden: [] };
  blocks.push(made);
  return made;
}

export function blockSchema(block: Block): JsonObject {
  if (block.kind === 'reference') return block.schema;
  const references = block.references.map(($ref) => ({ $ref }));
  const then = jsonObject({
    required: unlessEmpty(block.required),
    ...(references.length === 1 ? references[0] : { allOf: unlessEmpty(references) }),
  });
  return jsonObject({
    'x-when': block.source,
    if: block.condition,
    then: unlessEmpty(then),
    else: block.hidden.length === 0 ? undefined : { properties: absent(block.hidden) },
  });
}

/** Properties that must not be there. */
export function absent(names: readonly string[]): JsonObject {
  return Object.fromEntries(names.map((name) => [name, false]));
}
