/** Everything of the world that a command touches beside files: a parameter, so that tests can look on. */
import type { Language } from '../diagnostics/finding.ts';
import type { CompiledForm, StoredFiling } from '../index.ts';

export interface Terminal {
  /** Folder that relative paths start from. */
  readonly cwd: string;
  readonly language: Language;
  readonly color: boolean;
  /** The local date, `2024-04-15`. */
  readonly today: string;
  /** A released engine: what was built with its version can be relied on. Not so while it is being developed. */
  readonly released: boolean;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Exit codes: 0 all is well, 1 something was found, 2 the command could not do its work. */
export type ExitCode = 0 | 1 | 2;

/** What was filed, as far as commands look at it. */
export interface FilingArchive {
  /** The form with this hash, if anything was ever judged by it. */
  readonly revision: (hash: string) => Promise<CompiledForm | null>;
  readonly filings: () => Promise<readonly StoredFiling[]>;
  readonly close: () => Promise<void>;
}

/** The world's side of a terminal; what is left out comes from the process. */
export interface World {
  readonly serve: () => Promise<unknown>;
  /** Opens what the filing system keeps; absent where there is none. */
  readonly store?: () => Promise<FilingArchive>;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly now?: Date;
  readonly color?: boolean;
  readonly released?: boolean;
  readonly out?: (text: string) => void;
  readonly error?: (text: string) => void;
}

export function terminalFrom(world: World, language: Language): Terminal {
  const env = world.env ?? process.env;
  const { out = (text) => void process.stdout.write(text), error = (text) => void process.stderr.write(text) } = world;
  return {
    cwd: world.cwd ?? process.cwd(),
    language,
    color: world.color ?? (process.stdout.isTTY && !env['NO_COLOR']),
    released: world.released ?? !import.meta.url.endsWith('.ts'),
    today: localDate(world.now ?? new Date()),
    out,
    error,
  };
}

function localDate(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
