/**
 * What is behind a door, by the imports that are followed at once (not `import()`, not types): filers' pages must never
 * load the compiler or the parser, however long the way there. Lint sees only one step of it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { root } from './run.mjs';

const compiling =
  /^(engine\/(compile\.ts|compiler\/|cli\/|diagnostics\/)|lezer-feel|@lezer\/|yaml$|ajv|@rjsf\/validator-ajv8|json-schema-to-typescript)/;

/** @type {readonly { door: string, never: RegExp }[]} */
const doors = [
  { door: 'engine/index.ts', never: /^(?!engine\/(?!compile\.ts|compiler\/|cli\/))/ },
  { door: 'renderer/index.ts', never: compiling },
  { door: 'app/web/main.tsx', never: compiling },
];

for (const { door, never } of doors.filter(({ door: file }) => existsSync(root + file))) {
  for (const way of waysFrom(door, never)) {
    if (!never.test(way.at(-1) ?? '')) continue;
    console.error(`doors: ${door} must not load ${way.at(-1)}: ${way.join(' → ')}`);
    process.exitCode = 1;
  }
}

/**
 * The shortest way to every module behind a door, packages included; what must not be there is not followed further.
 * @param {string} door
 * @param {RegExp} never
 */
function waysFrom(door, never) {
  const ways = [[door]];
  const seen = new Set([door]);
  for (const way of ways) {
    const last = way.at(-1) ?? '';
    for (const next of never.test(last) ? [] : importsOf(last)) {
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return ways;
}

/** @param {string} file */
function importsOf(file) {
  if (!/\.tsx?$/.test(file) || !existsSync(root + file)) return [];
  const statements = readFileSync(root + file, 'utf8').matchAll(
    /^(?:import|export) (?!type )(?:[^'";]*? from )?'([^']+)';/gm,
  );
  return [...statements].map(([, name = '']) => (name.startsWith('.') ? posix.join(posix.dirname(file), name) : name));
}
