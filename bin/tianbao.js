#!/usr/bin/env node
import { existsSync } from 'node:fs';

const cli = new URL('../dist/engine/cli/main.js', import.meta.url);
const server = new URL('../dist/app/server/main.js', import.meta.url);

if (existsSync(cli)) {
  const { main } = await import(cli.href);
  const serve = () => import(server.href).then((module) => module.serve());
  const store = () => import(server.href).then((module) => module.store());
  process.exitCode = await main(process.argv.slice(2), { serve, store });
} else {
  console.error('tianbao: not built yet (no dist/engine). Run: npm run build:engine');
  process.exitCode = 1;
}
