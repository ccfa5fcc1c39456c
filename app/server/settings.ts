/** What the environment decides. Everything has a default, so that `npm start` needs nothing. */
import { resolve } from 'node:path';

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Database file, attachments, secret and the list of demonstration accounts. */
  readonly dataDir: string;
  /** `postgres://…`; absent: SQLite in `dataDir`. */
  readonly databaseUrl?: string;
  readonly formsDir: string;
  /** The address people use when a proxy stands in front, `https://…`: makes cookies Secure and trusts the proxy's headers. */
  readonly publicUrl?: string;
  /** Signs session cookies; needed when several machines share a database. Absent: kept in `dataDir`. */
  readonly secret?: string;
  /** Fixes the password of the demonstration accounts; absent: random. */
  readonly demoPassword?: string;
  readonly logLevel: string;
  /** Sign-ins tried for one name in five minutes from one address. */
  readonly signInLimit: number;
  readonly now: () => Date;
}

export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  return {
    port: portOf(env.PORT),
    host: env.HOST || '127.0.0.1',
    dataDir: resolve(env.DATA_DIR || './data'),
    formsDir: resolve(env.FORMS_DIR || './forms'),
    logLevel: env.LOG_LEVEL || 'warn',
    signInLimit: 10,
    now: () => new Date(),
    ...(env.DATABASE_URL ? { databaseUrl: env.DATABASE_URL } : {}),
    ...(env.PUBLIC_URL ? { publicUrl: env.PUBLIC_URL } : {}),
    ...(env.SECRET ? { secret: env.SECRET } : {}),
    ...(env.DEMO_PASSWORD ? { demoPassword: env.DEMO_PASSWORD } : {}),
  };
}

function portOf(text: string | undefined): number {
  if (!text) return 3000;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StartRefused(`PORT=${text} 不是端口号。请设为 0 到 65535 之间的整数，例如 PORT=3000。`);
}

/** The server cannot start; the message says why and what to do. */
export class StartRefused extends Error {}
