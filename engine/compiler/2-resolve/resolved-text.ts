/** A resolved definition written as YAML again, each line with the place that it comes from. */
import type { Place } from '../../model/diagnostic.ts';
import type { Entry, MappingNode, ScalarNode, SourceNode } from '../1-read/source-node.ts';

export interface ResolvedLine {
  readonly text: string;
  readonly place: Place;
}

export function resolvedText(tree: MappingNode): readonly ResolvedLine[] {
  return tree.entries.flatMap((entry) => entryLines(entry, ''));
}

function entryLines({ key, keyPlace, value }: Entry, indent: string): readonly ResolvedLine[] {
  const name = `${indent}${keyInYaml(key)}:`;
  const inLine = shortly(value);
  if (inLine !== undefined) return [{ text: `${name} ${inLine}`.trimEnd(), place: value.place }];
  return [{ text: name, place: keyPlace }, ...below(value, `${indent}  `)];
}

function below(value: SourceNode, indent: string): readonly ResolvedLine[] {
  if (value.kind === 'mapping') return value.entries.flatMap((entry) => entryLines(entry, indent));
  return value.kind === 'sequence' ? value.items.flatMap((item) => itemLines(item, indent)) : [];
}

function itemLines(item: SourceNode, indent: string): readonly ResolvedLine[] {
  const inLine = shortly(item);
  if (inLine !== undefined) return [{ text: `${indent}- ${inLine}`, place: item.place }];
  const [first, ...rest] = below(item, `${indent}  `);
  return first === undefined ? [] : [{ ...first, text: `${indent}- ${first.text.trimStart()}` }, ...rest];
}

/** What stands on the line of its key; undefined for what needs lines of its own. */
function shortly(value: SourceNode): string | undefined {
  if (value.kind === 'scalar') return scalarInYaml(value);
  if (value.kind === 'mapping') return value.entries.length === 0 ? '{}' : undefined;
  const items = value.items.map((item) => (item.kind === 'scalar' ? scalarInYaml(item) : undefined));
  return items.every((item) => item !== undefined) ? `[${items.join(', ')}]` : undefined;
}

/** As it was written; what took several lines in one. */
function scalarInYaml({ raw, text, style }: ScalarNode): string {
  return style === 'block' || raw.includes('\n') ? JSON.stringify(text) : raw;
}

function keyInYaml(key: string): string {
  return /^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u.test(key) ? key : JSON.stringify(key);
}
