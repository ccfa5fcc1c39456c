/**
 * A form as its author defined it: the resolved tree with its levels, fields, sections, rules and lists found.
 * Other keys are read from `node`, whose shape has been checked, with the functions of key-values.ts.
 */
import type { Place } from '../../model/diagnostic.ts';
import type { FieldTypeName, LayoutItem } from '../../model/form.ts';
import type { MappingNode, ScalarNode } from '../1-read/source-node.ts';
import type { Removal } from './overlaying.ts';

export interface FormDefinition {
  readonly name: string;
  readonly edition: number;
  readonly node: MappingNode;
  readonly links: readonly LinkDefinition[];
  readonly scope: ScopeDefinition;
  readonly removals: readonly Removal[];
  /** What its edition lays over the form of its base, with its blocks expanded. */
  readonly patch?: MappingNode;
  /** False when a file it needs cannot be used: what it says about names is then not judged. */
  readonly complete: boolean;
  /** True when its shape has errors: it is checked as far as possible, and not linked. */
  readonly flawed: boolean;
}

/** The form itself, a group or a row of a table. */
export interface ScopeDefinition {
  readonly path: string;
  readonly fields: readonly FieldDefinition[];
  readonly sections: readonly SectionDefinition[];
  readonly layout: readonly LayoutItem[];
}

export interface SectionDefinition {
  readonly name: string;
  readonly namePlace: Place;
  readonly parent: string | undefined;
  readonly node: MappingNode;
  readonly layout: readonly LayoutItem[];
}

export interface FieldDefinition {
  readonly name: string;
  readonly namePlace: Place;
  readonly path: string;
  readonly section: string | undefined;
  readonly node: MappingNode;
  /** Undefined when it is missing or unknown, which has been reported. */
  readonly type: FieldTypeName | undefined;
  readonly rules: readonly RuleDefinition[];
  /** Of a choice with its own options. */
  readonly list: ListDefinition | undefined;
  /** Of a group or table. */
  readonly scope: ScopeDefinition | undefined;
}

export interface RuleDefinition {
  readonly name: string;
  readonly namePlace: Place;
  readonly node: MappingNode;
}

export interface LinkDefinition {
  readonly name: string;
  readonly namePlace: Place;
  readonly node: MappingNode;
}

/** `name` is the list's own, or the path of the field whose options these are. */
export interface ListDefinition {
  readonly name: string;
  readonly node: MappingNode;
  readonly options: readonly OptionDefinition[];
}

export interface OptionDefinition {
  readonly code: string;
  readonly codePlace: Place;
  readonly title: ScalarNode | undefined;
  readonly help: ScalarNode | undefined;
  readonly parent: ScalarNode | undefined;
  readonly node: MappingNode | undefined;
}

/** All fields of a form, those in groups and tables included, in reading order. */
export function everyField(scope: ScopeDefinition): readonly FieldDefinition[] {
  return scope.fields.flatMap((field) => [field, ...(field.scope === undefined ? [] : everyField(field.scope))]);
}

/** The scope and all scopes below it. */
export function everyScope(scope: ScopeDefinition): readonly ScopeDefinition[] {
  return [scope, ...scope.fields.flatMap((field) => (field.scope === undefined ? [] : everyScope(field.scope)))];
}
