/** What every route reads from its request. */
import type { FastifyRequest } from 'fastify';
import type { Person } from '../../shared/api.ts';
import { refusals } from '../problem.ts';
import type { By } from '../stores/filings.ts';
import type { World } from '../world.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whoever is signed in, read from the session before any route of /api runs. */
    person: Person | null;
  }
}

export function signedIn(request: FastifyRequest): Person {
  if (request.person === null) throw refusals.signInNeeded();
  return request.person;
}

export function administrator(request: FastifyRequest): Person {
  const person = signedIn(request);
  if (person.role !== 'administrator') throw refusals.notAllowed();
  return person;
}

export function by(world: World, person: Person): By {
  return { userId: person.userId, name: person.name, at: world.settings.now().toISOString() };
}

/** `:id` of a filing; anything that is not a UUID does not reach the database. */
export const idParameters = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'string', format: 'uuid' } },
} as const;
export interface IdRoute {
  Params: { id: string };
}
