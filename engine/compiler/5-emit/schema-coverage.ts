/** Which judgements of a form its JSON Schema carries, and which need the engine: read from the schema itself. */
import type { JsonObject } from '../../field-types/json.ts';
import { limitOf } from '../../field-types/limit-of.ts';
import type { CompiledExpression } from '../../model/expression.ts';
import type { CompiledForm, Field, Rule } from '../../model/form.ts';
import { leftToEngine } from './left-to-engine.ts';
import { scopesOf } from './names.ts';
import { whyEngine } from './why-engine.ts';

export interface Judged {
  readonly path: string;
  readonly judgement: 'shown' | 'required' | 'type' | 'format' | 'limit' | 'option' | 'rule' | 'warning';
  /** The key of the definition, or the name of the rule. */
  readonly name: string;
  /** `partly`: the schema accepts more than the engine. */
  readonly by: 'schema' | 'partly' | 'engine';
  readonly why?: string;
}

/** Every judgement of every field, in reading order. A computed value is not submitted: of its field only the rules are judged. */
export function schemaCoverage(form: CompiledForm, schema: JsonObject): readonly Judged[] {
  const fields = scopesOf(form.scope).flatMap((scope) => scope.fields);
  const byPath = new Map(fields.map((field) => [field.path, field]));
  const sections = new Map(
    scopesOf(form.scope).flatMap((scope) => scope.sections.map((one) => [`${scope.path}/${one.name}`, one] as const)),
  );
  const { keys, carriedRules } = leftToEngine(schema);
  return fields.flatMap((field) => {
    const left = keys.get(field.path) ?? new Set();
    const own =
      field.compute === undefined
        ? answerJudgements({ field, left, conditions: conditionsOf(field), fields: byPath })
        : [];
    return [...own, ...field.rules.map((rule) => ruleJudgement(rule, field))];
  });

  function ruleJudgement(rule: Rule, field: Field): Judged {
    const judged = {
      path: field.path,
      judgement: rule.level === 'warning' ? 'warning' : 'rule',
      name: rule.name,
    } as const;
    if (carriedRules.has(rule.name)) return { ...judged, by: 'schema' };
    if (rule.level === 'warning') return { ...judged, by: 'engine', why: 'a warning refuses nothing' };
    if (field.compute !== undefined)
      return { ...judged, by: 'engine', why: 'judges a computed value, which is not submitted' };
    const asked = rule.when === undefined ? [rule.assert] : [rule.when, rule.assert];
    return { ...judged, by: 'engine', why: whyEngine(asked, byPath) };
  }

  function conditionsOf(field: Field): readonly CompiledExpression[] {
    const scope = field.path.split('.').slice(0, -1).join('.');
    const conditions = [field.when];
    for (let name = field.section; name !== undefined; ) {
      const section = sections.get(`${scope}/${name}`);
      conditions.push(section?.when);
      name = section?.parent;
    }
    return conditions.filter((one) => one !== undefined);
  }
}

interface Subject {
  readonly field: Field;
  readonly left: ReadonlySet<string>;
  readonly conditions: readonly CompiledExpression[];
  readonly fields: ReadonlyMap<string, Field>;
}

function answerJudgements({ field, left, conditions, fields }: Subject): readonly Judged[] {
  const found: Judged[] = [];
  const add = (judgement: Judged['judgement'], name: string, by: Judged['by'], why?: string): void => {
    found.push({ path: field.path, judgement, name, by, ...(why !== undefined && by !== 'schema' && { why }) });
  };
  const reason =
    conditions.length === 0 ? 'stands in rows whose conditions the engine judges' : whyEngine(conditions, fields);
  if (conditions.length > 0) add('shown', 'when', left.has('when') ? 'engine' : 'schema', reason);
  if (field.required !== false) {
    const asked = typeof field.required === 'object' ? whyEngine([field.required], fields) : reason;
    add('required', 'required', left.has('when') || left.has('required') ? 'engine' : 'schema', asked);
  }
  add(
    'type',
    field.type,
    left.has('type') ? 'partly' : 'schema',
    'numbers of more than 15 significant digits are refused',
  );
  if ('format' in field && field.format !== undefined)
    add(
      'format',
      field.format,
      left.has('format') ? 'partly' : 'schema',
      'check digits, and what they are computed from',
    );
  if ('list' in field)
    add(
      'option',
      field.list,
      left.has('levels') ? 'partly' : 'schema',
      'whether a level belongs to what is chosen above it',
    );
  for (const [key, limit] of limitsOf(field)) {
    const why =
      key === 'scale' ? 'decimal places: `multipleOf` works on binary fractions' : limit && whyEngine([limit], fields);
    add('limit', key, key !== 'levels' && left.has(key) ? 'engine' : 'schema', why);
  }
  return found;
}

/** The keys that limit a field, with the expression of those that may be worked out. */
function limitsOf(field: Field): readonly (readonly [string, CompiledExpression | undefined])[] {
  const keys = ['min', 'max', 'scale', 'levels', 'accept', 'maxSize', 'exclusive', 'minRows', 'maxRows', 'rows'];
  const values = new Map<string, unknown>(Object.entries(field));
  return keys.flatMap((key) => {
    const expression = key === 'min' || key === 'max' ? limitOf(field, key) : undefined;
    return values.get(key) === undefined ? [] : [[key, expression] as const];
  });
}
