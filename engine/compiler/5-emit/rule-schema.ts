/** A rule that refuses a submission as a schema of the answers around its field, where a schema can say it exactly. */
import { asObject, type JsonObject, jsonObject } from '../../field-types/json.ts';
import type { Field, Rule, Scope } from '../../model/form.ts';
import { all, certain, type Condition, not, ofPresent, pathsIn } from './condition.ts';
import { conditionSchema } from './condition-schema.ts';
import { textSource } from './field-schema.ts';
import { judgement } from './judgement.ts';

/** Null for a rule that the engine alone judges; a warning refuses nothing, so it is one of them. */
export function ruleSchema(rule: Rule, field: Field, scopes: readonly (Scope | null)[]): JsonObject | null {
  if (rule.level === 'warning' || field.compute !== undefined) return null;
  const around = { scopes, given: field };
  const asked = rule.when === undefined ? certain(true) : judgement(rule.when.tree, around);
  const asserted = judgement(rule.assert.tree, around);
  if (asked === null || asserted === null) return null;
  if ([...asked.slots, ...asserted.slots].some((slot) => slot !== scopes.length - 1)) return null;
  const kept = not(asserted.isFalse);
  const ofItselfAlone = pathsIn(kept).every((path) => path === field.name);
  const answered: Condition = { kind: 'holds', path: [field.name], schema: {} };
  const condition = all(ofItselfAlone ? [asked.isTrue] : [answered, asked.isTrue]);
  const then = conditionSchema(ofItselfAlone ? ofPresent(kept) : kept);
  return jsonObject({
    'x-rule': rule.name,
    'x-assert': rule.assert.source,
    'x-message': textSource(rule.message),
    ...(condition.kind === 'always' ? asObject(then) : { if: conditionSchema(condition), then }),
  });
}
