/**
 * Where the parts of a form come from in an edition before it, and what happens to their answers on the way. A name that
 * stays is the same field; `was` follows a renamed one, `remove` takes one out, `fresh` has it answered anew.
 */
import type { CompiledForm, Field, Scope } from '../model/form.ts';
import { nameBefore } from './name-before.ts';
import { conversionOf, inARow, type Passage } from './passage.ts';

export interface Lineage {
  /** By the path that a field has now; a new field is absent. */
  readonly fields: Readonly<Record<string, Descent>>;
  /** By the path that a field had: why it is no more. */
  readonly removed: Readonly<Record<string, string>>;
}

export interface Descent {
  /** The path that the field had. */
  readonly from: string;
  /** What its answers go through, edition by edition, the oldest first; empty when they stay as they are. */
  readonly passages: readonly Passage[];
}

/** From one edition to the next. */
export function lineage(before: CompiledForm, after: CompiledForm): Lineage {
  const fields: Record<string, Descent> = {};
  const forms = { before, after, fields };
  follow(forms, before.scope, after.scope);
  const became = new Map(Object.entries(fields).map(([path, { from }]) => [from, path]));
  const removed: Record<string, string> = {};
  for (const path of pathsOf(before.scope)) if (!became.has(path)) removed[path] = reasonOf({ ...forms, became }, path);
  return { fields, removed };
}

/** From an edition over the next to one after it. */
export function composed(first: Lineage, second: Lineage): Lineage {
  const fields: Record<string, Descent> = {};
  const lost: Record<string, string> = {};
  for (const [path, { from, passages }] of Object.entries(second.fields)) {
    const earlier = first.fields[from];
    if (earlier !== undefined) fields[path] = { from: earlier.from, passages: inARow(earlier.passages, passages) };
  }
  for (const [path, reason] of Object.entries(second.removed)) {
    const earlier = first.fields[path];
    if (earlier !== undefined) lost[earlier.from] = reason;
  }
  return { fields, removed: { ...first.removed, ...lost } };
}

/** Over a chain of editions of one form, the oldest first. */
export function lineageAlong(chain: readonly CompiledForm[]): Lineage {
  const [first, ...rest] = chain;
  if (first === undefined) return { fields: {}, removed: {} };
  let before = first;
  let whole = unchanged(first);
  for (const after of rest) {
    whole = composed(whole, lineage(before, after));
    before = after;
  }
  return whole;
}

/** Of a form to itself. */
function unchanged({ scope }: CompiledForm): Lineage {
  return {
    fields: Object.fromEntries(pathsOf(scope).map((path) => [path, { from: path, passages: [] }])),
    removed: {},
  };
}

interface Following {
  readonly before: CompiledForm;
  readonly after: CompiledForm;
  readonly fields: Record<string, Descent>;
}

/** A field follows within its level; what moves to another level is a new field. */
function follow(forms: Following, before: Scope, after: Scope): void {
  const known = new Set(before.fields.map(({ name }) => name));
  const names = after.fields.map((field) => nameBefore(field, known, forms));
  after.fields.forEach((field, index) => {
    const name = names[index];
    const origin = before.fields.find((one) => one.name === name);
    const isGivenAway = name === field.name && names.some((other, at) => at !== index && other === name);
    if (origin === undefined || isGivenAway) return;
    forms.fields[field.path] = { from: origin.path, passages: conversionOf(origin, field, forms) };
    if ('scope' in origin && 'scope' in field) follow(forms, origin.scope, field.scope);
  });
}

interface Left extends Following {
  /** By the path that a field had, the one that it has. */
  readonly became: ReadonlyMap<string, string>;
}

/** Of the field itself, in what its group or table is called now; else of the sections or the group or table that it stood in. */
function reasonOf(forms: Left, path: string): string {
  const { removed = {} } = forms.after;
  const outer = forms.became.get(outerPath(path));
  const reason =
    removed[outer === undefined ? path : `${outer}.${lastName(path)}`] ??
    sectionsAround(forms.before, path)
      .map((name) => removed[name])
      .find(Boolean);
  return reason ?? (path.includes('.') ? reasonOf(forms, outerPath(path)) : '');
}

/** Names, innermost first. */
function sectionsAround({ scope }: CompiledForm, path: string): readonly string[] {
  const level = outerPath(path) === '' ? scope : scopeAt(scope, outerPath(path));
  const around: string[] = [];
  let name = level?.fields.find((field) => field.path === path)?.section;
  while (name !== undefined) {
    around.push(name);
    name = level?.sections.find((section) => section.name === name)?.parent;
  }
  return around;
}

function scopeAt(scope: Scope, path: string): Scope | undefined {
  const field = everyField(scope).find((one) => one.path === path);
  return field !== undefined && 'scope' in field ? field.scope : undefined;
}

/** Of the group or table that a field stands in; empty at the top. */
export function outerPath(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('.'), 0));
}

export function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function pathsOf(scope: Scope): readonly string[] {
  return everyField(scope).map(({ path }) => path);
}

export function everyField(scope: Scope): readonly Field[] {
  return scope.fields.flatMap((field) => ('scope' in field ? [field, ...everyField(field.scope)] : [field]));
}
