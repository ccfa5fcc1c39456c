/** `tianbao serve`: the filing system; the app brings it along. */
import type { Command } from './command.ts';
import { Refusal } from './refusal.ts';

export const serve: Command = {
  name: 'serve',
  usage: '',
  summary: 'start the filing system',
  details: 'Starts the server and says where it listens. The environment configures it (see docs).',
  options: {},
  examples: ['tianbao serve'],
  positionals: 0,
  run: async ({ world }) => {
    try {
      await world.serve();
      return 0;
    } catch (error) {
      throw new Refusal(`The filing system did not start: ${error instanceof Error ? error.message : String(error)}`);
    }
  },
};
