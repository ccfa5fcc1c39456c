/** What a command is: how it is called, what it takes, what it does. */
import type { Arguments, OptionShapes } from './arguments.ts';
import type { ExitCode, Terminal, World } from './terminal.ts';

export interface Command {
  readonly name: string;
  /** After `tianbao NAME`. */
  readonly usage: string;
  readonly summary: string;
  readonly details: string;
  readonly options: OptionShapes;
  readonly examples: readonly string[];
  /** Arguments that are not options, at most. */
  readonly positionals: number;
  /** Takes options that only the definitions know; the command checks them itself. */
  readonly open?: true;
  readonly run: (call: Call) => Promise<ExitCode>;
}

export interface Call {
  readonly command: Command;
  readonly arguments: Arguments;
  readonly terminal: Terminal;
  readonly world: World;
}

/** Options that every command takes. */
export const commonOptions: OptionShapes = {
  lang: { type: 'string', value: 'zh|en', description: 'language of diagnostics; the locale decides otherwise' },
  help: { type: 'boolean', description: 'show this help' },
};
