/** The compiled form: plain JSON, everything a renderer, a server or a third party needs. Made by the compiler. */
import type { CompiledExpression, Text } from './expression.ts';
import type { Scalar } from './value.ts';

export interface CompiledForm {
  readonly edition: number;
  readonly form: string;
  readonly title: Text;
  readonly help?: Text;
  readonly notice?: Text;
  readonly source?: Source;
  readonly filedBy: string;
  /** sha-256 of the definition's meaning, hex; the revision that a filing is judged by. */
  readonly hash: string;
  readonly constants: Readonly<Record<string, Scalar>>;
  readonly links: Readonly<Record<string, Link>>;
  /** Inline options are lists too, named by the field's path. */
  readonly lists: Readonly<Record<string, CodeList>>;
  readonly scope: Scope;
  /** In an order in which every step comes after all it reads. */
  readonly steps: readonly Step[];
  /**
   * By path of a field (or of the context: `filing.date`, or `section:SCOPE/NAME`): who must be looked at again when it
   * changes. What the keys and entries mean is said in compiler/4-link/dependents.ts.
   */
  readonly dependents: Readonly<Record<string, readonly Dependent[]>>;
  /** The words of the clauses that fields and rules name, as the edition's ledger quotes them; absent without a ledger. */
  readonly clauses?: Readonly<Record<string, string>>;
  /** What this edition took out of the one before, by path (a section or rule by its name, an option as `field:code`), with the reason. */
  readonly removed?: Readonly<Record<string, string>>;
}

export interface Link {
  readonly name: string;
  readonly form: string;
  readonly edition?: number;
  readonly state?: string;
  /** Not the filer's own filing, but those of all others; expressions see the list of what they answered in this field. */
  readonly collect?: string;
  readonly required: boolean;
  readonly source?: Source;
}

export interface CodeList {
  readonly name: string;
  readonly title?: string;
  readonly options: readonly Option[];
  readonly source?: Source;
}
export interface Option {
  readonly code: string;
  readonly title: string;
  readonly help?: Text;
  readonly parent?: string;
  readonly source?: Source;
  /** The codes that became it, in the edition before; one that several options name was split. */
  readonly was?: readonly string[];
}

/**
 * A level of answers: the form itself, a group, or a row of a table. Sections are for the screen, fields for the data:
 * `fields` are all fields of this level in reading order, `layout` says where they stand on the screen.
 */
export interface Scope {
  /** '' for the form, `managers` for a row of that table, `managers.projects` for a row in a row. */
  readonly path: string;
  readonly fields: readonly Field[];
  readonly sections: readonly Section[];
  readonly layout: readonly LayoutItem[];
}
export type LayoutItem =
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'section'; readonly name: string };

/** A part of the screen. Names are unique in their scope. */
export interface Section {
  readonly name: string;
  /** The name of the enclosing section of the same scope. */
  readonly parent?: string;
  readonly title: Text;
  readonly help?: Text;
  /** Help that must not be overlooked (务必). */
  readonly notice?: Text;
  readonly when?: CompiledExpression;
  readonly prefill?: string;
  readonly source?: Source;
  /** Its name in the edition before. */
  readonly was?: string;
  readonly layout: readonly LayoutItem[];
}

/**
 * The clauses of the filing instructions that something carries, by the key of the definition that carries them:
 * `{ field: ['REG-3.1.5'], format: ['REG-3.1.6'] }`. A problem names `source[key]`, else `source.field`.
 */
export type Source = Readonly<Record<string, readonly string[]>>;

export type FieldTypeName =
  | 'text'
  | 'longText'
  | 'integer'
  | 'decimal'
  | 'percent'
  | 'date'
  | 'month'
  | 'year'
  | 'yesNo'
  | 'choice'
  | 'choices'
  | 'cascade'
  | 'files'
  | 'group'
  | 'table';

