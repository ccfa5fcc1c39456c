/** The code lists that a form needs, with their texts made constant. */
import { type Mistake } from '../../diagnostics/mistake.ts';
import type { CodeList, Option } from '../../model/form.ts';
import type { Text, TextPart } from '../../model/expression.ts';
import { type MappingNode, type ScalarNode, scalarAt } from '../1-read/source-node.ts';
import {
  everyField,
  type FormDefinition,
  type ListDefinition,
  type OptionDefinition,
} from '../2-resolve/definition.ts';
import { sourceAt, wordAt, wordsAt } from '../2-resolve/key-values.ts';
import { checkText } from '../3-check/check-site.ts';
import type { CheckedForm } from '../3-check/check-form.ts';
import type { Constants } from '../3-check/constants.ts';

/** By the name that fields and texts refer to them by; in the order of their names. */
export function linkLists(
  checked: CheckedForm,
  links: ReadonlyMap<string, FormDefinition>,
): Readonly<Record<string, CodeList>> {
  const { form, edition, inline, constants } = checked;
  const named = everyField(form.scope).flatMap(({ node }) => ['list', 'rows'].map((key) => wordAt(node, key) ?? ''));
  const wanted = new Set([...inline.keys(), ...named, ...listsInTexts(checked)]);
  const found = [...wanted].toSorted().flatMap((name) => {
    const list = inline.get(name) ?? edition.lists.get(name) ?? linkedList(name, links);
    return list === undefined ? [] : [[name, linkList(name, list, constants)] as const];
  });
  return Object.fromEntries(found);
}

function listsInTexts({ sites }: CheckedForm): readonly string[] {
  const parts = [...sites.values()].flatMap(({ text }) =>
    text === null || typeof text === 'string' ? [] : text.parts,
  );
  return parts.flatMap((part: string | TextPart) =>
    typeof part === 'string' || part.titles === undefined ? [] : [part.titles],
  );
}

/** `registration.institutionNature`: the options of a field of a linked form. */
function linkedList(name: string, links: ReadonlyMap<string, FormDefinition>): ListDefinition | undefined {
  const dot = name.indexOf('.');
  const form = links.get(name.slice(0, Math.max(dot, 0)));
  if (form === undefined) return undefined;
  const path = name.slice(dot + 1);
  return everyField(form.scope).find((field) => field.path === path)?.list;
}

function linkList(name: string, { node, options }: ListDefinition, constants: Constants): CodeList {
  // The node of inline options is their field's: its title and source are not the list's.
  const own = scalarAt(node, 'type') === undefined ? node : undefined;
  const title = own === undefined ? undefined : constantText(scalarAt(own, 'title'), constants);
  const source = own === undefined ? undefined : sourceAt(own);
  return {
    name,
    ...(title !== undefined && { title }),
    options: options.map((option) => linkOption(option, constants)),
    ...(source !== undefined && { source }),
  };
}

function linkOption({ code, title, help, parent, node }: OptionDefinition, constants: Constants): Option {
  const helpText = constantText(help, constants);
  const source = node === undefined ? undefined : sourceAt(node);
  const was = wasOf(node);
  return {
    code,
    title: constantText(title, constants) ?? code,
    ...(helpText !== undefined && { help: helpText }),
    ...(parent !== undefined && { parent: parent.text }),
    ...(source !== undefined && { source }),
    ...(was.length > 0 && { was }),
  };
}

function wasOf(node: MappingNode | undefined): readonly string[] {
  return node === undefined ? [] : wordsAt(node, 'was').map(({ text }) => text);
}

function constantText(scalar: ScalarNode | undefined, constants: Constants): string | undefined {
  if (scalar === undefined) return undefined;
  const unheard: Mistake[] = []; // They have been reported by the checks.
  const text: Text | null = checkText(scalar, [], { constants, lists: {} }, unheard).text;
  return typeof text === 'string' ? text : scalar.text;
}
