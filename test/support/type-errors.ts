/** What the TypeScript compiler says of some files: tsc runs once, in a folder of its own. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

const compilerOptions = {
  target: 'ES2023',
  module: 'nodenext',
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  noEmit: true,
};

/** A folder outside of the checkout, in which the package is installed. */
export function consumer(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tianbao-consumer-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/tianbao'), 'junction');
  const config = JSON.stringify({ compilerOptions, include: ['**/*.ts'] });
  for (const [file, text] of Object.entries({
    'package.json': '{ "type": "module" }',
    'tsconfig.json': config,
    ...files,
  })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** By `file:line`; a message goes on over several lines. */
export function typeErrors(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const folder = consumer(files);
  try {
    const found = tsc(folder).split(/\n(?=\S)/);
    return new Map(
      found.flatMap((error) => {
        const [, file = '', line = '', message = ''] = /^(\S+)\((\d+),\d+\): (error [\s\S]*)$/.exec(error.trim()) ?? [];
        return error.trim() === '' ? [] : [[`${file}:${line}`, message || error] as const];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function tsc(folder: string): string {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  try {
    return execFileSync(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  }
}
