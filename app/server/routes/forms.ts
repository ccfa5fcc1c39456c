/** Editions that are offered, what lies between two of them, and compiled forms by their hash. */
import type { FastifyInstance } from 'fastify';
import { compareEditions, type Comparison } from '../../../engine/index.ts';
import type { EditionView, Person } from '../../shared/api.ts';
import { asCompiled, type Edition } from '../catalogue.ts';
import { dayOf, daysBetween, windowOn } from '../days.ts';
import { refusals } from '../problem.ts';
import { findRevision } from '../stores/revisions.ts';
import type { World } from '../world.ts';
import { administrator, signedIn } from './request.ts';

interface HashRoute {
  Params: { hash: string };
}
const hashParameters = {
  type: 'object',
  required: ['hash'],
  properties: { hash: { type: 'string', pattern: '^[0-9a-f]{16,128}$' } },
} as const;

const year = { type: 'integer', minimum: 1900, maximum: 9999 } as const;
const comparisonParameters = {
  type: 'object',
  required: ['before', 'after'],
  properties: { before: year, after: year },
} as const;
interface ComparisonRoute {
  Params: { before: number; after: number };
}

export function formRoutes(app: FastifyInstance, world: World): void {
  /** Serialising a big form costs milliseconds; a form does not change while the server runs. */
  const texts = new Map<string, string>();

  app.get('/api/editions', (request): EditionView[] => {
    const person = signedIn(request);
    const today = dayOf(world.settings.now());
    return world.catalogue.editions
      .map((edition) => editionView(edition, person, today))
      .filter(({ forms }) => forms.length > 0);
  });

  app.get<ComparisonRoute>(
    '/api/editions/:before/:after/comparison',
    { schema: { params: comparisonParameters } },
    (request): Comparison => {
      administrator(request);
      const editions = world.catalogue.editions.map(asCompiled);
      const before = editions.find(({ edition }) => edition === request.params.before);
      const after = editions.find(({ edition }) => edition === request.params.after);
      if (!before || !after) throw refusals.notFound();
      return compareEditions(editions, before, after);
    },
  );

  app.get<HashRoute>('/api/forms/:hash', { schema: { params: hashParameters } }, async (request, reply) => {
    signedIn(request);
    const { hash } = request.params;
    const current = world.catalogue.byHash(hash);
    const text = texts.get(hash) ?? (current ? JSON.stringify(current) : await findRevision(world.db, hash));
    if (text === null) throw refusals.notFound();
    if (current) texts.set(hash, text);
    return reply
      .header('cache-control', 'private, max-age=31536000, immutable')
      .type('application/json; charset=utf-8')
      .send(text);
  });
}

/** An edition as a person sees it: a filer the forms for their kind, an administrator all. */
function editionView(edition: Edition, person: Person, today: string): EditionView {
  const { closes } = edition;
  const window = windowOn(today, edition);
  const offered = edition.forms.filter(
    ({ form }) => person.role === 'administrator' || form.filedBy === person.filer?.kind,
  );
  return {
    edition: edition.edition,
    title: edition.title,
    opens: edition.opens,
    closes,
    window,
    daysLeft: closes !== null && window === 'open' ? daysBetween(today, closes) : null,
    forms: offered.map(({ form, title }) => ({ form: form.form, title, filedBy: form.filedBy, hash: form.hash })),
  };
}
