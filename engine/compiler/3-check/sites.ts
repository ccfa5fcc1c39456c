/** Every place of a form where an expression or a text with `{…}` stands, with the names that can be used there. */
import type { NameScope } from '../../expression/check.ts';
import type { ValueType } from '../../model/value.ts';
import { type MappingNode, type ScalarNode, scalarAt } from '../1-read/source-node.ts';
import type {
  FieldDefinition,
  FormDefinition,
  RuleDefinition,
  ScopeDefinition,
  SectionDefinition,
} from '../2-resolve/definition.ts';
import { keysOfField } from '../2-resolve/shapes.ts';
import { within } from './name-scopes.ts';
import { type FindList, typeOfField } from './value-types.ts';

export interface Site {
  /** The field's path, `section:SCOPE/NAME`, or '' for the form. */
  readonly owner: string;
  /** The key, of a rule `rules.NAME.assert`. */
  readonly key: string;
  readonly scalar: ScalarNode;
  readonly kind: 'expression' | 'text';
  /** Outermost first: the context, the form, the enclosing groups and rows. */
  readonly scopes: readonly NameScope[];
  readonly expect?: ValueType;
  readonly lint?: 'when' | 'compute';
}

export function siteId(owner: string, key: string): string {
  return `${owner}|${key}`;
}

export function sectionKey(scope: string, name: string): string {
  return `section:${scope}/${name}`;
}

/** `scopes` are those of the form itself. */
export function sitesOf(form: FormDefinition, scopes: readonly NameScope[], findList: FindList): readonly Site[] {
  const texts = ['title', 'help', 'notice'] as const;
  return [...textSites('', form.node, texts, scopes), ...scopeSites(form.scope, scopes, findList)];
}

function scopeSites(scope: ScopeDefinition, scopes: readonly NameScope[], findList: FindList): readonly Site[] {
  return [
    ...scope.sections.flatMap((section) => sectionSites(section, scope, scopes)),
    ...scope.fields.flatMap((field) => fieldSites(field, scopes, findList)),
  ];
}

const condition: ValueType = { kind: 'boolean' };

function sectionSites(
  section: SectionDefinition,
  scope: ScopeDefinition,
  scopes: readonly NameScope[],
): readonly Site[] {
  const owner = sectionKey(scope.path, section.name);
  return [
    ...textSites(owner, section.node, ['title', 'help', 'notice'], scopes),
    ...expressionSite(owner, section.node, 'when', { scopes, expect: condition, lint: 'when' }),
  ];
}

function fieldSites(field: FieldDefinition, scopes: readonly NameScope[], findList: FindList): readonly Site[] {
  const { path: owner, node } = field;
  const inside = within(field, scopes, findList);
  const expect = typeOfField(field, findList);
  return [
    ...textSites(owner, node, ['title', 'help', 'notice', 'placeholder', 'blank'], scopes),
    ...textSites(owner, node, ['rowTitle'], inside),
    ...expressionSite(owner, node, 'when', { scopes, expect: condition, lint: 'when' }),
    ...expressionSite(owner, node, 'required', { scopes, expect: condition, lint: 'when' }),
    ...expressionSite(owner, node, 'compute', { scopes, expect, lint: 'compute' }),
    ...expressionSite(owner, node, 'default', { scopes, expect }),
    ...(hasComputedLimits(field)
      ? [
          ...expressionSite(owner, node, 'min', { scopes, expect }),
          ...expressionSite(owner, node, 'max', { scopes, expect }),
        ]
      : []),
    ...field.rules.flatMap((rule) => ruleSites(owner, rule, scopes)),
    ...(field.scope === undefined ? [] : scopeSites(field.scope, inside, findList)),
  ];
}

/** `min` and `max` are formulas for numbers and dates; for texts, choices and files they are counts. */
function hasComputedLimits({ type }: FieldDefinition): boolean {
  return type !== undefined && keysOfField(type)['min'] !== undefined;
}

function ruleSites(owner: string, { name, node }: RuleDefinition, scopes: readonly NameScope[]): readonly Site[] {
  const prefix = `rules.${name}.`;
  return [
    ...expressionSite(owner, node, 'when', { scopes, expect: condition, lint: 'when', prefix }),
    ...expressionSite(owner, node, 'assert', { scopes, expect: condition, prefix }),
    ...textSites(owner, node, ['message'], scopes).map((site) => ({ ...site, key: `${prefix}${site.key}` })),
  ];
}

interface About {
  readonly scopes: readonly NameScope[];
  readonly expect: ValueType;
  readonly lint?: 'when' | 'compute';
  readonly prefix?: string;
}

function expressionSite(
  owner: string,
  node: MappingNode,
  key: string,
  { prefix = '', ...about }: About,
): readonly Site[] {
  const scalar = scalarAt(node, key);
  return scalar === undefined ? [] : [{ owner, key: `${prefix}${key}`, scalar, kind: 'expression', ...about }];
}

function textSites(
  owner: string,
  node: MappingNode,
  keys: readonly string[],
  scopes: readonly NameScope[],
): readonly Site[] {
  return keys.flatMap((key): readonly Site[] => {
    const scalar = scalarAt(node, key);
    return scalar === undefined ? [] : [{ owner, key, scalar, kind: 'text', scopes }];
  });
}
