/** The form as the reader walks through it: steps, and what stands in each. */
import type { CompiledForm, LayoutItem, Scope, Section } from '../../engine/index.ts';

/** A top-level section, or a run of fields that stand in none. */
export interface FormStep {
  /** The section's name; for a run of loose fields the name of its first field. */
  readonly name: string;
  readonly section: Section | null;
  readonly layout: readonly LayoutItem[];
  /** Every field below it, by name. */
  readonly fields: readonly string[];
}

const outlines = new WeakMap<CompiledForm, readonly FormStep[]>();

export function formSteps(form: CompiledForm): readonly FormStep[] {
  let steps = outlines.get(form);
  if (steps === undefined) {
    steps = readSteps(form.scope);
    outlines.set(form, steps);
  }
  return steps;
}

function readSteps(scope: Scope): readonly FormStep[] {
  const steps: FormStep[] = [];
  let loose: LayoutItem[] = [];
  const closeLoose = (): void => {
    const first = loose[0];
    if (first !== undefined) {
      const fields = loose.map((item) => item.name);
      steps.push({ name: first.name, section: null, layout: loose, fields });
    }
    loose = [];
  };
  for (const item of scope.layout) {
    const section = item.kind === 'section' ? sectionNamed(scope, item.name) : undefined;
    if (section === undefined) {
      loose.push(item);
      continue;
    }
    closeLoose();
    steps.push({ name: section.name, section, layout: section.layout, fields: fieldsBelow(scope, section.name) });
  }
  closeLoose();
  return steps;
}

export function sectionNamed(scope: Scope, name: string): Section | undefined {
  return scope.sections.find((section) => section.name === name);
}

export function sectionsIn(scope: Scope, layout: readonly LayoutItem[]): readonly Section[] {
  return layout.flatMap((item) => {
    const section = item.kind === 'section' ? sectionNamed(scope, item.name) : undefined;
    return section === undefined ? [] : [section];
  });
}

/** The fields of a section and of the sections in it, in reading order. */
export function fieldsBelow(scope: Scope, section: string): readonly string[] {
  return fieldsIn(scope, sectionNamed(scope, section)?.layout ?? []);
}

function fieldsIn(scope: Scope, layout: readonly LayoutItem[]): readonly string[] {
  return layout.flatMap((item) => (item.kind === 'field' ? [item.name] : fieldsBelow(scope, item.name)));
}

/** The step in which a field of the form, or a section anywhere below, stands. */
export function stepHolding(form: CompiledForm, name: string): FormStep | undefined {
  const steps = formSteps(form);
  return (
    steps.find((step) => step.name === name || step.fields.includes(name)) ??
    steps.find((step) => step.section !== null && holdsSection(form.scope, step.layout, name))
  );
}

function holdsSection(scope: Scope, layout: readonly LayoutItem[], name: string): boolean {
  return sectionsIn(scope, layout).some(
    (section) => section.name === name || holdsSection(scope, section.layout, name),
  );
}

/** For a scope: its heading, where nothing but one field stands below it. */
export function headingOver(layout: readonly LayoutItem[], title: string): { readonly heading: string | undefined } {
  return { heading: layout.length === 1 && layout[0]?.kind === 'field' ? title : undefined };
}
