/** The resolved tree of a form becomes a definition: its levels, fields, sections, rules and lists found. */
import type { LayoutItem } from '../../model/form.ts';
import { asMapping, type Entry, mappingAt, type MappingNode, scalarAt, valueAt } from '../1-read/source-node.ts';
import type {
  FieldDefinition,
  FormDefinition,
  LinkDefinition,
  ListDefinition,
  OptionDefinition,
  RuleDefinition,
  ScopeDefinition,
  SectionDefinition,
} from './definition.ts';
import type { ResolvedForm } from './resolve-edition.ts';
import { memberKindOf } from './scope-tree.ts';
import { fieldTypeNamed } from './shapes.ts';

export function defineForm({ tree, ...resolved }: ResolvedForm, edition: number): FormDefinition {
  const links = (mappingAt(tree, 'links')?.entries ?? []).map(
    ({ key, keyPlace, value }): LinkDefinition => ({ name: key, namePlace: keyPlace, node: asMapping(value) }),
  );
  return { ...resolved, edition, node: tree, links, scope: defineScope(tree, '') };
}

export function defineList(name: string, node: MappingNode): ListDefinition {
  return { name, node, options: (mappingAt(node, 'options')?.entries ?? []).map(defineOption) };
}

function defineOption({ key, keyPlace, value }: Entry): OptionDefinition {
  if (value.kind === 'scalar') {
    return { code: key, codePlace: keyPlace, title: value, help: undefined, parent: undefined, node: undefined };
  }
  return {
    code: key,
    codePlace: keyPlace,
    title: scalarAt(value, 'title'),
    help: scalarAt(value, 'help'),
    parent: scalarAt(value, 'parent'),
    node: asMapping(value),
  };
}

interface Found {
  readonly fields: FieldDefinition[];
  readonly sections: SectionDefinition[];
}

function defineScope(node: MappingNode, path: string): ScopeDefinition {
  const found: Found = { fields: [], sections: [] };
  const layout = defineLevel(node, { path, section: undefined }, found);
  return { path, fields: found.fields, sections: found.sections, layout };
}

interface Level {
  readonly path: string;
  readonly section: string | undefined;
}

/** The members of a form, group, table or section in the order they are written. */
function defineLevel(node: MappingNode, level: Level, found: Found): readonly LayoutItem[] {
  const layout: LayoutItem[] = [];
  for (const { key, value } of node.entries) {
    const kind = memberKindOf(key);
    if (kind === undefined || value.kind !== 'mapping') continue;
    for (const member of value.entries) {
      layout.push({ kind, name: member.key });
      if (kind === 'field') found.fields.push(defineField(member, level));
      else defineSection(member, level, found);
    }
  }
  return layout;
}

function defineSection({ key: name, keyPlace, value }: Entry, level: Level, found: Found): void {
  const node = asMapping(value);
  const layout: LayoutItem[] = [];
  found.sections.push({ name, namePlace: keyPlace, parent: level.section, node, layout });
  layout.push(...defineLevel(node, { ...level, section: name }, found));
}

function defineField({ key: name, keyPlace, value }: Entry, { path: scope, section }: Level): FieldDefinition {
  const node = asMapping(value);
  const type = fieldTypeNamed(scalarAt(node, 'type')?.text ?? '');
  const path = scope === '' ? name : `${scope}.${name}`;
  const hasScope = type === 'group' || type === 'table';
  const hasOptions = (type === 'choice' || type === 'choices') && valueAt(node, 'options') !== undefined;
  const rules = (mappingAt(node, 'rules')?.entries ?? []).map(
    (rule): RuleDefinition => ({ name: rule.key, namePlace: rule.keyPlace, node: asMapping(rule.value) }),
  );
  return {
    name,
    namePlace: keyPlace,
    path,
    section,
    node,
    type,
    rules,
    list: hasOptions ? defineList(path, node) : undefined,
    scope: hasScope ? defineScope(node, path) : undefined,
  };
}
