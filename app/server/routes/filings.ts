/** A filer's filings: which there are, begin one, read one. */
// oxlint-disable oxc/no-async-endpoint-handlers -- Fastify awaits its handlers
import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { initialAnswers } from '../../../engine/index.ts';
import type { ConfirmRequest, Filer, FilingSummary, FilingView } from '../../shared/api.ts';
import { carriedInto, confirming, storedCarried } from '../carrying.ts';
import { dayOf, windowOn } from '../days.ts';
import { draftProgress, normalised, permittedFiling, refuseWithoutLinks, summaryOf, viewOf } from '../filings.ts';
import { contextOf } from '../links.ts';
import { refusals } from '../problem.ts';
import { createFiling, filingsOfFiler, saveCarried } from '../stores/filings.ts';
import type { World } from '../world.ts';
import { by, type IdRoute, idParameters, signedIn } from './request.ts';

const newFiling = {
  type: 'object',
  required: ['edition', 'form'],
  additionalProperties: false,
  properties: { edition: { type: 'integer', minimum: 1900, maximum: 9999 }, form: { type: 'string', maxLength: 100 } },
} as const;
const confirmed = {
  type: 'object',
  required: ['names'],
  additionalProperties: false,
  properties: { names: { type: 'array', maxItems: 2000, items: { type: 'string', maxLength: 100 } } },
} as const;
interface ConfirmRoute extends IdRoute {
  Body: ConfirmRequest;
}
interface CreateRoute {
  Body: { edition: number; form: string };
}

export function filingRoutes(app: FastifyInstance, world: World): void {
  app.get('/api/filings', async (request): Promise<FilingSummary[]> => {
    const { filer } = signedIn(request);
    if (filer === null) return [];
    const filings = await filingsOfFiler(world.db, filer.id);
    return Promise.all(
      filings.map(async (filing) => summaryOf(world, filing, filer, await draftProgress(world, filing))),
    );
  });

  app.post<CreateRoute>('/api/filings', { schema: { body: newFiling } }, async (request, reply) => {
    const person = signedIn(request);
    if (person.filer === null) throw refusals.notAllowed();
    const draft = await newDraft(world, person.filer, request.body);
    const { id, created } = await createFiling(world.db, draft, by(world, person));
    return reply.code(created ? 201 : 200).send({ id });
  });

  app.get<IdRoute>('/api/filings/:id', { schema: { params: idParameters } }, async (request): Promise<FilingView> => {
    return viewOf(world, await permittedFiling(world, request.person, 'read', request.params.id));
  });

  /** The filer has looked at what was carried over from an earlier edition. */
  app.post<ConfirmRoute>(
    '/api/filings/:id/confirm',
    { schema: { params: idParameters, body: confirmed } },
    async (request, reply) => {
      const filing = await permittedFiling(world, request.person, 'edit', request.params.id);
      const carried = storedCarried(filing.carried);
      if (carried === null) throw refusals.notFound();
      await saveCarried(world.db, filing.id, JSON.stringify(confirming(carried, request.body.names)));
      return reply.code(204).send();
    },
  );
}

/** A draft with its defaults and what is carried over from linked filings. */
async function newDraft(world: World, filer: Filer, wanted: { edition: number; form: string }) {
  const offered = world.catalogue.find(wanted.edition, wanted.form);
  const edition = world.catalogue.editions.find((candidate) => candidate.edition === wanted.edition);
  if (!offered || !edition || offered.form.filedBy !== filer.kind) throw refusals.notFound();
  const today = dayOf(world.settings.now());
  if (edition.opens !== null && windowOn(today, edition) === 'before') throw refusals.editionNotOpen(edition.opens);
  const filings = await filingsOfFiler(world.db, filer.id);
  const { form } = offered;
  const context = await contextOf(world, form, { filerId: filer.id, filings }, today);
  refuseWithoutLinks(world, form, context);
  const carried = await carriedInto(world, form, filings);
  return {
    id: randomUUID(),
    filerId: filer.id,
    edition: form.edition,
    form: form.form,
    formHash: form.hash,
    answers: JSON.stringify(normalised(form, initialAnswers(form, context, carried?.answers))),
    carried: carried && JSON.stringify(carried),
  };
}
