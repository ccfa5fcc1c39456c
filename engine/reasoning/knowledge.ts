/** What a form says about its fields: of a compiled form, or of one that is being compiled. */
import type { Expression } from '../model/expression.ts';
import type { CompiledForm, FieldTypeName } from '../model/form.ts';
import { type Fact, type Knowledge, type KnownField, nameOf } from './fact.ts';
import { outlineOf } from './outline.ts';

/** A scope, as far as it matters which values its fields can have. */
export interface ScopeOutline {
  readonly path: string;
  readonly sections: readonly {
    readonly name: string;
    readonly parent?: string | undefined;
    readonly when?: Expression | undefined;
  }[];
  readonly fields: readonly FieldOutline[];
}

export interface FieldOutline {
  readonly path: string;
  readonly type: FieldTypeName;
  readonly section?: string | undefined;
  readonly codes?: readonly string[] | undefined;
  readonly when?: Expression | undefined;
  readonly compute?: Expression | undefined;
  /** Of numbers and days. */
  readonly min?: Expression | undefined;
  readonly max?: Expression | undefined;
  readonly minRows?: number | undefined;
  readonly maxRows?: number | undefined;
  /** The codes of fixed rows. */
  readonly rows?: readonly string[] | undefined;
  readonly scope?: ScopeOutline | undefined;
}

const compiled = new WeakMap<CompiledForm, Knowledge>();

/** Made once for a form. */
export function knowledgeOf(form: CompiledForm): Knowledge {
  const known = compiled.get(form) ?? knowledgeOfScope(outlineOf(form));
  compiled.set(form, known);
  return known;
}

export function knowledgeOfScope(scope: ScopeOutline): Knowledge {
  const known = new Map<string, KnownField>();
  addScope(scope, [], known);
  return known;
}

function addScope(scope: ScopeOutline, around: readonly Fact[], known: Map<string, KnownField>): void {
  const inSection = sectionConditions(scope, around);
  for (const field of scope.fields) {
    const { path, type, rows } = field;
    const outer = inSection.get(field.section ?? '') ?? around;
    const shown = [...outer, ...shownFact(field.when, scope.path, path)];
    const own = ownFacts(field).map((fact): Fact => ({ ...fact, scope: scope.path, owner: path }));
    const codes = field.codes === undefined ? {} : { codes: field.codes };
    known.set(path, { path, type, computed: field.compute !== undefined, ...codes, shown, facts: [...shown, ...own] });
    if (field.scope !== undefined) addScope(field.scope, shown, known);
    if (rows === undefined) continue;
    const row = { path: `${path}.row`, type: 'choice', computed: false, codes: rows, shown, facts: shown } as const;
    known.set(row.path, row);
  }
}

/** Of each section what has to hold for it to be shown. */
function sectionConditions(scope: ScopeOutline, around: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const byName = new Map(scope.sections.map((section) => [section.name, section]));
  const conditionsOf = (name: string | undefined): readonly Fact[] => {
    const section = byName.get(name ?? '');
    if (section === undefined) return around;
    const own = shownFact(section.when, scope.path, `section:${scope.path}/${section.name}`);
    return [...conditionsOf(section.parent), ...own];
  };
  return new Map(scope.sections.map(({ name }) => [name, conditionsOf(name)]));
}

function shownFact(tree: Expression | undefined, scope: string, owner: string): readonly Fact[] {
  return tree === undefined ? [] : [{ tree, scope, truth: 'true', owner, key: 'when' }];
}

/** A fact without its place. */
type OwnFact = Pick<Fact, 'tree' | 'truth' | 'key'>;

function ownFacts(field: FieldOutline): readonly OwnFact[] {
  return [...formulaFacts(field), ...limitFacts(field), ...rowFacts(field)];
}

/** A computed month is stored without its day, so it need not equal its formula; lists are not told by content. */
function formulaFacts(field: FieldOutline): readonly OwnFact[] {
  const { type, compute } = field;
  if (compute === undefined || ['month', 'choices', 'cascade', 'files'].includes(type)) return [];
  return [{ tree: compared(nameOf(field), '=', compute), truth: 'true', key: 'compute' }];
}

/** A blank limit limits nothing. Months compare as months: an earliest day within a month admits the whole month. */
function limitFacts(field: FieldOutline): readonly OwnFact[] {
  const { type, min, max } = field;
  const isFirst = min?.kind === 'literal' && String(min.value).endsWith('-01');
  const isLow = min !== undefined && (type !== 'month' || isFirst);
  const low = isLow ? [{ tree: compared(nameOf(field), '>=', min), truth: 'notFalse', key: 'min' } as const] : [];
  if (max === undefined) return low;
  return [...low, { tree: compared(nameOf(field), '<=', max), truth: 'notFalse', key: 'max' }];
}

/** A table without rows breaks no limit of its rows. */
function rowFacts(field: FieldOutline): readonly OwnFact[] {
  const { minRows, maxRows, rows } = field;
  const count: Expression = { kind: 'call', function: 'count', arguments: [nameOf(field)] };
  const isCompared = (operator: '=' | '>=' | '<=', value: number) => {
    return compared(count, operator, { kind: 'literal', value });
  };
  const none = isCompared('=', 0);
  const or = (right: Expression): Expression => ({ kind: 'or', left: none, right });
  return [
    ...(minRows === undefined ? [] : [{ tree: or(isCompared('>=', minRows)), truth: 'true', key: 'minRows' } as const]),
    ...(maxRows === undefined ? [] : [{ tree: isCompared('<=', maxRows), truth: 'true', key: 'maxRows' } as const]),
    ...(rows === undefined ? [] : [{ tree: or(isCompared('=', rows.length)), truth: 'true', key: 'rows' } as const]),
  ];
}

function compared(left: Expression, operator: '=' | '>=' | '<=', right: Expression): Expression {
  return { kind: 'compare', operator, left, right, deep: false };
}
