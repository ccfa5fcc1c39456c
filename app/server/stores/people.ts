/** Filers, and which account acts for which of them in which role. Passwords and sessions are better-auth's. */
import type { Filer, Role } from '../../shared/api.ts';
import type { Database } from './tables.ts';

export interface Membership {
  readonly role: Role;
  readonly filer: Filer | null;
}

export async function membershipOf(db: Database, userId: string): Promise<Membership | null> {
  const row = await db
    .selectFrom('people')
    .leftJoin('filers', 'filers.id', 'people.filer_id')
    .select(['people.role', 'filers.id', 'filers.kind', 'filers.name'])
    .where('people.user_id', '=', userId)
    .executeTakeFirst();
  if (!row) return null;
  const { role, id, kind, name } = row;
  return { role, filer: id !== null && kind !== null && name !== null ? { id, kind, name } : null };
}

export async function hasPeople(db: Database): Promise<boolean> {
  return (await db.selectFrom('people').select('user_id').limit(1).executeTakeFirst()) !== undefined;
}

export async function addPeople(
  db: Database,
  people: readonly { readonly userId: string; readonly role: Role; readonly filer: Filer | null }[],
  at: string,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const { userId, role, filer } of people) {
      if (filer) {
        await transaction
          .insertInto('filers')
          .values({ ...filer, created_at: at })
          .execute();
      }
      await transaction
        .insertInto('people')
        .values({ user_id: userId, role, filer_id: filer?.id ?? null })
        .execute();
    }
  });
}

export async function findFiler(db: Database, id: string): Promise<Filer> {
  return db.selectFrom('filers').select(['id', 'kind', 'name']).where('id', '=', id).executeTakeFirstOrThrow();
}
