/** Two editions of a form, part by part: what changed, in reading order. Nothing changed between a form and itself. */
import type { CompiledForm, Link } from '../model/form.ts';
import type { Change } from './change.ts';
import { compareFields } from './compare-fields.ts';
import { compareOrder } from './compare-order.ts';
import { compareSections } from './compare-sections.ts';
import { consequences } from './consequences.ts';
import type { Lineage } from './lineage.ts';
import { type Forms, sameText, written } from './wording.ts';

/** `lineage`: from the form `before` to the form `after`. */
export function compare(before: CompiledForm, after: CompiledForm, lineage: Lineage): readonly Change[] {
  const forms = { before, after };
  return [
    ...compareTexts(forms),
    ...compareLinks(forms),
    ...compareSections(forms, before.scope, after.scope),
    ...compareOrder(forms, lineage),
    ...compareFields(forms, lineage),
  ];
}

function compareTexts(forms: Forms): readonly Change[] {
  const { before, after } = forms;
  const keys = (['title', 'help', 'notice'] as const).filter((key) => !sameText(before[key], after[key], forms));
  const reworded = keys.map(
    (key): Change => ({
      kind: 'reworded',
      subject: 'form',
      at: after.form,
      title: written(after.title),
      key,
      before: written(before[key]),
      after: written(after[key]),
      ...consequences.form.reworded,
    }),
  );
  if (before.filedBy === after.filedBy) return reworded;
  return [
    ...reworded,
    {
      kind: 'changed',
      subject: 'form',
      at: after.form,
      title: written(after.title),
      key: 'filedBy',
      before: before.filedBy,
      after: after.filedBy,
      ...consequences.form.changed,
    },
  ];
}

function compareLinks({ before, after }: Forms): readonly Change[] {
  const names = [...new Set([...Object.keys(before.links), ...Object.keys(after.links)])];
  return names.flatMap((name): readonly Change[] => {
    const one = before.links[name];
    const other = after.links[name];
    const [was, is] = [one && linkInWords(one, before), other && linkInWords(other, after)];
    if (was === is) return [];
    const kind = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    const sides = { ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) };
    return [{ kind, subject: 'link', at: name, title: name, ...sides, ...consequences.link[kind] }];
  });
}

/** The edition counted from the form's own, since both move on. */
function linkInWords({ form, edition, state, collect, required }: Link, own: CompiledForm): string {
  const year = edition === undefined || edition === own.edition ? '' : ` ${edition - own.edition}`;
  return [form + year, state, collect && `collect ${collect}`, required && 'required'].filter(Boolean).join(', ');
}
