/** A filer's filings: list, begin, read, save, check. */
import type { FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { type Answers, type CompiledForm, fieldAt, initialAnswers } from '../../../engine/index.ts';
import type { CheckResponse, ConflictState, FilingSummary, FilingView, Filer, SaveRequest, SaveResponse } from '../../shared/api.ts';
import { applyChanges } from '../../shared/changes.ts';
import { dayOf, windowOn } from '../days.ts';
import { answersOf, contextToday, draftProgress, formOf, normalised, permittedFiling, summaryOf, viewOf } from '../filings.ts';
import { isShallow } from '../json.ts';
import { judge } from '../judgement.ts';
import { contextOf, linkedFiling } from '../links.ts';
import { RefusedRequest, refusals } from '../problem.ts';
import { attachmentsOfFiler } from '../stores/attachments.ts';
import { createFiling, filingsOfFiler, findFiling, saveAnswers } from '../stores/filings.ts';
import type { FilingTable } from '../stores/tables.ts';
import type { World } from '../world.ts';
import { by, type IdRoute, idParameters, signedIn } from './request.ts';

/** Of one filing's answers, as JSON text. */
const largestAnswers = 12 * 1024 * 1024;
const deepestAnswers = 16;

const newFiling = {
  type: 'object',
  required: ['edition', 'form'],
  additionalProperties: false,
  properties: { edition: { type: 'integer', minimum: 1900, maximum: 9999 }, form: { type: 'string', maxLength: 100 } },
} as const;
interface CreateRoute {
  Body: { edition: number; form: string };
}

const version = { type: 'integer', minimum: 0, maximum: 1_000_000_000 } as const;
const path = {
  type: 'array',
  minItems: 1,
  maxItems: 12,
  items: { anyOf: [{ type: 'string', minLength: 1, maxLength: 100 }, { type: 'integer', minimum: 0, maximum: 100_000 }] },
} as const;
const changesBody = {
  type: 'object',
  required: ['version', 'changes'],
  additionalProperties: false,
  properties: {
    version,
    changes: {
      type: 'array',
      maxItems: 5000,
      items: { type: 'object', required: ['path'], additionalProperties: false, properties: { path, value: {} } },
    },
  },
} as const;
interface SaveRoute extends IdRoute {
  Body: SaveRequest;
}

const answersBody = {
  type: 'object',
  required: ['version', 'answers'],
  additionalProperties: false,
  properties: { version, answers: { type: 'object' } },
} as const;
interface ReplaceRoute extends IdRoute {
  Body: { version: number; answers: Answers };
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

  app.patch<SaveRoute>('/api/filings/:id/answers', { schema: { params: idParameters, body: changesBody } }, async (request) => {
    const filing = await permittedFiling(world, request.person, 'edit', request.params.id);
    if (filing.version !== request.body.version) throw conflict(world, filing);
    const form = formOf(world, filing);
    const { changes } = request.body;
    const known = changes.every(({ path: steps }) => fieldAt(form, steps) !== undefined);
    const answers = known ? applyChanges(answersOf(filing, form), changes) : null;
    if (answers === null) throw refusals.badPath();
    return save(world, filing, form, answers);
  });

  app.put<ReplaceRoute>('/api/filings/:id/answers', { schema: { params: idParameters, body: answersBody } }, async (request) => {
    const filing = await permittedFiling(world, request.person, 'edit', request.params.id);
    if (filing.version !== request.body.version) throw conflict(world, filing);
    const form = formOf(world, filing);
    if (!isShallow(request.body.answers, deepestAnswers)) throw refusals.badPath();
    return save(world, filing, form, normalised(form, request.body.answers));
  });

  app.post<IdRoute>('/api/filings/:id/check', { schema: { params: idParameters } }, async (request): Promise<CheckResponse> => {
    const filing = await permittedFiling(world, request.person, 'read', request.params.id);
    const form = formOf(world, filing);
    const context = await contextToday(world, filing);
    const files = await filesOf(world, filing.filer_id);
    const { evaluation } = judge(form, answersOf(filing, form), context, files);
    return { asOf: context.date, evaluation };
  });
}

/** All files of a filer by id, for the judgement of references to them. */
export async function filesOf(world: World, filerId: string) {
  const files = await attachmentsOfFiler(world.db, filerId);
  return new Map(files.map((file) => [file.id, file]));
}

/** Somebody saved first: the page takes this state, lays its own unsent changes over it and saves again. */
export function conflict(world: World, filing: FilingTable): RefusedRequest {
  const form = formOf(world, filing);
  const state: ConflictState = { version: filing.version, status: filing.status, answers: answersOf(filing, form) };
  return new RefusedRequest(
    { status: 409, code: 'conflict', title: '这份填报刚在别处保存过', detail: '系统会自动合并两处的修改，请稍候。' },
    { current: state },
  );
}

async function save(world: World, filing: FilingTable, form: CompiledForm, answers: Answers): Promise<SaveResponse> {
  if (!isShallow(answers, deepestAnswers)) throw refusals.badPath();
  const text = JSON.stringify(answers);
  if (text.length > largestAnswers) throw refusals.tooLarge('12MB');
  const savedAt = world.settings.now().toISOString();
  const saved = await saveAnswers(world.db, filing, { answers: text, formHash: form.hash, at: savedAt });
  if (!saved) throw conflict(world, (await findFiling(world.db, filing.id)) ?? filing);
  return { version: filing.version + 1, savedAt };
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
  for (const link of Object.values(form.links)) {
    if (!link.required || linkedFiling(link, form, filings)) continue;
    throw refusals.linkMissing(world.catalogue.find(link.edition ?? form.edition, link.form)?.title ?? link.form);
  }
  const context = await contextOf(world.db, form, filings, today);
  return {
    id: randomUUID(),
    filerId: filer.id,
    edition: form.edition,
    form: form.form,
    formHash: form.hash,
    answers: JSON.stringify(normalised(form, initialAnswers(form, context))),
  };
}
