/** What the routes work with; made once when the server starts and passed to each of them. */
import type { BlobStore } from './blobs.ts';
import type { Catalogue } from './catalogue.ts';
import type { Identity } from './identity.ts';
import type { Settings } from './settings.ts';
import type { Database } from './stores/tables.ts';

export interface World {
  readonly settings: Settings;
  readonly db: Database;
  readonly blobs: BlobStore;
  readonly identity: Identity;
  readonly catalogue: Catalogue;
}
