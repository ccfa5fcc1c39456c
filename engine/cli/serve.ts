/** `tianbao serve`: the filing system; the app brings it along. */
import type { Call } from './command.ts';
import { Refusal } from './refusal.ts';
import type { ExitCode } from './terminal.ts';

export async function serve({ world }: Call): Promise<ExitCode> {
  try {
    await world.serve();
    return 0;
  } catch (error) {
    throw new Refusal(`The filing system did not start: ${error instanceof Error ? error.message : String(error)}`);
  }
}
