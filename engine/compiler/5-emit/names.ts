/** The ASCII names of the parts of a form: in `$defs` of its schema and as types in TypeScript. */
import type { CompiledForm, Field, Scope } from '../../model/form.ts';

export interface PartNames {
  readonly form: string;
  readonly section: (scopePath: string, section: string) => string;
  readonly scope: (path: string) => string;
  /** Undefined for a list that one field alone uses: its codes stand where they are used. */
  readonly list: (list: string) => string | undefined;
  /** What fields of one kind have in common: `Date`, `Text100`. */
  readonly shared: (wish: string) => string;
}

export function partNames(form: CompiledForm): PartNames {
  const name = distinctNames([pascal(form.form)]);
  const common = new Map([['Attachment', name('Attachment')]]);
  const scopes = scopesOf(form.scope);
  const shared = sharedLists(form);
  const sections = new Map<string, string>();
  for (const scope of scopes) {
    for (const section of scope.sections) {
      sections.set(`${scope.path}/${section.name}`, name(pascal(scope.path) + pascal(section.name)));
    }
  }
  const nested = scopes.flatMap((scope) => scope.fields.filter((field) => 'scope' in field));
  const rows = new Map(nested.map((field) => [field.path, name(pascal(field.path) + suffix(field))]));
  const lists = new Map(shared.map((list) => [list, name(`${pascal(list)}Code`)]));
  return {
    form: pascal(form.form),
    section: (scope, section) => sections.get(`${scope}/${section}`) ?? pascal(section),
    scope: (path) => rows.get(path) ?? pascal(path),
    list: (list) => lists.get(list),
    shared: (wish) => {
      const known = common.get(wish) ?? name(pascal(wish));
      common.set(wish, known);
      return known;
    },
  };
}

/** The form's scope and all below it, in reading order. */
export function scopesOf(scope: Scope): readonly Scope[] {
  return [scope, ...scope.fields.flatMap((field) => ('scope' in field ? scopesOf(field.scope) : []))];
}

function suffix(field: Field): string {
  return field.type === 'table' ? 'Row' : 'Group';
}

/** Of a cascade the codes stand level by level where they are used. Inline options are named by the path of their field, which alone uses them. */
function sharedLists(form: CompiledForm): readonly string[] {
  const users = new Map<string, string[]>();
  for (const field of scopesOf(form.scope).flatMap((scope) => scope.fields)) {
    const list =
      field.type === 'table' ? field.rows : 'list' in field && field.type !== 'cascade' ? field.list : undefined;
    if (list !== undefined) users.set(list, [...(users.get(list) ?? []), field.path]);
  }
  const shared = [...users].filter(([list, paths]) => paths.length > 1 || paths[0] !== list);
  return shared.map(([list]) => list).toSorted();
}

/** `institution-annual-report`, `managers.projects`, `hasLibrary` as names of types. */
export function pascal(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}

export function distinctNames(taken: readonly string[]): (wish: string) => string {
  const used = new Set(taken);
  return (wish) => {
    const base = /^[A-Za-z]/.test(wish) ? wish : `Part${wish}`;
    let name = base;
    for (let count = 2; used.has(name); count += 1) name = `${base}${count}`;
    used.add(name);
    return name;
  };
}
