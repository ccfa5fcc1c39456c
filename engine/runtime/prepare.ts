/** A compiled form made ready to run: its fields, scopes and expressions looked up once. */
import { prepare, type Prepared } from '../expression/evaluate.ts';
import type { FieldType } from '../field-types/field-type.ts';
import { fieldTypes } from '../field-types/index.ts';
import { limitOf } from '../field-types/limit-of.ts';
import type { CompiledExpression, Frame } from '../model/expression.ts';
import type { CompiledForm, Field, GroupField, Rule, Scope, Section, Step, TableField } from '../model/form.ts';
import type { Value } from '../model/value.ts';

export interface PreparedScope {
  readonly scope: Scope;
  /** Enclosing groups and tables from the outside in; empty for the form. */
  readonly names: readonly string[];
  /** The scope of the group or table that it is of; absent for the form. */
  readonly outer?: PreparedScope;
  readonly fields: ReadonlyMap<string, PreparedField>;
  readonly sections: ReadonlyMap<string, Section>;
}
export interface PreparedField {
  readonly kind: 'field';
  readonly field: Field;
  readonly type: FieldType<Field>;
  readonly scope: PreparedScope;
  /** Among the fields of its scope. */
  readonly position: number;
  /** The sections of its scope that it stands in, innermost first. */
  readonly sections: readonly Section[];
  /** Index of the step that works the field out. */
  readonly step: number;
  readonly when: Prepared | undefined;
  readonly compute: Prepared | undefined;
  readonly min: Prepared | undefined;
  readonly max: Prepared | undefined;
  readonly rules: readonly PreparedRule[];
}
export interface PreparedRule {
  readonly rule: Rule;
  readonly when: Prepared | undefined;
  readonly assert: Prepared;
}
export interface PreparedSection {
  readonly kind: 'section';
  readonly section: Section;
  readonly scope: PreparedScope;
  /** By which its dependents are known. */
  readonly path: string;
  readonly when: Prepared | undefined;
}
export interface PreparedForm {
  readonly form: CompiledForm;
  readonly root: PreparedScope;
  readonly scopes: ReadonlyMap<string, PreparedScope>;
  /** By path in the definition. */
  readonly fields: ReadonlyMap<string, PreparedField>;
  /** In the order of the form's steps. */
  readonly steps: readonly (PreparedField | PreparedSection)[];
  /** The steps of a scope by its path. */
  readonly stepsOf: ReadonlyMap<string, readonly number[]>;
}

const prepared = new WeakMap<CompiledForm, PreparedForm>();

export function prepareForm(form: CompiledForm): PreparedForm {
  const known = prepared.get(form);
  if (known !== undefined) return known;
  const scopes = new Map<string, PreparedScope>();
  const fields = new Map<string, PreparedField>();
  const stepAt = new Map(form.steps.map((step, index) => [`${step.kind} ${step.scope}/${step.name}`, index]));
  const root = addScope(form.scope);
  const steps = form.steps.map((step) => prepareStep(step, scopes));
  const made = { form, root, scopes, fields, steps, stepsOf: stepsOfScopes(form) };
  prepared.set(form, made);
  return made;

  function addScope(scope: Scope, around?: { outer: PreparedScope; name: string }): PreparedScope {
    const own = new Map<string, PreparedField>();
    const made: PreparedScope = {
      scope,
      names: around === undefined ? [] : [...around.outer.names, around.name],
      ...(around !== undefined && { outer: around.outer }),
      fields: own,
      sections: new Map(scope.sections.map((section) => [section.name, section])),
    };
    scopes.set(scope.path, made);
    for (const [position, field] of scope.fields.entries()) {
      const step = stepAt.get(`field ${scope.path}/${field.name}`);
      if (step === undefined) throw new Error(`The compiled form has no step for ${field.path}`);
      const entry = prepareField(field, made, { position, step });
      own.set(field.name, entry);
      fields.set(field.path, entry);
      if (isNested(field)) addScope(field.scope, { outer: made, name: field.name });
    }
    return made;
  }
}

function prepareField(
  field: Field,
  scope: PreparedScope,
  { position, step }: { position: number; step: number },
): PreparedField {
  return {
    kind: 'field',
    field,
    type: fieldTypes[field.type],
    scope,
    position,
    sections: sectionsAround(field, scope.sections),
    step,
    when: field.when && prepare(field.when.tree),
    compute: field.compute && prepare(field.compute.tree),
    min: prepareLimit(field, 'min'),
    max: prepareLimit(field, 'max'),
    rules: field.rules.map((rule) => ({
      rule,
      when: rule.when && prepare(rule.when.tree),
      assert: prepare(rule.assert.tree),
    })),
  };
}

function prepareLimit(field: Field, key: 'min' | 'max'): Prepared | undefined {
  const limit = limitOf(field, key);
  return limit && prepare(limit.tree);
}

function prepareStep(step: Step, scopes: ReadonlyMap<string, PreparedScope>): PreparedField | PreparedSection {
  const scope = scopes.get(step.scope);
  const field = scope?.fields.get(step.name);
  if (step.kind === 'field' && field !== undefined) return field;
  const section = scope?.sections.get(step.name);
  if (scope === undefined || section === undefined)
    throw new Error(`The compiled form has no ${step.kind} ${step.scope}/${step.name}`);
  const when = section.when && prepare(section.when.tree);
  return { kind: 'section', section, scope, path: `section:${step.scope}/${step.name}`, when };
}

function sectionsAround(field: Field, sections: ReadonlyMap<string, Section>): readonly Section[] {
  const around: Section[] = [];
  let section = sections.get(field.section ?? '');
  while (section !== undefined) {
    around.push(section);
    section = sections.get(section.parent ?? '');
  }
  return around;
}

export function isNested(field: Field): field is GroupField | TableField {
  return field.type === 'group' || field.type === 'table';
}

/** The value of an expression, evaluated in a frame (see contracts of `Frame`). */
export function valueOf(expression: CompiledExpression, frame: Frame): Value {
  return prepare(expression.tree)(frame);
}

function stepsOfScopes(form: CompiledForm): ReadonlyMap<string, readonly number[]> {
  const steps = new Map<string, number[]>();
  form.steps.forEach(({ scope }, index) => {
    const own = steps.get(scope);
    if (own === undefined) steps.set(scope, [index]);
    else own.push(index);
  });
  return steps;
}
