/** The help texts, written from the commands themselves. */
import type { OptionShapes } from './arguments.ts';
import { type Command, commonOptions } from './command.ts';

export function helpOfAll(commands: readonly Command[]): string {
  return [
    'tianbao: forms defined in YAML, checked, filled in and judged.',
    '',
    ...commands.flatMap(({ name, usage, summary }) => [`  tianbao ${name} ${usage}`.trimEnd(), `      ${summary}`]),
    '',
    'Every command takes --help and --lang zh|en; tianbao --version prints the version.',
    'Exit codes: 0 all is well, 1 something was found, 2 the command could not do its work.',
    '',
  ].join('\n');
}

export function helpOf({ name, usage, summary, details, options, examples }: Command): string {
  return [
    `tianbao ${name}: ${summary}`,
    '',
    `Usage: tianbao ${name}${usage === '' ? '' : ` ${usage}`}`,
    '',
    details,
    '',
    'Options:',
    ...optionLines({ ...options, ...commonOptions }),
    '',
    'Examples:',
    ...examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

function optionLines(options: OptionShapes): readonly string[] {
  const named = Object.entries(options).map(([name, { value, description }]) => {
    return { left: value === undefined ? `--${name}` : `--${name} ${value}`, description };
  });
  const width = Math.max(...named.map(({ left }) => left.length));
  return named.map(({ left, description }) => `  ${left.padEnd(width)}  ${description}`);
}
