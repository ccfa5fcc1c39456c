/** The command line in a folder, on a fixed day, with what it says. */
import { main } from '../../engine/cli/main.ts';
import type { World } from '../../engine/cli/terminal.ts';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** `world`: what is not as usual. */
export async function runCommand(cwd: string, argv: readonly string[], world: Partial<World> = {}): Promise<Said> {
  let out = '';
  let error = '';
  const code = await main(argv, {
    serve: () => Promise.resolve(),
    cwd,
    env: { LANG: 'en_US.UTF-8' },
    now: new Date(2024, 3, 15),
    color: false,
    released: false,
    out: (text) => void (out += text),
    error: (text) => void (error += text),
    ...world,
  });
  return { code, out, error };
}
