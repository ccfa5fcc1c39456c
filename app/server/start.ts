/** Makes and opens everything the filing system needs; ready, but not listening yet. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { buildServer } from './app.ts';
import { openBlobs } from './blobs.ts';
import type { Catalogue } from './catalogue.ts';
import { type Demonstration, ensureDemonstration } from './demonstration.ts';
import { migrateIdentity, openIdentity } from './identity.ts';
import type { Settings } from './settings.ts';
import { openDatabase } from './stores/database.ts';
import { keepRevision } from './stores/revisions.ts';
import type { World } from './world.ts';

export interface App {
  readonly server: FastifyInstance;
  readonly demonstration: Demonstration;
  readonly world: World;
  readonly close: () => Promise<void>;
}

export async function startApp(settings: Settings, catalogue: Catalogue): Promise<App> {
  await mkdir(settings.dataDir, { recursive: true, mode: 0o700 });
  const secret = settings.secret ?? (await ownSecret(settings.dataDir));
  const identityOptions = { secret, ...(settings.publicUrl ? { publicUrl: settings.publicUrl } : {}) };
  const location = settings.databaseUrl ?? join(settings.dataDir, 'tianbao.sqlite');
  const { db, kind, close } = await openDatabase(location, settings.now().toISOString(), (open) =>
    migrateIdentity({ ...identityOptions, db: open.db, databaseKind: open.kind }),
  );
  const identity = await openIdentity({ ...identityOptions, db, databaseKind: kind });
  const blobs = await openBlobs(join(settings.dataDir, 'attachments'));
  const world: World = { settings, db, blobs, identity, catalogue };
  await publish(world);
  const demonstration = await ensureDemonstration(world);
  const server = await buildServer(world);
  return { server, demonstration, world, close: () => server.close().then(close) };
}

/** Keeps every form that is offered: drafts begun by it can then follow its corrections, and other editions. */
async function publish({ catalogue, db, settings }: World): Promise<void> {
  const forms = catalogue.editions.flatMap((edition) => edition.forms);
  for (const { form } of forms) await keepRevision(db, form, settings.now().toISOString());
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
