/** The answers of a draft: saved as one types, checked on request. */
// oxlint-disable oxc/no-async-endpoint-handlers -- Fastify awaits its handlers
import type { FastifyInstance } from 'fastify';
import { type Answers, type CompiledForm, fieldAt } from '../../../engine/index.ts';
import type { CheckResponse, ConflictState, SaveRequest, SaveResponse } from '../../shared/api.ts';
import { applyChanges } from '../../shared/changes.ts';
import { answersOf, contextToday, formOf, normalised, permittedFiling } from '../filings.ts';
import { isShallow } from '../json.ts';
import { judge } from '../judgement.ts';
import { RefusedRequest, refusals } from '../problem.ts';
import { attachmentsOfFiler } from '../stores/attachments.ts';
import { findFiling, saveAnswers } from '../stores/filings.ts';
import type { FilingTable } from '../stores/tables.ts';
import type { World } from '../world.ts';
import { type IdRoute, idParameters } from './request.ts';

/** Of one filing's answers, as JSON text. */
const largestAnswers = 12 * 1024 * 1024;
const deepestAnswers = 16;

const version = { type: 'integer', minimum: 0, maximum: 1_000_000_000 } as const;
const path = {
  type: 'array',
  minItems: 1,
  maxItems: 12,
  items: {
    anyOf: [
      { type: 'string', minLength: 1, maxLength: 100 },
      { type: 'integer', minimum: 0, maximum: 100_000 },
    ],
  },
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

export function answerRoutes(app: FastifyInstance, world: World): void {
  app.patch<SaveRoute>(
    '/api/filings/:id/answers',
    { schema: { params: idParameters, body: changesBody } },
    async (request) => {
      const filing = await permittedFiling(world, request.person, 'edit', request.params.id);
      if (filing.version !== request.body.version) throw conflict(world, filing);
      const form = formOf(world, filing);
      const { changes } = request.body;
      const known = changes.every(({ path: steps }) => fieldAt(form, steps) !== undefined);
      const answers = known ? applyChanges(answersOf(filing, form), changes) : null;
      if (answers === null) throw refusals.badPath();
      return save(world, filing, form, answers);
    },
  );

  app.put<ReplaceRoute>(
    '/api/filings/:id/answers',
    { schema: { params: idParameters, body: answersBody } },
    async (request) => {
      const filing = await permittedFiling(world, request.person, 'edit', request.params.id);
      if (filing.version !== request.body.version) throw conflict(world, filing);
      const form = formOf(world, filing);
      if (!isShallow(request.body.answers, deepestAnswers)) throw refusals.badPath();
      return save(world, filing, form, normalised(form, request.body.answers));
    },
  );

  app.post<IdRoute>(
    '/api/filings/:id/check',
    { schema: { params: idParameters } },
    async (request): Promise<CheckResponse> => {
      const filing = await permittedFiling(world, request.person, 'read', request.params.id);
      const form = formOf(world, filing);
      const context = await contextToday(world, filing);
      const files = await filesOf(world, filing.filer_id);
      const { evaluation } = judge(form, answersOf(filing, form), context, files);
      return { asOf: context.date, evaluation };
    },
  );
}

/** All files of a filer by id, for the judgement of references to them. */
export async function filesOf(world: World, filerId: string) {
  const files = await attachmentsOfFiler(world.db, filerId);
  return new Map(files.map((file) => [file.id, file]));
}

/** Somebody saved first: the page takes this state, lays its own unsent changes over it and saves again. */
export function conflict(world: World, filing: FilingTable): RefusedRequest {
  const form = formOf(world, filing);
  const { version: current, status } = filing;
  const state: ConflictState = { version: current, formHash: form.hash, status, answers: answersOf(filing, form) };
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
