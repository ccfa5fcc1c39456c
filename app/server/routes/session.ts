/** Sign in, sign out, who am I. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Person, SessionView } from '../../shared/api.ts';
import { refusals } from '../problem.ts';
import { membershipOf } from '../stores/people.ts';
import type { World } from '../world.ts';

const credentials = {
  type: 'object',
  required: ['username', 'password'],
  additionalProperties: false,
  properties: {
    username: { type: 'string', minLength: 1, maxLength: 60 },
    password: { type: 'string', minLength: 1, maxLength: 200 },
  },
} as const;

interface SignInRoute {
  Body: { username: string; password: string };
}

export function sessionRoutes(app: FastifyInstance, world: World): void {
  const limit = {
    max: world.settings.signInLimit,
    timeWindow: '5 minutes',
    hook: 'preHandler' as const,
    keyGenerator: (request: FastifyRequest) => `${request.ip} ${nameIn(request.body)}`,
  };

  app.get('/api/session', (request): SessionView => ({ person: request.person }));

  app.post<SignInRoute>(
    '/api/session',
    { schema: { body: credentials }, config: { rateLimit: limit } },
    async (request, reply) => {
      const { username, password } = request.body;
      const outcome = await world.identity.signIn(username.trim(), password, request.ip);
      if (outcome.kind === 'tooMany') throw refusals.tooMany();
      if (outcome.kind === 'wrong') throw refusals.wrongPassword();
      const cookie = outcome.cookies.map((text) => text.split(';')[0]).join('; ');
      const person = await personOf(world, cookie);
      if (person === null) throw refusals.wrongPassword();
      reply.header('set-cookie', [...outcome.cookies]);
      return { person: person.person } satisfies SessionView;
    },
  );

  app.delete('/api/session', async (request, reply) => {
    const cookies = await world.identity.signOut(request.headers.cookie ?? '');
    reply.header('set-cookie', [...cookies]);
    return { person: null } satisfies SessionView;
  });
}

/** The person behind a cookie header: account and membership; an account without a membership is nobody. */
export async function personOf(
  world: World,
  cookie: string,
): Promise<{ person: Person; cookies: readonly string[] } | null> {
  const known = await world.identity.whoAmI(cookie);
  if (known === null) return null;
  const membership = await membershipOf(world.db, known.account.userId);
  return membership && { person: { ...known.account, ...membership }, cookies: known.cookies };
}

function nameIn(body: unknown): string {
  const named = typeof body === 'object' && body !== null && 'username' in body ? body.username : '';
  return String(named).trim().toLowerCase();
}
