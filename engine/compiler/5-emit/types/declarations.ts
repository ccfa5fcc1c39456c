/** Declarations of types as TypeScript; interfaces with their documentation are written by json-schema-to-typescript. */
import { type JsonObject, jsonObject, unlessEmpty } from '../../../field-types/json.ts';

export type Declaration = InterfaceDeclaration | TextDeclaration;

export interface InterfaceDeclaration {
  readonly kind: 'interface';
  readonly name: string;
  readonly documentation: string;
  readonly parents: readonly string[];
  readonly members: readonly MemberDeclaration[];
}
export interface MemberDeclaration {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly documentation: string;
}
interface TextDeclaration {
  readonly kind: 'text';
  readonly text: string;
  /** What of it is there at run time, in JavaScript. */
  readonly code?: string;
}

export async function printDeclarations(declarations: readonly Declaration[]): Promise<string> {
  const interfaces = await printInterfaces(declarations.filter((one) => one.kind === 'interface'));
  return declarations.map((one) => (one.kind === 'text' ? one.text : (interfaces.get(one.name) ?? ''))).join('\n\n');
}

export function printCode(declarations: readonly Declaration[]): string {
  return declarations.flatMap((one) => (one.kind === 'text' && one.code !== undefined ? [one.code] : [])).join('\n\n');
}

async function printInterfaces(interfaces: readonly InterfaceDeclaration[]): Promise<ReadonlyMap<string, string>> {
  // Loaded only where types are written: it brings a formatter along.
  const { compile } = await import('json-schema-to-typescript');
  const $defs = Object.fromEntries(interfaces.map((one) => [one.name, interfaceSchema(one)]));
  const properties = Object.fromEntries(interfaces.map(({ name }) => [name, reference(name)]));
  const all = { type: 'object', properties, $defs, additionalProperties: false } as const;
  // Its formatter takes longer than everything else together; what is written here is flat.
  const text = await compile(all, 'All', { bannerComment: '', format: false });
  const compact = text.replaceAll(/^\/\*\*\n \* (.*)\n \*\/$/gm, '/** $1 */');
  const blocks = compact.split(/(?<=^\}\n)/m).map(laidOut);
  return new Map(blocks.map((block) => [/^export interface (\w+)/m.exec(block)?.[1] ?? '', block]));
}

/** An interface as it was generated, indented. */
function laidOut(block: string): string {
  const lines = block.trim().split('\n');
  const head = lines.findIndex((line) => line.startsWith('export interface '));
  const body = lines.slice(head + 1, -1).flatMap((line) => {
    const text = line.trimEnd();
    if (text === '') return [];
    return /^(\/\*\*| \*)/.test(text) ? `  ${text}` : `  ${text};`;
  });
  const before = lines.slice(0, head).map((line) => line.trimEnd());
  const opening = folded(lines[head] ?? '');
  return [...before, ...(body.length === 0 ? [`${opening}}`] : [opening, ...body, '}'])].join('\n');
}

/** Of a line of what is generated. */
export const WIDTH = 120;

/** What an interface extends, line by line where one line is too short. */
function folded(opening: string): string {
  const [, head = '', parents = ''] = /^(.*? extends )(.*) \{$/.exec(opening) ?? [];
  if (opening.length < WIDTH || parents === '') return opening;
  return `${head.trimEnd()}\n  ${parents.replaceAll(', ', ',\n  ')} {`;
}

/** Types joined by `&` or `|`: on one line with `used` other characters, or each on its own. */
export function joined(types: readonly string[], operator: '&' | '|', used: number): string {
  const line = types.join(` ${operator} `);
  return line.length + used <= WIDTH ? line : types.join(` ${operator}\n  `);
}

function reference(name: string): JsonObject {
  return { $ref: `#/$defs/${name}` };
}

function interfaceSchema({ documentation, parents, members }: InterfaceDeclaration): JsonObject {
  const properties = members.map((one) => [one.name, { description: one.documentation, tsType: one.type }] as const);
  return jsonObject({
    description: documentation,
    type: 'object',
    extends: unlessEmpty(parents.map(reference)),
    properties: Object.fromEntries(properties),
    required: unlessEmpty(members.filter(({ optional }) => !optional).map(({ name }) => name)),
    additionalProperties: false,
  });
}

/** A comment before a declaration. */
export function comment(documentation: string): string {
  const lines = documentation.split('\n');
  if (lines.length === 1) return `/** ${documentation} */`;
  return ['/**', ...lines.map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */'].join('\n');
}

/** A text as a literal in single quotes. */
export function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
