/** The administrator's side: which filings there are, accept one or return it with a note. */
// oxlint-disable oxc/no-async-endpoint-handlers -- Fastify awaits its handlers
import type { FastifyInstance } from 'fastify';
import type { FilingStatus, FilingSummary } from '../../shared/api.ts';
import { permittedFiling, summaryOf } from '../filings.ts';
import { refusals } from '../problem.ts';
import { moveFiling } from '../stores/filings.ts';
import { searchFilings } from '../stores/search.ts';
import type { World } from '../world.ts';
import { administrator, by, type IdRoute, idParameters } from './request.ts';

const filter = {
  type: 'object',
  additionalProperties: false,
  properties: {
    edition: { type: 'integer' },
    form: { type: 'string', maxLength: 100 },
    status: { enum: ['draft', 'submitted', 'accepted', 'returned'] },
    words: { type: 'string', maxLength: 100 },
    offset: { type: 'integer', minimum: 0, default: 0 },
    limit: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
  },
} as const;
interface SearchRoute {
  Querystring: {
    edition?: number;
    form?: string;
    status?: FilingStatus;
    words?: string;
    offset: number;
    limit: number;
  };
}

const note = (minLength: number) => ({
  type: 'object',
  required: minLength > 0 ? ['note'] : [],
  additionalProperties: false,
  properties: { note: { type: 'string', minLength, maxLength: 2000 } },
});
interface ReviewRoute extends IdRoute {
  Body: { note?: string };
}

export interface SearchResponse {
  readonly total: number;
  readonly filings: readonly FilingSummary[];
}

export function administrationRoutes(app: FastifyInstance, world: World): void {
  app.get<SearchRoute>(
    '/api/administration/filings',
    { schema: { querystring: filter } },
    async (request): Promise<SearchResponse> => {
      administrator(request);
      const { found, total } = await searchFilings(world.db, request.query);
      const filings = found.map(({ filer_name: name, filer_kind: kind, ...filing }) =>
        summaryOf(world, filing, { id: filing.filer_id, kind, name }),
      );
      return { total, filings };
    },
  );

  for (const [action, kind] of [
    ['accept', 'accepted'],
    ['return', 'returned'],
  ] as const) {
    const schema = { params: idParameters, body: note(kind === 'returned' ? 1 : 0) };
    app.post<ReviewRoute>(`/api/administration/filings/:id/${action}`, { schema }, async (request, reply) => {
      const person = administrator(request);
      const filing = await permittedFiling(world, person, 'review', request.params.id);
      const words = request.body.note?.trim() || null;
      if (!(await moveFiling(world.db, filing.id, { kind, note: words }, by(world, person))))
        throw refusals.notInThisState();
      return reply.code(204).send();
    });
  }
}
