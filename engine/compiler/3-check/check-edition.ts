/** An edition as a whole: its dates, constants and lists, then each of its forms. */
import { editionMessages } from '../../diagnostics/edition-messages.ts';
import { foundIn, hasErrors, type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { scalarAt } from '../1-read/source-node.ts';
import type { ListDefinition } from '../2-resolve/definition.ts';
import { isDay } from '../2-resolve/check-value.ts';
import { checkOptions } from './check-field.ts';
import type { CheckedForm } from './check-form.ts';
import { checkLedger } from './check-ledger.ts';
import { checkLimitTexts } from './check-limit-texts.ts';
import { checkOnce } from './check-once.ts';
import { checkPrefills } from './check-prefills.ts';
import { checkOptionTexts } from './check-option-texts.ts';
import { checkText } from './check-site.ts';
import { type Constants, workOutConstants } from './constants.ts';
import type { EditionDefinition, Surroundings } from './edition-definition.ts';

export interface CheckedEdition {
  readonly edition: EditionDefinition;
  readonly title: string;
  readonly constants: Constants;
  readonly forms: readonly CheckedForm[];
  /** True when none of its forms can be linked. */
  readonly flawed: boolean;
}

export function checkEdition(edition: EditionDefinition, around: Surroundings, found: Mistake[]): CheckedEdition {
  const own: Mistake[] = [];
  const constants = workOutConstants(edition, own);
  const facts = { edition, constants };
  checkDates(edition, own);
  for (const list of edition.lists.values()) checkList(list, constants, own);
  const title = titleOf(edition, constants, own);
  const inLedger: Mistake[] = [];
  checkLedger(edition, inLedger);
  found.push(...foundIn({ edition: edition.edition }, [...own, ...inLedger]));
  const forms = [...edition.forms.values()].map((form) => {
    const { checked, mistakes } = checkOnce(`${edition.edition} ${form.name}`, { form, facts, around });
    found.push(...foundIn({ edition: edition.edition, form: form.name }, mistakes));
    return checked;
  });
  found.push(...checkPrefills(edition, around), ...checkLimitTexts(edition, around));
  return { edition, title, constants, forms, flawed: edition.flawed || hasErrors(own) };
}

function titleOf({ edition, node }: EditionDefinition, constants: Constants, found: Mistake[]): string {
  const written = scalarAt(node, 'title');
  const text = written === undefined ? null : checkText(written, [], { constants, lists: {} }, found).text;
  return typeof text === 'string' ? text : `${edition}年版`;
}

function checkDates({ node }: EditionDefinition, found: Mistake[]): void {
  const opens = scalarAt(node, 'opens')?.text;
  const closes = scalarAt(node, 'closes');
  if (opens === undefined || closes === undefined || !isDay(opens) || !isDay(closes.text)) return;
  if (opens <= closes.text) return;
  found.push(mistake(editionMessages.closesBeforeOpens, closes.place, { opens, closes: closes.text }));
}

function checkList(list: ListDefinition, constants: Constants, found: Mistake[]): void {
  checkOptions(list, found);
  const title = scalarAt(list.node, 'title');
  if (title !== undefined) checkText(title, [], { constants, lists: {} }, found);
  checkOptionTexts(list, constants, found);
}
