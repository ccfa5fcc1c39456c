/** Accounts for a first look, made when the database is empty. */
import { randomInt, randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Filer, Role } from '../shared/api.ts';
import type { Catalogue } from './catalogue.ts';
import { addPeople, hasPeople } from './stores/people.ts';
import type { World } from './world.ts';

export interface DemoAccount {
  readonly title: string;
  readonly username: string;
  readonly password: string;
  readonly role: Role;
  /** Whose forms the account fills in: a `filedBy` of the forms. */
  readonly kind: string | null;
}

const kindTitles: Readonly<Record<string, string>> = { institution: '演示机构', individual: '演示个人' };

export interface Demonstration {
  /** Made just now; empty when the database had accounts already. */
  readonly made: readonly DemoAccount[];
  /** Where the passwords of the first start are written down; null when there is no such file. */
  readonly file: string | null;
}

/** The passwords are written down before the accounts are made, so a start that is killed half way can be repeated. */
export async function ensureDemonstration(world: World): Promise<Demonstration> {
  const { settings, db, identity } = world;
  const file = join(settings.dataDir, 'demo-accounts.txt');
  if (await hasPeople(db)) {
    const written = await readFile(file, 'utf8').then(
      () => true,
      () => false,
    );
    return { made: [], file: written ? file : null };
  }
  const accounts = demoAccounts(world.catalogue, settings.demoPassword);
  await mkdir(settings.dataDir, { recursive: true });
  await writeFile(file, `${accounts.map(accountLine).join('\n')}\n`, { mode: 0o600 });
  await chmod(file, 0o600);
  const people = [];
  for (const { username, title, password, role, kind } of accounts) {
    const userId = await identity.ensureAccount({ username, name: title }, password);
    const filer: Filer | null = kind === null ? null : { id: randomUUID(), kind, name: title };
    people.push({ userId, role, filer });
  }
  await addPeople(db, people, settings.now().toISOString());
  return { made: accounts, file };
}

export function accountLine({ title, username, password }: DemoAccount): string {
  return `${title}　用户名 ${username}　密码 ${password}`;
}

/** One filer for every kind that a form is filed by, and an administrator. */
function demoAccounts(catalogue: Catalogue, fixedPassword: string | undefined): DemoAccount[] {
  const filedBy = catalogue.editions.flatMap((edition) => edition.forms.map(({ form }) => form.filedBy));
  const kinds = [...new Set(['institution', ...filedBy])];
  const filers = kinds.map((kind) => ({
    title: kindTitles[kind] ?? `演示填报人（${kind}）`,
    username: kind.toLowerCase().replace(/[^a-z0-9_]/g, '_'),
    password: fixedPassword ?? randomPassword(),
    role: 'filer' as const,
    kind,
  }));
  const administrator = { title: '管理员', username: 'admin', role: 'administrator' as const, kind: null };
  return [...filers, { ...administrator, password: fixedPassword ?? randomPassword() }];
}

/** Four groups of four from 32 characters that are not mistaken for each other: 80 bits. */
function randomPassword(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz234567890'.replace('0', 'A');
  const group = () => Array.from({ length: 4 }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
  return [group(), group(), group(), group()].join('-');
}
