/** What is known: conditions that are true or false in one place of a form, and what fields can hold. */
import type { Expression } from '../model/expression.ts';
import type { FieldTypeName } from '../model/form.ts';

/** Conditions are three-valued: one that is not true may be false or blank. */
export type Truth = 'true' | 'false' | 'notTrue' | 'notFalse';

/**
 * A condition and what it is taken to be. Facts of one question speak about one representative row of each table: the
 * names of `tree` are those of a row of `scope`, and of the rows, groups and the form around it.
 */
export interface Fact {
  readonly tree: Expression;
  /** The path of the scope whose names the tree uses: '' for the form, `managers.projects` for a row in a row. */
  readonly scope: string;
  readonly truth: Truth;
  /** The path of the field, `section:SCOPE/NAME`, or anything else by which its asker knows it again. */
  readonly owner: string;
  /** The key that says it: `when`, `min`, `rules.REG-1.assert`; what is not written down has a key of its asker's. */
  readonly key: string;
}

/** What is known of a field whenever it is not blank. */
export interface KnownField {
  readonly path: string;
  readonly type: FieldTypeName;
  /** Worked out, so neither a whole number nor a code only because its type says so. */
  readonly computed: boolean;
  /** Of a choice. */
  readonly codes?: readonly string[];
  /** The conditions under which it is shown: its own and those of what it stands in. */
  readonly shown: readonly Fact[];
  /** Limits, formula, and the conditions under which the field is shown: they hold while the field is not blank. */
  readonly facts: readonly Fact[];
}

/** The fields of a form by their paths. */
export type Knowledge = ReadonlyMap<string, KnownField>;

/** The tree of a field's own name, as an expression in its scope writes it. */
export function nameOf({ path, type }: Pick<KnownField, 'path' | 'type'>): Expression {
  const steps = path.split('.');
  const name = steps.at(-1) ?? '';
  const slot = steps.length;
  return type === 'month' ? { kind: 'name', slot, name, month: true } : { kind: 'name', slot, name };
}

export function scopeOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('.'), 0));
}

/** That the field is (or is not) blank. */
export function blankness(field: Pick<KnownField, 'path' | 'type'>, isBlank: boolean): Fact {
  const nothing: Expression = { kind: 'literal', value: null };
  return {
    tree: { kind: 'compare', operator: '=', left: nameOf(field), right: nothing, deep: false },
    scope: scopeOf(field.path),
    truth: isBlank ? 'true' : 'false',
    owner: field.path,
    key: isBlank ? 'blank' : 'given',
  };
}
