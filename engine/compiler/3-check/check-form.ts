/** A form as a whole: names, lists, links, every expression and text, and what depends on what. */
import { checkMessages } from '../../diagnostics/check-messages.ts';
import { hasErrors, type Mistake, mistake } from '../../diagnostics/mistake.ts';
import type { ListDefinition, FormDefinition } from '../2-resolve/definition.ts';
import { everyField } from '../2-resolve/definition.ts';
import { checkBlanks } from './check-blanks.ts';
import { checkCycles } from './check-cycles.ts';
import { checkField } from './check-field.ts';
import { checkJudgements } from './check-judgements.ts';
import { checkLinks } from './check-links.ts';
import { checkReasoning } from './check-reasoning.ts';
import { checkOptionTexts } from './check-option-texts.ts';
import { checkNamesUnique } from './check-names-unique.ts';
import { type CheckedSites, checkSites, type Vocabulary } from './check-site.ts';
import type { Constants } from './constants.ts';
import { type Dependencies, dependenciesOf } from './dependencies.ts';
import type { EditionDefinition, Surroundings } from './edition-definition.ts';
import { inlineLists, listFinder, listNames } from './form-lists.ts';
import { contextNames, contextScope, formScope } from './name-scopes.ts';
import { sitesOf } from './sites.ts';

export interface CheckedForm {
  readonly form: FormDefinition;
  readonly edition: EditionDefinition;
  readonly constants: Constants;
  readonly sites: CheckedSites;
  readonly dependencies: Dependencies;
  /** The form's own inline lists, by the path of their field. */
  readonly inline: ReadonlyMap<string, ListDefinition>;
  /** True when it has errors, so that it cannot be linked. */
  readonly flawed: boolean;
}

export interface EditionFacts {
  readonly edition: EditionDefinition;
  readonly constants: Constants;
}

export function checkForm(
  form: FormDefinition,
  facts: EditionFacts,
  around: Surroundings,
  told: Mistake[],
): CheckedForm {
  const found: Mistake[] = [];
  const { edition, constants } = facts;
  const fields = everyField(form.scope);
  if (fields.length === 0 && form.complete) {
    found.push(mistake(checkMessages.noContent, { ...form.node.place, end: form.node.place.start + 1 }));
  }
  checkNamesUnique(form, constants, around, found);
  for (const field of fields) checkField(field, edition.lists, found);
  checkLinks(form, facts, found);
  const findList = listFinder(edition.lists);
  const context = contextScope(contextNames(form, facts, around));
  const inline = inlineLists(form);
  const lists = listNames([...edition.lists, ...inline]);
  const vocabulary: Vocabulary = { constants, lists };
  const expressionMistakes: Mistake[] = [];
  const sites = checkSites(
    sitesOf(form, [context, formScope(form.scope, findList)], findList),
    vocabulary,
    expressionMistakes,
  );
  if (form.complete) found.push(...expressionMistakes);
  const dependencies = dependenciesOf(form, sites);
  checkCycles(dependencies, around, found);
  checkJudgements(form, sites, found);
  checkBlanks(form, sites, found);
  if (!hasErrors([...found, ...expressionMistakes])) checkReasoning(form, { sites, findList, around }, found);
  for (const list of inline.values()) checkOptionTexts(list, constants, found);
  told.push(...found);
  const flawed = form.flawed || !form.complete || hasErrors(found);
  return { form, edition, constants, sites, dependencies, inline, flawed };
}
