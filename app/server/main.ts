/** Starts the filing system and says where it is. */
import { loadCatalogue } from './definitions.ts';
import { readSettings, type Settings, StartRefused } from './settings.ts';
import { type App, startApp } from './start.ts';
import { startMessage } from './start-message.ts';
import { type FilingArchive, openArchive } from './stored-filings.ts';

export { readSettings, type Settings } from './settings.ts';
export type { App } from './start.ts';

/** The application with the forms of its folder; `report` hears of definitions with errors. */
export async function createApp(settings: Settings, report: (text: string) => void = console.error): Promise<App> {
  return startApp(settings, await loadCatalogue(settings.formsDir, report));
}

/** For commands that look at what was filed. */
export async function store(): Promise<FilingArchive> {
  return openArchive(readSettings(process.env));
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

function startProblem(error: unknown): string {
  if (error instanceof StartRefused) return `未能启动：${error.message}`;
  if (!(error instanceof Error)) return `未能启动：${String(error)}`;
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return '未能启动：端口已被占用。请关闭占用它的程序，或换一个端口，例如 PORT=3001 npm start。';
  if (code === 'EACCES') return `未能启动：没有权限（${error.message}）。请检查 PORT 与 DATA_DIR。`;
  if (code === 'ECONNREFUSED') return '未能启动：连接不上数据库。请检查 DATABASE_URL，并确认 PostgreSQL 已启动。';
  return `未能启动：${error.stack ?? error.message}`;
}
