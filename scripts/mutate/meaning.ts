/**
 * What a compiled form does, without what it only shows: two forms of one meaning judge every filing alike and say the
 * same of it but for the wording. Formulas count by their tree, a source by the clauses that a problem would name.
 */
import type { CompiledForm, Field, Scope, Section } from '../../engine/index.ts';

/** Texts, the look of tables and how workbooks are read into them, and what follows from the rest (steps, hash …). */
const shownOnly = new Set(
  'title help notice placeholder blank message rowTitle layout excel key removed inferred was hash steps dependents'
    .concat(' constant reads source section sections path')
    .split(' '),
);

export function meaningOf(form: CompiledForm): string {
  const { links, lists, filedBy, scope } = form;
  return JSON.stringify([filedBy, Object.values(links), Object.values(lists), ofScope(scope)], (key, part: unknown) =>
    shownOnly.has(key) ? undefined : part,
  );
}

function ofScope({ fields, sections }: Scope): unknown {
  return fields.map((field) => ({
    ...field,
    ...(isComputedNumber(field) && { type: 'number' }),
    ...('unit' in field && field.min === undefined && field.max === undefined && { unit: undefined }),
    ...(isNeverBlank(field) && { required: undefined }),
    shownWithin: sectionsAround(field.section, sections),
    named: namedIn(field),
    ...('scope' in field && { scope: ofScope(field.scope) }),
  }));
}

/** What a formula's number is called changes nothing about it; its unit is told only with a limit. */
function isComputedNumber({ type, compute }: Field): boolean {
  return compute !== undefined && (type === 'integer' || type === 'decimal' || type === 'year');
}

/** A group, and a table with fixed rows, is there whatever was answered: it cannot be missing. */
function isNeverBlank(field: Field): boolean {
  return field.type === 'group' || (field.type === 'table' && field.rows !== undefined);
}

/** A section without a condition and without prefill is only for the screen. */
function sectionsAround(section: string | undefined, sections: readonly Section[]): readonly unknown[] {
  const found = sections.find(({ name }) => name === section);
  if (found === undefined) return [];
  const { when, prefill, parent } = found;
  const above = sectionsAround(parent, sections);
  return when === undefined && prefill === undefined ? above : [...above, { when, prefill }];
}

/** The keys by which a problem finds its clause. */
const namedByProblems =
  /^(field|required|type|format|options|min|max|scale|minRows|maxRows|exclusive|accept|maxSize|level\d)$/;

/** The clauses that problems of the field can name: of each key the first. A computed field has none but its rules. */
function namedIn({ source, compute }: Field): unknown {
  if (compute !== undefined || source === undefined) return undefined;
  return Object.entries(source).flatMap(([name, [first]]) => (namedByProblems.test(name) ? [[name, first]] : []));
}
