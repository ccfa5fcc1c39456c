/** Definitions in, compiled forms out. Total: any texts give forms or diagnostics, never an exception. */
import { toDiagnostics } from '../diagnostics/diagnostics.ts';
import type { Language } from '../diagnostics/finding.ts';
import type { Mistake } from '../diagnostics/mistake.ts';
import { positionsIn } from '../diagnostics/source-lines.ts';
import type { Diagnostic, Place, SourceFile } from '../model/diagnostic.ts';
import type { CompiledForm, Source } from '../model/form.ts';
import type { Scalar } from '../model/value.ts';
import { readFile } from './1-read/read-file.ts';
import { scalarAt } from './1-read/source-node.ts';
import { defineEditions } from './2-resolve/define-edition.ts';
import { sourceAt } from './2-resolve/key-values.ts';
import { isScenarioFile, sortFiles } from './2-resolve/library.ts';
import { type CheckedEdition, checkEdition } from './3-check/check-edition.ts';
import type { CheckedForm } from './3-check/check-form.ts';
import { checkUnusedLists } from './3-check/check-unused-lists.ts';
import { checkUnusedNames } from './3-check/check-unused-names.ts';
import type { Ledger, Surroundings } from './3-check/edition-definition.ts';
import { traceOverlays } from './3-check/overlays/trace-overlays.ts';
import { linkForm } from './4-link/link-form.ts';
import { undecided } from './4-link/undecided.ts';
import { withOrigin } from './written-at.ts';

export interface CompiledForms {
  /** By year. A form with errors is left out; an edition is always there. */
  readonly editions: readonly CompiledEdition[];
  /** By file, then line. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface CompiledEdition {
  readonly edition: number;
  /** The edition that it is laid over. */
  readonly extends?: number;
  readonly title: string;
  readonly opens?: string;
  readonly closes?: string;
  readonly constants: Readonly<Record<string, Scalar>>;
  readonly forms: readonly CompiledForm[];
  readonly source?: Source;
  /** The ledger of the filing instructions, when the edition names one. */
  readonly clauses?: readonly Clause[];
}

/** A numbered sentence of the filing instructions. */
export interface Clause {
  readonly id: string;
  readonly kind: string;
  readonly quotes: readonly string[];
}

export interface CompileOptions {
  /** Of messages and hints; `zh` unless told. */
  readonly language?: Language;
}

/** `files`: every .yaml file below the forms folder, its path relative to it. Scenario files are passed over. */
export function compileForms(files: readonly SourceFile[], { language = 'zh' }: CompileOptions = {}): CompiledForms {
  const definitions = files
    .filter(({ file }) => !isScenarioFile(file))
    .toSorted((one, other) => (one.file < other.file ? -1 : 1));

  const library = sortFiles(definitions.map(readFile)); //                                            1 read
  const mistakes: Mistake[] = [...library.mistakes];

  const editions = defineEditions(library, mistakes); //                                              2 resolve
  const around: Surroundings = { editions, whereIs: placeNamer(definitions), textAt: textReader(definitions) };

  const checked = [...editions.values()].map((edition) => checkEdition(edition, around, mistakes)); // 3 check
  checkUnusedLists(library, checked, mistakes);
  checkUnusedNames(library, checked, definitions, mistakes);

  const linked = checked.map((edition) => linkEdition(edition, around)); //                            4 link
  const decided = linked.map((edition) => decidedForms(edition, linked, around, mistakes));

  return {
    editions: decided.toSorted((one, other) => one.edition - other.edition),
    diagnostics: toDiagnostics(traceOverlays(mistakes, around), definitions, language),
  };
}

function linkEdition(
  { edition, title, constants, forms, flawed }: CheckedEdition,
  around: Surroundings,
): CompiledEdition {
  const opens = scalarAt(edition.node, 'opens')?.text;
  const closes = scalarAt(edition.node, 'closes')?.text;
  const source = sourceAt(edition.node);
  return {
    edition: edition.edition,
    ...(edition.base !== undefined && { extends: edition.base }),
    title,
    ...(opens !== undefined && { opens }),
    ...(closes !== undefined && { closes }),
    constants,
    ...(source !== undefined && { source }),
    ...(edition.ledger !== undefined && { clauses: clausesOf(edition.ledger) }),
    forms: forms
      .filter((form) => !flawed && !form.flawed)
      .map((form) => withOrigin(linkOnce(form, around), form, around)),
  };
}

const linked = new WeakMap<CheckedForm, CompiledForm>();

/** What has not been checked again is not linked again. */
function linkOnce(form: CheckedForm, around: Surroundings): CompiledForm {
  const known = linked.get(form) ?? linkForm(form, around);
  linked.set(form, known);
  return known;
}

/** Without the forms that leave open what becomes of stored answers. */
function decidedForms(
  edition: CompiledEdition,
  editions: readonly CompiledEdition[],
  around: Surroundings,
  found: Mistake[],
): CompiledEdition {
  const base = editions.find((one) => one.edition === edition.extends);
  if (base === undefined) return edition;
  const definitions = around.editions.get(edition.edition)?.forms;
  const forms = edition.forms.filter((after) => {
    const before = base.forms.find(({ form }) => form === after.form);
    const definition = definitions?.get(after.form);
    const beneath = around.editions.get(base.edition)?.forms.get(after.form);
    if (before === undefined || definition === undefined || beneath === undefined) return true;
    const mistakes = undecided({ before, after, definition, base: beneath, whereIs: around.whereIs });
    found.push(...mistakes);
    return mistakes.length === 0;
  });
  return { ...edition, forms };
}

function clausesOf(ledger: Ledger): readonly Clause[] {
  return [...ledger].map(([id, { kind, quotes }]) => ({ id, kind, quotes }));
}

function textReader(files: readonly SourceFile[]): (place: Place) => string {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  return ({ file, start, end }) => texts.get(file)?.slice(start, end) ?? '';
}

function placeNamer(files: readonly SourceFile[]): (place: Place) => string {
  const positions = new Map(files.map(({ file, text }) => [file, positionsIn(text)]));
  return ({ file, start }) => `${file}:${positions.get(file)?.(start).line ?? 1}`;
}
