/** Submit, withdraw, the receipt, and what was submitted. */
// oxlint-disable oxc/no-async-endpoint-handlers -- Fastify awaits its handlers
import type { FastifyInstance } from 'fastify';
import type { Receipt, SubmissionView } from '../../shared/api.ts';
import { windowOn } from '../days.ts';
import { answersOf, contextToday, formOf, permittedFiling, refuseWithoutLinks } from '../filings.ts';
import { readJsonRecord } from '../json.ts';
import { judge } from '../judgement.ts';
import { RefusedRequest, refusals } from '../problem.ts';
import { receiptNumber, receiptOf } from '../receipts.ts';
import { storedContext, storedEvaluation } from '../stored.ts';
import { eventsOf, findFiling, latestSubmission, moveFiling, submitFiling } from '../stores/filings.ts';
import { findFiler } from '../stores/people.ts';
import { keepRevision } from '../stores/revisions.ts';
import type { FilingTable, SubmissionTable } from '../stores/tables.ts';
import type { World } from '../world.ts';
import { conflict, filesOf } from './answers.ts';
import { by, type IdRoute, idParameters, signedIn } from './request.ts';

const submitBody = {
  type: 'object',
  required: ['version'],
  additionalProperties: false,
  properties: { version: { type: 'integer', minimum: 0 } },
} as const;
interface SubmitRoute extends IdRoute {
  Body: { version: number };
}

export function submissionRoutes(app: FastifyInstance, world: World): void {
  app.post<SubmitRoute>(
    '/api/filings/:id/submit',
    { schema: { params: idParameters, body: submitBody } },
    async (request, reply) => {
      const person = signedIn(request);
      const filing = await permittedFiling(world, person, 'edit', request.params.id);
      if (filing.version !== request.body.version) throw conflict(world, filing);
      const submission = await judgedSubmission(world, filing);
      const stored = await submitFiling(world.db, filing, submission, by(world, person));
      const now = await findFiling(world.db, filing.id);
      if (!stored || now === null) throw conflict(world, now ?? filing);
      return reply.code(201).send(await receipt(world, now));
    },
  );

  app.get<IdRoute>(
    '/api/filings/:id/receipt',
    { schema: { params: idParameters } },
    async (request): Promise<Receipt> => {
      return receipt(world, await permittedFiling(world, request.person, 'see', request.params.id));
    },
  );

  app.post<IdRoute>('/api/filings/:id/withdraw', { schema: { params: idParameters } }, async (request, reply) => {
    const person = signedIn(request);
    const filing = await permittedFiling(world, person, 'withdraw', request.params.id);
    const moved = await moveFiling(world.db, filing.id, { kind: 'withdrawn', note: null }, by(world, person));
    if (!moved) throw refusals.notInThisState();
    return reply.code(204).send();
  });

  app.get<IdRoute>(
    '/api/filings/:id/submission',
    { schema: { params: idParameters } },
    async (request): Promise<SubmissionView> => {
      const filing = await permittedFiling(world, request.person, 'readSubmission', request.params.id);
      const submission = await lastSubmission(world, filing);
      return {
        receipt: await receipt(world, filing, submission),
        formHash: submission.form_hash,
        asOf: submission.as_of,
        answers: readJsonRecord(submission.answers),
        evaluation: storedEvaluation(submission.evaluation),
        context: storedContext(submission.context),
        reviewNote: filing.review_note,
        events: await eventsOf(world.db, filing.id),
      };
    },
  );
}

/** The stored answers judged as of today; refused with the problems when one of them is an error. */
async function judgedSubmission(world: World, filing: FilingTable) {
  const form = formOf(world, filing);
  const context = await contextToday(world, filing);
  refuseWithoutLinks(world, form, context);
  const judgement = judge(form, answersOf(filing, form), context, await filesOf(world, filing.filer_id));
  if (!judgement.acceptable) {
    const errors = judgement.evaluation.problems.filter((problem) => problem.level === 'error').length;
    throw new RefusedRequest(
      {
        status: 422,
        code: 'has-errors',
        title: `还有 ${errors} 处需要修改，未能提交`,
        detail: '请按列出的问题逐条修改后再提交。',
      },
      { problems: judgement.evaluation.problems },
    );
  }
  await keepRevision(world.db, form, world.settings.now().toISOString());
  const edition = world.catalogue.editions.find((candidate) => candidate.edition === filing.edition);
  return {
    answers: JSON.stringify(judgement.submission),
    evaluation: JSON.stringify(judgement.evaluation),
    context: JSON.stringify(context),
    form_hash: form.hash,
    as_of: context.date,
    late: edition && windowOn(context.date, edition) === 'late' ? 1 : 0,
    receiptNumber: (sequence: number) => receiptNumber(filing.edition, filing.form, sequence),
  };
}

async function receipt(world: World, filing: FilingTable, known?: SubmissionTable): Promise<Receipt> {
  const submission = known ?? (await lastSubmission(world, filing));
  const title = world.catalogue.find(filing.edition, filing.form)?.title ?? filing.form;
  return receiptOf(filing, submission, { title, filer: await findFiler(world.db, filing.filer_id) });
}

async function lastSubmission(world: World, filing: FilingTable): Promise<SubmissionTable> {
  const submission = await latestSubmission(world.db, filing.id);
  if (submission === null) throw refusals.notFound();
  return submission;
}
