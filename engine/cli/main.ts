/** The command line: arguments in, an exit code out. */
import { anyOptions, readArguments, wordOption } from './arguments.ts';
import { type Command, commonOptions } from './command.ts';
import { commands } from './commands.ts';
import { helpOf, helpOfAll } from './help.ts';
import { languageOf, languages } from './language.ts';
import { Refusal, suggestion } from './refusal.ts';
import { type ExitCode, type Terminal, terminalFrom, type World } from './terminal.ts';
import { version } from './version.ts';

/** `argv` without node and script. Everything goes through the terminal; nothing is thrown for bad input. */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
  const language = languageOf(argv, world.env ?? process.env);
  const terminal = terminalFrom(world, language);
  try {
    const [name, ...rest] = argv;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      const about =
        name === 'help' && rest[0] !== undefined
          ? helpOf(commandNamed(rest[0]), language)
          : helpOfAll(commands, language);
      terminal.out(about);
      return name === undefined ? 2 : 0;
    }
    if (name === '--version' || name === '-v') {
      terminal.out(`${version()}\n`);
      return 0;
    }
    return await run({ command: commandNamed(name), terminal, world }, rest);
  } catch (error) {
    if (!(error instanceof Refusal) && !isOfTheSystem(error)) throw error;
    const [words, advice] = error instanceof Refusal ? [error.words[language], error.advice] : [error.message];
    terminal.error(`tianbao: ${words}${advice === undefined ? '' : `\n${advice[language]}`}\n`);
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
    throw new Refusal(
      { zh: `没有命令 ${name}。`, en: `There is no command ${name}.` },
      { zh: `${advice.zh}tianbao --help 有各个命令的说明。`, en: `${advice.en} tianbao --help explains them.` },
    );
  }
  return command;
}

interface Called {
  readonly command: Command;
  readonly terminal: Terminal;
  readonly world: World;
}

async function run({ command, terminal, world }: Called, argv: readonly string[]): Promise<ExitCode> {
  const options = { ...command.options, ...commonOptions };
  if (argv.includes('--help') || argv.includes('-h')) {
    terminal.out(helpOf(command, terminal.language));
    return 0;
  }
  const shapes = command.open === true ? { ...anyOptions(argv), ...options } : options;
  const given = readArguments(argv, shapes, command.positionals);
  wordOption(given, 'lang', languages);
  return command.run({ command, arguments: given, terminal, world });
}
