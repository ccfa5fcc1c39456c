/** The outline of a form that is being checked: what its conditions, limits and formulas say, as far as they are right. */
import type { Expression } from '../../model/expression.ts';
import type { FieldOutline, ScopeOutline } from '../../reasoning/contradiction.ts';
import type { FieldDefinition, ScopeDefinition } from '../2-resolve/definition.ts';
import { countAt } from '../2-resolve/key-values.ts';
import type { CheckedSites } from './check-site.ts';
import { sectionKey, siteId } from './sites.ts';
import type { FindList } from './value-types.ts';

export function outlineOf(scope: ScopeDefinition, sites: CheckedSites, findList: FindList): ScopeOutline {
  const treeOf = (owner: string, key: string): Expression | undefined => {
    return sites.get(siteId(owner, key))?.expression?.tree;
  };
  return {
    path: scope.path,
    sections: scope.sections.map(({ name, parent }) => ({
      name,
      parent,
      when: treeOf(sectionKey(scope.path, name), 'when'),
    })),
    fields: scope.fields.flatMap((field): readonly FieldOutline[] => {
      const { path, section, type, node } = field;
      if (type === undefined) return [];
      const inside = field.scope === undefined ? undefined : outlineOf(field.scope, sites, findList);
      const trees = { when: treeOf(path, 'when'), compute: treeOf(path, 'compute') };
      const limits = { min: treeOf(path, 'min'), max: treeOf(path, 'max') };
      const counts = { minRows: countAt(node, 'minRows'), maxRows: countAt(node, 'maxRows') };
      return [{ path, type, section, scope: inside, ...trees, ...limits, ...counts, ...codesOf(field, findList) }];
    }),
  };
}

/** Of a choice, and of fixed rows. */
function codesOf(field: FieldDefinition, findList: FindList): Pick<FieldOutline, 'codes' | 'rows'> {
  const isChoice = field.type === 'choice' || field.type === 'choices';
  const codes = isChoice ? findList(field, 'list')?.codes : undefined;
  const rows = field.type === 'table' ? findList(field, 'rows')?.codes : undefined;
  return { codes, rows };
}
