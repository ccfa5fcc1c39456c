/** Who somebody is: passwords and sessions, kept by better-auth behind these few functions. */
import { hash, verify } from '@node-rs/argon2';
import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { username } from 'better-auth/plugins';
import type { Database } from './stores/tables.ts';

export interface Account {
  readonly userId: string;
  readonly username: string;
  readonly name: string;
}

export type SignIn =
  | { readonly kind: 'signedIn'; readonly cookies: readonly string[]; readonly userId: string }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'tooMany' };

export interface Identity {
  /** `address`: of the client, for the rate limit. */
  readonly signIn: (name: string, password: string, address: string) => Promise<SignIn>;
  /** The cookies that end the session. */
  readonly signOut: (cookie: string) => Promise<readonly string[]>;
  /** Null without a valid session; `cookies` renew it when it is due. */
  readonly whoAmI: (cookie: string) => Promise<{ account: Account; cookies: readonly string[] } | null>;
  /** Makes an account, or sets the password of the one that is there; its user id. */
  readonly ensureAccount: (account: Omit<Account, 'userId'>, password: string) => Promise<string>;
}

export interface IdentityOptions {
  readonly db: Database;
  readonly databaseKind: 'sqlite' | 'postgres';
  readonly secret: string;
  /** The address people use, when a proxy with https stands in front. */
  readonly publicUrl?: string;
}

/** OWASP's smallest argon2id setting. */
const argon2id = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const hour = 3600;
/** Set by this file only; whatever a client sends under this name is not passed on. */
const addressHeader = 'x-tianbao-client';
/** Requests to better-auth are made here, so their address is a constant. */
const here = 'http://tianbao.internal';

export async function openIdentity(options: IdentityOptions): Promise<Identity> {
  const auth = authOf(options);
  const { internalAdapter, password: passwords } = await auth.$context;
  return {
    signIn: (name, password, address) => signIn(auth, { name, password, address }),
    signOut: async (cookie) => {
      const { headers } = await auth.api.signOut({ headers: new Headers({ cookie }), returnHeaders: true });
      return headers.getSetCookie();
    },
    whoAmI: async (cookie) => {
      const asked = { headers: new Headers({ cookie }), returnHeaders: true } as const;
      const { headers, response } = await auth.api.getSession(asked);
      if (response === null) return null;
      const { id, name, username: signInName } = response.user;
      return { account: { userId: id, name, username: signInName ?? name }, cookies: headers.getSetCookie() };
    },
    ensureAccount: async (account, password) => {
      const email = `${account.username}@tianbao.invalid`; // better-auth wants one; nothing is ever sent to it
      const fresh = { ...account, email, emailVerified: true };
      const known = await internalAdapter.findUserByEmail(email);
      const user = known?.user ?? (await internalAdapter.createUser(fresh, { method: 'email-password' }));
      const credential = { userId: user.id, providerId: 'credential', accountId: user.id };
      const accounts = await internalAdapter.findAccounts(user.id);
      const hashed = await passwords.hash(password);
      if (accounts.some(({ providerId }) => providerId === 'credential')) {
        await internalAdapter.updatePassword(user.id, hashed);
      } else await internalAdapter.linkAccount({ ...credential, password: hashed });
      return user.id;
    },
  };
}

/** Through better-auth's own router, because its rate limit sits there. */
async function signIn(
  auth: ReturnType<typeof authOf>,
  { name, password, address }: { readonly name: string; readonly password: string; readonly address: string },
): Promise<SignIn> {
  const request = new Request(`${here}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [addressHeader]: address },
    body: JSON.stringify({ username: name, password }),
  });
  const response = await auth.handler(request);
  if (response.status === 429) return { kind: 'tooMany' };
  const body: unknown = await response.json();
  const userId = response.ok ? userIdOf(body) : null;
  return userId === null ? { kind: 'wrong' } : { kind: 'signedIn', cookies: response.headers.getSetCookie(), userId };
}

/** Makes better-auth's own tables; to be run while no other server starts. */
export async function migrateIdentity(options: IdentityOptions): Promise<void> {
  const { runMigrations } = await getMigrations(authOf(options).options);
  await runMigrations();
}

function authOf({ db, databaseKind, secret, publicUrl }: IdentityOptions) {
  return betterAuth({
    database: { db, type: databaseKind },
    secret,
    baseURL: here,
    basePath: '/api/auth',
    telemetry: { enabled: false },
    logger: { disabled: true },
    user: { modelName: 'auth_user' },
    session: { modelName: 'auth_session', expiresIn: 12 * hour, updateAge: hour },
    account: { modelName: 'auth_account', accountLinking: { enabled: false } },
    verification: { modelName: 'auth_verification' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 8,
      password: {
        hash: (password) => hash(password, argon2id),
        verify: ({ hash: stored, password }) => verify(stored, password),
      },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'auth_rate_limit',
      customRules: { '/sign-in/username': { window: 60, max: 30 } },
    },
    advanced: {
      cookiePrefix: 'tianbao',
      useSecureCookies: publicUrl?.startsWith('https:') ?? false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
      disableOriginCheck: true, // the requests are ours; origins are checked in front of every route of the system
      disableCSRFCheck: true,
    },
    plugins: [username({ displayUsername: false })],
  });
}

function userIdOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('user' in body)) return null;
  const { user } = body;
  if (typeof user !== 'object' || user === null || !('id' in user)) return null;
  return typeof user.id === 'string' ? user.id : null;
}
