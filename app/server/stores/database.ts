/** Opens the database: SQLite in the data folder, or PostgreSQL when a URL says so. The stores do not know which. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, PostgresDialect, type SqliteDatabase, SqliteDialect, sql } from 'kysely';
import SqliteFile from 'libsql';
import pg from 'pg';
import { migrate } from './migrations.ts';
import type { Database, Tables } from './tables.ts';

export interface OpenDatabase {
  readonly db: Database;
  readonly kind: 'sqlite' | 'postgres';
  readonly close: () => Promise<void>;
}

/** `location`: a file path, or `postgres://…`. `prepare` runs with the tables still locked against a second server's start. */
export async function openDatabase(
  location: string,
  at: string,
  prepare?: (open: OpenDatabase) => Promise<void>,
): Promise<OpenDatabase> {
  const open = /^postgres(ql)?:\/\//.test(location) ? openPostgres(location) : openSqlite(location);
  const unlock = open.kind === 'postgres' ? await lockPostgres(location) : null;
  try {
    await migrate(open.db, at);
    await prepare?.(open);
  } catch (error) {
    await open.close();
    throw error;
  } finally {
    await unlock?.();
  }
  return open;
}

/** A save that was acknowledged survives a power cut: WAL with synchronous=FULL. */
function openSqlite(file: string): OpenDatabase {
  mkdirSync(dirname(file), { recursive: true });
  const database = new SqliteFile(file);
  for (const pragma of ['busy_timeout=5000', 'journal_mode=WAL', 'synchronous=FULL', 'foreign_keys=ON']) {
    database.exec(`pragma ${pragma}`);
  }
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: asKyselyDatabase(database) }) });
  return { db, kind: 'sqlite', close: () => db.destroy() };
}

/** libsql has better-sqlite3's interface; only its types are wider than Kysely's. */
function asKyselyDatabase(database: SqliteFile.Database): SqliteDatabase {
  return {
    close: () => void database.close(),
    prepare: (text) => {
      const statement = database.prepare(text);
      return {
        reader: statement.reader,
        all: (parameters) => statement.all(parameters),
        run: (parameters) => statement.run(parameters),
        iterate: (parameters) => statement.iterate(parameters),
      };
    },
  };
}

const int8 = 20;
const numeric = 1700;

function openPostgres(url: string): OpenDatabase {
  const types = {
    getTypeParser: (oid: number, format?: 'text' | 'binary'): unknown =>
      oid === int8 || oid === numeric ? Number : pg.types.getTypeParser(oid, format ?? 'text'),
  };
  const pool = new pg.Pool({ connectionString: url, max: 10, types });
  pool.on('error', () => undefined); // an idle connection was cut; the next query opens another
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, kind: 'postgres', close: () => db.destroy() };
}

/** Two servers that start at once migrate one after the other. */
async function lockPostgres(url: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('select pg_advisory_lock(7414221)');
  return () => client.end();
}

/** Whether the database answers. */
export async function isAlive(db: Database): Promise<boolean> {
  return sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
}
