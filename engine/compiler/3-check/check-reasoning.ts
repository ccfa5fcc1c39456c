/** What follows from the conditions, limits and rules of a form taken together. */
import type { Mistake } from '../../diagnostics/mistake.ts';
import { knowledgeOfScope } from '../../reasoning/contradiction.ts';
import { everyField, type FormDefinition } from '../2-resolve/definition.ts';
import { checkConditions } from './check-conditions.ts';
import { checkParts } from './check-parts.ts';
import { checkRules } from './check-rules.ts';
import type { CheckedSites } from './check-site.ts';
import { fieldsByPath } from './dependencies.ts';
import type { Surroundings } from './edition-definition.ts';
import { outlineOf } from './form-outline.ts';
import type { Asking } from './reasons.ts';
import type { FindList } from './value-types.ts';

interface Given {
  readonly sites: CheckedSites;
  readonly findList: FindList;
  readonly around: Surroundings;
}

export function checkReasoning(form: FormDefinition, { sites, findList, around }: Given, found: Mistake[]): void {
  const asking: Asking = {
    knowledge: knowledgeOfScope(outlineOf(form.scope, sites, findList)),
    sites,
    fields: fieldsByPath(form),
    whereIs: around.whereIs,
    around: new Map(),
    impossible: new Map(),
    found: [],
  };
  checkConditions(asking, form.scope, []);
  for (const field of everyField(form.scope)) checkRules(asking, field);
  checkParts(asking);
  found.push(...asking.found);
}
