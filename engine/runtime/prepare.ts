/** A compiled form made ready to run: its fields, scopes and expressions looked up once. */
import { prepare } from '../expression/evaluate.ts';
import type { CompiledExpression, Frame } from '../model/expression.ts';
import type { CompiledForm, Field, GroupField, Scope, Section, TableField } from '../model/form.ts';
import type { Value } from '../model/value.ts';

export interface PreparedScope {
  readonly scope: Scope;
  /** Enclosing groups and tables from the outside in; empty for the form. */
  readonly names: readonly string[];
  readonly fields: ReadonlyMap<string, PreparedField>;
  readonly sections: ReadonlyMap<string, Section>;
}
export interface PreparedField {
  readonly field: Field;
  readonly scope: PreparedScope;
  /** The sections of its scope that it stands in, innermost first. */
  readonly sections: readonly Section[];
  /** Index of the step that works the field out. */
  readonly step: number;
}
export interface PreparedForm {
  readonly form: CompiledForm;
  readonly root: PreparedScope;
  readonly scopes: ReadonlyMap<string, PreparedScope>;
  /** By path in the definition. */
  readonly fields: ReadonlyMap<string, PreparedField>;
  /** The steps of a scope by its path. */
  readonly stepsOf: ReadonlyMap<string, readonly number[]>;
}

const prepared = new WeakMap<CompiledForm, PreparedForm>();

export function prepareForm(form: CompiledForm): PreparedForm {
  const known = prepared.get(form);
  if (known !== undefined) return known;
  const scopes = new Map<string, PreparedScope>();
  const fields = new Map<string, PreparedField>();
  const steps = new Map(form.steps.map((step, index) => [`${step.kind} ${step.scope}/${step.name}`, index]));
  const root = addScope(form.scope, []);
  const made = { form, root, scopes, fields, stepsOf: stepsOfScopes(form) };
  prepared.set(form, made);
  return made;

  function addScope(scope: Scope, names: readonly string[]): PreparedScope {
    const own = new Map<string, PreparedField>();
    const made: PreparedScope = {
      scope,
      names,
      fields: own,
      sections: new Map(scope.sections.map((section) => [section.name, section])),
    };
    scopes.set(scope.path, made);
    for (const field of scope.fields) {
      const step = steps.get(`field ${scope.path}/${field.name}`);
      if (step === undefined) throw new Error(`The compiled form has no step for ${field.path}`);
      const entry = { field, scope: made, sections: sectionsAround(field, made.sections), step };
      own.set(field.name, entry);
      fields.set(field.path, entry);
      if (isNested(field)) addScope(field.scope, [...names, field.name]);
    }
    return made;
  }
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
