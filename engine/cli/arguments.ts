/** The arguments of a command, checked against what the command knows. */
import { parseArgs } from 'node:util';
import type { Localized } from '../diagnostics/finding.ts';
import { Refusal, suggestion } from './refusal.ts';

export interface OptionShape {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help: FILE, DATE. */
  readonly value?: string;
  readonly description: Localized;
}
export type OptionShapes = Readonly<Record<string, OptionShape>>;

export interface Arguments {
  readonly texts: Readonly<Record<string, string>>;
  readonly flags: ReadonlySet<string>;
  readonly positionals: readonly string[];
}

export function readArguments(argv: readonly string[], shapes: OptionShapes, most: number): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: options(shapes),
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const texts: Record<string, string> = {};
  const flags = new Set<string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const shape = Object.hasOwn(shapes, token.name) ? shapes[token.name] : undefined;
    if (shape === undefined) throw unknownOption(token.name, Object.keys(shapes));
    if (shape.type === 'boolean') {
      if (token.value !== undefined)
        throw new Refusal({ zh: `${token.rawName} 后面不带内容。`, en: `${token.rawName} takes no value.` });
      flags.add(token.name);
    } else if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))
      throw new Refusal(needsValue(token.rawName, shape.value ?? 'TEXT'));
    else texts[token.name] = token.value;
  }
  const extra = positionals[most];
  if (extra !== undefined)
    throw new Refusal({ zh: `“${extra}”是多余的参数。`, en: `"${extra}" is one argument too many.` });
  return { texts, flags, positionals };
}

function needsValue(name: string, value: string): Localized {
  return { zh: `${name} 后面要写内容：${name} ${value}。`, en: `${name} needs a value: ${name} ${value}.` };
}

function options(shapes: OptionShapes): Record<string, { type: 'string' | 'boolean'; short?: string }> {
  return Object.fromEntries(
    Object.entries(shapes).map(([name, { type }]) => [name, name === 'help' ? { type, short: 'h' } : { type }]),
  );
}

export function unknownOption(name: string, known: readonly string[]): Refusal {
  const dashed = (option: string): string => `${option.length === 1 ? '-' : '--'}${option}`;
  const words = { zh: `没有选项 ${dashed(name)}。`, en: `There is no option ${dashed(name)}.` };
  return new Refusal(words, suggestion(dashed(name), known.map(dashed)));
}

/** Every option in the arguments as one with a value, for a command that checks them later. */
export function anyOptions(argv: readonly string[]): OptionShapes {
  const names = argv.flatMap((argument) => /^--([^=]+)/.exec(argument)?.[1] ?? []);
  return Object.fromEntries(
    names.map((name) => [name, { type: 'string', value: 'FILE', description: { zh: '', en: '' } } as const]),
  );
}

/** One of a few words given to an option; undefined when the option was not given. */
export function wordOption<W extends string>({ texts }: Arguments, name: string, words: readonly W[]): W | undefined {
  const text = texts[name];
  if (text === undefined) return undefined;
  const word = words.find((one) => one === text);
  if (word === undefined)
    throw new Refusal({
      zh: `--${name} ${text}：这里可以写 ${words.join('、')}。`,
      en: `--${name} ${text}: this can be ${words.join(', ')}.`,
    });
  return word;
}
