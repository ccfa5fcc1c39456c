/** A form that is what it was in the last compilation is not checked again: most of the time one file is being written. */
import type { Mistake } from '../../diagnostics/mistake.ts';
import { kept } from '../../expression/remembered.ts';
import { scalarAt } from '../1-read/source-node.ts';
import type { FormDefinition } from '../2-resolve/definition.ts';
import { sameTree } from '../same-tree.ts';
import { type CheckedForm, checkForm, type EditionFacts } from './check-form.ts';
import type { Surroundings } from './edition-definition.ts';
import { linkedYear } from './name-scopes.ts';

interface Given {
  readonly form: FormDefinition;
  readonly facts: EditionFacts;
  readonly around: Surroundings;
}

interface Checked {
  readonly checked: CheckedForm;
  readonly mistakes: readonly Mistake[];
}

const MOST_FORMS = 64;

/** `key`: the edition and the name of the form. */
export const checkOnce: (key: string, given: Given) => Checked = kept(
  MOST_FORMS,
  (one, other) => sameTree(seenIn(one), seenIn(other)),
  (_, { form, facts, around }) => {
    const mistakes: Mistake[] = [];
    return { checked: checkForm(form, facts, around, mistakes), mistakes };
  },
);

/** All that checking and linking a form looks at; lines of other files are told by the places of what is looked at. */
function seenIn({ form, facts: { edition, constants }, around: { editions } }: Given): unknown {
  const { lists, ledger, forms } = edition;
  const linked = form.links.map((link) => {
    const name = scalarAt(link.node, 'form')?.text ?? '';
    const year = linkedYear(link, constants);
    const target = year === undefined ? edition : editions.get(year);
    return { beside: forms.get(name), form: target?.forms.get(name), lists: target?.lists };
  });
  return { form, constants, lists, ledger, names: [...forms.keys()], linked };
}
