/** Starts the filing system: everything it needs is made, opened and announced here. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { buildServer } from './app.ts';
import { openBlobs } from './blobs.ts';
import { loadCatalogue } from './catalogue.ts';
import { accountLine, type Demonstration, ensureDemonstration } from './demonstration.ts';
import { migrateIdentity, openIdentity } from './identity.ts';
import { readSettings, type Settings, StartRefused } from './settings.ts';
import { openDatabase } from './stores/database.ts';
import type { World } from './world.ts';

export { readSettings, type Settings } from './settings.ts';

export interface App {
  readonly server: FastifyInstance;
  readonly demonstration: Demonstration;
  readonly world: World;
  readonly close: () => Promise<void>;
}

/** The application, ready but not listening yet. */
export async function createApp(settings: Settings, report: (text: string) => void = console.error): Promise<App> {
  const catalogue = await loadCatalogue(settings.formsDir, report);
  await mkdir(settings.dataDir, { recursive: true });
  const secret = settings.secret ?? (await ownSecret(settings.dataDir));
  const identityOptions = { secret, ...(settings.publicUrl ? { publicUrl: settings.publicUrl } : {}) };
  const location = settings.databaseUrl ?? join(settings.dataDir, 'tianbao.sqlite');
  const { db, kind, close } = await openDatabase(location, settings.now().toISOString(), (open) =>
    migrateIdentity({ ...identityOptions, db: open.db, databaseKind: open.kind }),
  );
  const identity = await openIdentity({ ...identityOptions, db, databaseKind: kind });
  const blobs = await openBlobs(join(settings.dataDir, 'attachments'));
  const world: World = { settings, db, blobs, identity, catalogue };
  const demonstration = await ensureDemonstration(world);
  const server = await buildServer(world);
  return { server, demonstration, world, close: () => server.close().then(close) };
}

/** Starts and stays until SIGINT or SIGTERM; an exit code. */
export async function serve(settings?: Settings): Promise<number> {
  try {
    const chosen = settings ?? readSettings(process.env);
    const app = await createApp(chosen);
    const address = await app.server.listen({ port: chosen.port, host: chosen.host });
    console.log(startMessage(chosen.publicUrl ?? address, app));
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
    });
    await app.close();
    return 0;
  } catch (error) {
    console.error(startProblem(error));
    return 1;
  }
}

function startMessage(address: string, { demonstration: { made, file }, world }: App): string {
  const editions = world.catalogue.editions.map(({ edition, forms }) => `${edition}年版（${forms.length}张表）`).join('、');
  const accounts =
    made.length > 0
      ? ['演示账号（只显示这一次）：', ...made.map((account) => `  ${accountLine(account)}`), `  已存入 ${file}`]
      : file === null
        ? []
        : [`演示账号见 ${file}`];
  return ['', `填报系统已就绪：${address}`, `开放的填报：${editions}`, ...accounts, ''].join('\n');
}

function startProblem(error: unknown): string {
  if (error instanceof StartRefused) return `未能启动：${error.message}`;
  if (!(error instanceof Error)) return `未能启动：${String(error)}`;
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return '未能启动：端口已被占用。请关闭占用它的程序，或换一个端口，例如 PORT=3001 npm start。';
  if (code === 'EACCES') return `未能启动：没有权限（${error.message}）。请检查 PORT 与 DATA_DIR。`;
  if (code === 'ECONNREFUSED') return '未能启动：连接不上数据库。请检查 DATABASE_URL，并确认 PostgreSQL 已启动。';
  return `未能启动：${error.stack ?? error.message}`;
}

/** Signs cookies; made once and kept beside the data. */
async function ownSecret(folder: string): Promise<string> {
  const file = join(folder, 'secret');
  const known = await readFile(file, 'utf8').catch(() => '');
  if (known.trim().length >= 32) return known.trim();
  const secret = randomBytes(32).toString('base64url');
  await writeFile(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}