export interface FieldBase {
  readonly name: string;
  /** From the form's root: `managers.projects.projectAmount`. */
  readonly path: string;
  /** The section it stands in, of the same scope. */
  readonly section?: string;
  readonly title: Text;
  readonly help?: Text;
  readonly notice?: Text;
  readonly placeholder?: Text;
  /** A condition: required while it is true. */
  readonly required: boolean | CompiledExpression;
  readonly when?: CompiledExpression;
  readonly compute?: CompiledExpression;
  readonly default?: CompiledExpression;
  /** What a computed field shows while it is blank: —. */
  readonly blank?: Text;
  readonly rules: readonly Rule[];
  readonly source?: Source;
  readonly inferred?: true;
  /** Its name in the edition before; stored answers follow. */
  readonly was?: string;
  /** Why answers given in earlier editions are not carried over. */
  readonly fresh?: string;
}

export interface Rule {
  readonly name: string;
  readonly level: 'error' | 'warning';
  readonly when?: CompiledExpression;
  readonly assert: CompiledExpression;
  readonly message: Text;
  readonly source?: Source;
  readonly inferred?: true;
}

export type TextFormat = 'mobile' | 'email' | 'url' | 'credit-code' | 'id-number';

export type Field =
  | TextField
  | NumberField
  | DateField
  | YesNoField
  | ChoiceField
  | CascadeField
  | FilesField
  | GroupField
  | TableField;

export interface TextField extends FieldBase {
  readonly type: 'text' | 'longText';
  /** In 字: code points without white space, after NFC. */
  readonly max?: number;
  readonly format?: TextFormat;
  /** The word that says 「没有」: a valid answer, offered as a button. */
  readonly none?: string;
}
export interface NumberField extends FieldBase {
  readonly type: 'integer' | 'decimal' | 'percent';
  readonly unit?: string;
  readonly min?: CompiledExpression;
  readonly max?: CompiledExpression;
  /** Decimal places at most. */
  readonly scale?: number;
}
export interface DateField extends FieldBase {
  readonly type: 'date' | 'month' | 'year';
  readonly min?: CompiledExpression;
  readonly max?: CompiledExpression;
}
export interface YesNoField extends FieldBase {
  readonly type: 'yesNo';
  /** A box that has to be ticked: 否 counts as unanswered. */
  readonly confirm?: true;
}
export interface ChoiceField extends FieldBase {
  readonly type: 'choice' | 'choices';
  /** Key of `CompiledForm.lists`. */
  readonly list: string;
  /** Choices at most (choices only). */
  readonly max?: number;
  /** Codes that stand alone (choices only). */
  readonly exclusive?: readonly string[];
}
/** Answers are `{ level1: [codes], level2: [codes], … }`. */
export interface CascadeField extends FieldBase {
  readonly type: 'cascade';
  /** Key of `CompiledForm.lists`; a code is on the level below its parent. */
  readonly list: string;
  /** Codes at most, level by level from the top. */
  readonly levels: readonly number[];
}
export interface FilesField extends FieldBase {
  readonly type: 'files';
  /** Extensions in lower case without dot. */
  readonly accept: readonly string[];
  /** Bytes for each file. */
  readonly maxSize: number;
  /** Files at most. */
  readonly max: number;
}
export interface GroupField extends FieldBase {
  readonly type: 'group';
  readonly scope: Scope;
}
export interface TableField extends FieldBase {
  readonly type: 'table';
  readonly scope: Scope;
  readonly minRows?: number;
  readonly maxRows?: number;
  /** Fixed rows: the list (key of `lists`) with one row per option; the row's code is in its column `row`. */
  readonly rows?: string;
  readonly key?: readonly string[];
  readonly excel?: true;
  readonly layout: 'grid' | 'cards';
  /** What a row is called on its card and in messages; evaluated in the row. */
  readonly rowTitle?: Text;
}

/** An attachment as an answer refers to it; the store holds the bytes. `size` in bytes. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly type?: string;
}

/** One thing to work out: whether a section is shown, or whether a field is shown and what its value is. */
export type Step =
  | { readonly kind: 'section'; readonly scope: string; readonly name: string }
  | { readonly kind: 'field'; readonly scope: string; readonly name: string };

export interface Dependent {
  /** `step`: index into `steps`; `judge`: path of a field whose limits, rules or texts read the changed one. */
  readonly kind: 'step' | 'judge';
  readonly step?: number;
  readonly field?: string;
  /** How many enclosing groups and rows reader and read share: only instances below the same ones are affected. */
  readonly shared: number;
}
