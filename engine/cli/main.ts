/** The command line: arguments in, an exit code out. */
import { anyOptions, readArguments, wordOption } from './arguments.ts';
import { type Command, commonOptions } from './command.ts';
import { commands } from './commands.ts';
import { helpOf, helpOfAll } from './help.ts';
import { Refusal, suggestion } from './refusal.ts';
import { type ExitCode, terminalFrom, type World } from './terminal.ts';
import { version } from './version.ts';

/** `argv` without node and script. Everything goes through the terminal; nothing is thrown for bad input. */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
  const terminal = terminalFrom(world, undefined);
  try {
    const [name, ...rest] = argv;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      const about = name === 'help' && rest[0] !== undefined ? helpOf(commandNamed(rest[0])) : helpOfAll(commands);
      terminal.out(about);
      return name === undefined ? 2 : 0;
    }
    if (name === '--version' || name === '-v') {
      terminal.out(`${version()}\n`);
      return 0;
    }
    return await run(commandNamed(name), rest, world);
  } catch (error) {
    if (!(error instanceof Refusal) && !isOfTheSystem(error)) throw error;
    const advice = error instanceof Refusal && error.advice !== undefined ? `\n${error.advice}` : '';
    terminal.error(`tianbao: ${error.message}${advice}\n`);
    return 2;
  }
}

/** A folder that must not be read, a full disk: nothing that we could say better than the system. */
function isOfTheSystem(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}

function commandNamed(name: string): Command {
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    const advice = suggestion(
      name,
      commands.map((one) => one.name),
    );
    throw new Refusal(`There is no command ${name}.`, `${advice} tianbao --help explains them.`);
  }
  return command;
}

async function run(command: Command, argv: readonly string[], world: World): Promise<ExitCode> {
  const options = { ...command.options, ...commonOptions };
  if (argv.includes('--help') || argv.includes('-h')) {
    terminalFrom(world, undefined).out(helpOf(command));
    return 0;
  }
  const shapes = command.open === true ? { ...anyOptions(argv), ...options } : options;
  const given = readArguments(argv, shapes, command.positionals);
  const terminal = terminalFrom(world, wordOption(given, 'lang', ['zh', 'en']));
  return command.run({ command, arguments: given, terminal, world });
}
