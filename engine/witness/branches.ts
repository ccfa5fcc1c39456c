/** The branches of a form: everything that is there, asked for or judged in some filings and not in others. */
import { given, type Wish } from '../field-types/samples/sampling.ts';
import type { CompiledExpression, Expression } from '../model/expression.ts';
import type { CompiledForm, Field, Rule, Scope, Section } from '../model/form.ts';
import { isNested } from '../runtime/prepare.ts';
import { isTrue, notTrue } from './wish.ts';

/**
 * - `shown`, `hidden`: a field or section with a condition.
 * - `required`, `optional`: a field that is required under a condition.
 * - `judged`: a rule that is judged, and holds.
 * - `option`: an answer that some condition asks for by its code.
 */
export type BranchKind = 'shown' | 'hidden' | 'required' | 'optional' | 'judged' | 'option';

export interface Branch {
  readonly kind: BranchKind;
  /** Unique in the form: `shown managers.awards`, `judged REG-1.2.3`, `option gender 1`. */
  readonly name: string;
  /** The field by its path in the definition, `section:SCOPE/NAME`; of a rule, the field on which it sits. */
  readonly at: string;
  readonly rule?: string;
  readonly code?: string;
  /** The path of the scope in which it is true or not. */
  readonly scope: string;
  /** The field of that scope that has to show. */
  readonly field?: string;
  readonly wants: readonly Want[];
}

/** What has to be so in the scope. */
export interface Want {
  readonly tree: Expression;
  readonly wish: Wish;
  /** The key of the definition that says it: `when`, `required`, `rules.NAME.assert`; absent where none does. */
  readonly key?: string;
  /** What has the key: the field's path, or `section:SCOPE/NAME`. */
  readonly owner: string;
}

export function branches(form: CompiledForm): readonly Branch[] {
  const asked = askedCodes(form);
  return unique(branchesOf(form.scope, asked));
}

type AskedCodes = ReadonlyMap<string, ReadonlySet<string>>;

function branchesOf(scope: Scope, asked: AskedCodes): readonly Branch[] {
  const sections = scope.sections.flatMap((section) => ofSection(scope, section));
  const fields = scope.fields.flatMap((field) => [
    ...ofCondition(scope, field),
    ...ofRequirement(scope, field),
    ...[...(asked.get(field.path) ?? [])].map((code) => ofOption(scope, field, code)),
    ...field.rules.map((rule) => ofRule(scope, field, rule)),
    ...(isNested(field) ? branchesOf(field.scope, asked) : []),
  ]);
  return [...sections, ...fields];
}

function unique(found: readonly Branch[]): readonly Branch[] {
  return [...new Map(found.map((branch) => [branch.name, branch])).values()];
}

function ofSection(scope: Scope, section: Section): readonly Branch[] {
  const { when } = section;
  if (when === undefined) return [];
  const owner = sectionName(scope, section);
  const outer = around(scope, section.parent);
  return (['shown', 'hidden'] as const).map((kind) => {
    const own: Want = { tree: when.tree, wish: kind === 'shown' ? isTrue : notTrue, key: 'when', owner };
    return { kind, name: `${kind} ${owner}`, at: owner, scope: scope.path, wants: [...outer, own] };
  });
}

function sectionName({ path }: Scope, { name }: Section): string {
  return `section:${path}/${name}`;
}

/** The conditions of a section and of those around it, from the outermost. */
function around(scope: Scope, name: string | undefined): readonly Want[] {
  const section = scope.sections.find((one) => one.name === name);
  if (section === undefined) return [];
  const own = section.when && {
    tree: section.when.tree,
    wish: isTrue,
    key: 'when',
    owner: sectionName(scope, section),
  };
  return [...around(scope, section.parent), ...(own === undefined ? [] : [own])];
}

