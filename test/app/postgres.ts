/** A PostgreSQL of our own for a test: its binaries on this machine, a folder that is thrown away, a socket instead of a port. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface OwnPostgres {
  readonly url: string;
  readonly stop: () => void;
}

/** Or, in words, why there is none. */
export function startPostgres(): OwnPostgres | string {
  const binaries = findBinaries();
  if (binaries === null) return 'no PostgreSQL binaries in /usr/lib/postgresql/*/bin';
  const user = otherUser();
  if (user === null) return 'PostgreSQL does not run as root, and there is no user postgres or nobody to run it as';
  const folder = mkdtempSync(join(tmpdir(), 'tianbao-pg-'));
  chmodSync(folder, 0o777);
  const run = (program: string, words: readonly string[]) => runAs(user, join(binaries, program), words);
  const data = join(folder, 'data');
  try {
    run('initdb', ['-D', data, '-U', 'tianbao', '--auth=trust', '--no-sync', '-E', 'UTF8', '--locale=C']);
    const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off`;
    run('pg_ctl', ['-D', data, '-w', '-s', '-o', options, '-l', join(folder, 'log'), 'start']);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    return `PostgreSQL did not start: ${error instanceof Error ? error.message : String(error)}`;
  }
  return {
    url: `postgres://tianbao@localhost/postgres?host=${encodeURIComponent(folder)}`,
    stop: () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', '-s', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findBinaries(): string | null {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).toSorted((left, right) => Number(right) - Number(left)) : [];
  return (
    versions.map((version) => join(root, version, 'bin')).find((folder) => existsSync(join(folder, 'initdb'))) ?? null
  );
}

/** '' when we are not root and may run it ourselves. */
function otherUser(): string | null {
  if (process.getuid?.() !== 0) return '';
  return ['postgres', 'nobody'].find(userExists) ?? null;
}

function userExists(user: string): boolean {
  try {
    execFileSync('id', [user], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function runAs(user: string, program: string, words: readonly string[]): void {
  const [command, ...rest] = user === '' ? [program, ...words] : ['runuser', '-u', user, '--', program, ...words];
  if (command) execFileSync(command, rest, { stdio: ['ignore', 'ignore', 'pipe'], cwd: tmpdir() });
}
