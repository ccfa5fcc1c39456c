/** `tianbao serve`: the filing system; the app brings it along. */
import type { Call } from './command.ts';
import { reasonOf, Refusal } from './refusal.ts';
import type { ExitCode } from './terminal.ts';

export async function serve({ world }: Call): Promise<ExitCode> {
  try {
    await world.serve();
    return 0;
  } catch (error) {
    throw new Refusal({
      zh: `填报系统没有启动：${reasonOf(error)}`,
      en: `The filing system did not start: ${reasonOf(error)}`,
    });
  }
}