function ofCondition(scope: Scope, field: Field): readonly Branch[] {
  if (field.when === undefined) return [];
  const { path, name } = field;
  const base = { at: path, scope: scope.path };
  const hidden: Want = { tree: field.when.tree, wish: notTrue, key: 'when', owner: path };
  return [
    { ...base, kind: 'shown', name: `shown ${path}`, field: name, wants: [] },
    { ...base, kind: 'hidden', name: `hidden ${path}`, wants: [...around(scope, field.section), hidden] },
  ];
}

function ofRequirement(scope: Scope, field: Field): readonly Branch[] {
  const { required, path } = field;
  if (typeof required === 'boolean') return [];
  return (['required', 'optional'] as const).map((kind) => {
    const want: Want = {
      tree: required.tree,
      wish: kind === 'required' ? isTrue : notTrue,
      key: 'required',
      owner: path,
    };
    return { kind, name: `${kind} ${path}`, at: path, scope: scope.path, field: field.name, wants: [want] };
  });
}

function ofRule(scope: Scope, field: Field, rule: Rule): Branch {
  const { path } = field;
  const key = `rules.${rule.name}`;
  const wants: Want[] = [{ tree: nameIn(scope, field), wish: given, owner: path }];
  if (rule.when !== undefined) wants.push({ tree: rule.when.tree, wish: isTrue, key: `${key}.when`, owner: path });
  wants.push({ tree: rule.assert.tree, wish: isTrue, key: `${key}.assert`, owner: path });
  const name = `judged ${rule.name} ${path}`;
  return { kind: 'judged', name, at: path, rule: rule.name, scope: scope.path, field: field.name, wants };
}

function ofOption(scope: Scope, field: Field, code: string): Branch {
  const { path } = field;
  const wish: Wish = field.type === 'choices' ? { kind: 'has', item: code } : { kind: 'is', value: code };
  const wants: readonly Want[] = [{ tree: nameIn(scope, field), wish, owner: path }];
  return {
    kind: 'option',
    name: `option ${path} ${code}`,
    at: path,
    code,
    scope: scope.path,
    field: field.name,
    wants,
  };
}

/** The field's own name, as an expression in its scope reads it. */
function nameIn({ path }: Scope, { name }: Field): Expression {
  return { kind: 'name', slot: path === '' ? 1 : path.split('.').length + 1, name };
}

/** By path of a choice: the codes by which conditions ask for it. */
function askedCodes(form: CompiledForm): AskedCodes {
  const asked = new Map<string, Set<string>>();
  const note = (condition: CompiledExpression | undefined): void => {
    if (condition === undefined) return;
    const texts = textsIn(condition.tree);
    for (const { path } of condition.reads) {
      const list = choiceList(form.scope, path.split('.'));
      for (const { code } of list === undefined ? [] : (form.lists[list]?.options ?? []))
        if (texts.has(code)) asked.set(path, (asked.get(path) ?? new Set<string>()).add(code));
    }
  };
  everyScope(form.scope, (scope) => {
    for (const section of scope.sections) note(section.when);
    for (const field of scope.fields) {
      note(field.when);
      if (typeof field.required === 'object') note(field.required);
      for (const rule of field.rules) note(rule.when);
    }
  });
  return asked;
}

function everyScope(scope: Scope, visit: (scope: Scope) => void): void {
  visit(scope);
  for (const field of scope.fields) if (isNested(field)) everyScope(field.scope, visit);
}

function choiceList(scope: Scope, [name, ...rest]: readonly string[]): string | undefined {
  const field = scope.fields.find((one) => one.name === name);
  if (field === undefined) return undefined;
  if (rest.length > 0) return isNested(field) ? choiceList(field.scope, rest) : undefined;
  return field.type === 'choice' || field.type === 'choices' ? field.list : undefined;
}

function textsIn(tree: Expression): ReadonlySet<string> {
  const texts = new Set<string>();
  JSON.stringify(tree, (key, value: unknown) => {
    if (key === 'value' && typeof value === 'string') texts.add(value);
    return value;
  });
  return texts;
}
