/** What a command is: how it is called, what it takes, what it does. */
import type { Localized } from '../diagnostics/finding.ts';
import type { Arguments, OptionShapes } from './arguments.ts';
import type { ExitCode, Terminal, World } from './terminal.ts';

export interface Command {
  readonly name: string;
  /** After `tianbao NAME`. */
  readonly usage: string;
  readonly summary: Localized;
  readonly details: Localized;
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
  lang: {
    type: 'string',
    value: 'zh|en',
    description: {
      zh: '用哪种语言说话；不写时看系统的语言',
      en: 'the language of what it says; the locale decides otherwise',
    },
  },
  help: { type: 'boolean', description: { zh: '显示这份说明', en: 'show this help' } },
};
