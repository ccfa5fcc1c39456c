/** The sections of two editions: they have names, places and texts, but no answers. */
import type { Scope, Section } from '../model/form.ts';
import type { Change, ChangeKind } from './change.ts';
import { consequences } from './consequences.ts';
import { nameBefore } from './name-before.ts';
import { type Forms, sameExpression, sameText, written } from './wording.ts';

export function compareSections(forms: Forms, before: Scope, after: Scope): readonly Change[] {
  const changes: Change[] = [];
  const met = new Set<string>();
  const known = new Set(before.sections.map(({ name }) => name));
  for (const section of after.sections) {
    const was = nameBefore(section, known, forms);
    const origin = before.sections.find(({ name }) => name === was);
    if (origin === undefined) changes.push(change('added', section));
    else {
      met.add(origin.name);
      changes.push(...compareSection(forms, origin, section));
    }
  }
  for (const section of before.sections) {
    if (met.has(section.name)) continue;
    const reason = forms.after.removed?.[section.name];
    changes.push({ ...change('removed', section), ...(reason !== undefined && { reason }) });
  }
  return changes;
}

function compareSection(forms: Forms, before: Section, after: Section): readonly Change[] {
  const changes: Change[] = [];
  if (before.name !== after.name) changes.push({ ...change('renamed', after), was: before.name });
  for (const key of ['title', 'help', 'notice'] as const) {
    if (!sameText(before[key], after[key], forms))
      changes.push({ ...change('reworded', after), key, before: written(before[key]), after: written(after[key]) });
  }
  if (!sameExpression(before.when, after.when)) {
    const sides = { before: before.when?.source ?? '', after: after.when?.source ?? '' };
    changes.push({ ...change('changed', after), key: 'when', ...sides });
  }
  if (before.prefill !== after.prefill) {
    const sides = { before: before.prefill ?? '', after: after.prefill ?? '' };
    changes.push({ ...change('changed', after), key: 'prefill', ...sides });
  }
  return changes;
}

function change(kind: ChangeKind, { name, title }: Section): Change {
  return { kind, subject: 'section', at: name, title: written(title), ...consequences.section[kind] };
}
