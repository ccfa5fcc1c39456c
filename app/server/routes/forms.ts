/** Editions that are offered, and compiled forms by their hash. */
import type { FastifyInstance } from 'fastify';
import type { EditionView, Person } from '../../shared/api.ts';
import type { Edition } from '../catalogue.ts';
import { dayOf, daysBetween, windowOn } from '../days.ts';
import { refusals } from '../problem.ts';
import { findRevision } from '../stores/revisions.ts';
import type { World } from '../world.ts';
import { signedIn } from './request.ts';

interface HashRoute {
  Params: { hash: string };
}
const hashParameters = {
  type: 'object',
  required: ['hash'],
  properties: { hash: { type: 'string', pattern: '^[0-9a-f]{16,128}$' } },
} as const;

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
