/** The HTTP server: guards in front, then the routes. Nothing here decides about filings. */
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import fastifyRateLimit from '@fastify/rate-limit';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify';
import { compress } from './compress.ts';
import { RefusedRequest, refusals } from './problem.ts';
import { administrationRoutes } from './routes/administration.ts';
import { answerRoutes } from './routes/answers.ts';
import { attachmentRoutes } from './routes/attachments.ts';
import { filingRoutes } from './routes/filings.ts';
import { formRoutes } from './routes/forms.ts';
import { personOf, sessionRoutes } from './routes/session.ts';
import { submissionRoutes } from './routes/submissions.ts';
import { isAlive } from './stores/database.ts';
import { servePages } from './pages.ts';
import type { World } from './world.ts';

/** Of one request with JSON; a table of 10,000 rows fits. */
const largestBody = 8 * 1024 * 1024;

export async function buildServer(world: World): Promise<FastifyInstance> {
  const { settings } = world;
  const app = fastify({
    logger: settings.logLevel === 'silent' ? false : { level: settings.logLevel },
    bodyLimit: largestBody,
    trustProxy: settings.publicUrl !== undefined,
    forceCloseConnections: 'idle',
    genReqId: () => crypto.randomUUID(),
  });
  validateStrictly(app);
  await app.register(fastifyHelmet, securityHeaders(settings.publicUrl?.startsWith('https:') ?? false));
  await app.register(fastifyRateLimit, { global: false, errorResponseBuilder: () => refusals.tooMany() });
  await app.register(fastifyMultipart, { limits: { files: 1, fields: 0, parts: 1 } });
  compress(app);
  guard(app, world);
  answerErrors(app);
  app.get('/api/health', async (_request, reply) => {
    const alive = await isAlive(world.db);
    return reply.code(alive ? 200 : 503).send({ alive });
  });
  for (const routes of [
    sessionRoutes,
    formRoutes,
    filingRoutes,
    answerRoutes,
    submissionRoutes,
    attachmentRoutes,
    administrationRoutes,
  ]) {
    routes(app, world);
  }
  await servePages(app);
  return app;
}

/** Text is turned into numbers in query strings only; a body says what it means. */
function validateStrictly(app: FastifyInstance): void {
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  const options = { allErrors: false, strict: true, strictRequired: false, formats: { uuid } };
  const bodies = new Ajv2020({ ...options, useDefaults: true });
  const queries = new Ajv2020({ ...options, useDefaults: true, coerceTypes: true });
  app.setValidatorCompiler(({ schema, httpPart }) => {
    const validator = httpPart === 'body' ? bodies : queries;
    return validator.compile(typeof schema === 'object' && schema !== null ? schema : {});
  });
}

function securityHeaders(overHttps: boolean) {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        ...(overHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: overHttps,
    crossOriginOpenerPolicy: overHttps,
    originAgentCluster: overHttps,
    referrerPolicy: { policy: 'same-origin' as const },
  };
}

/** Before any route of /api: no request that another site made the browser send, and who it is. */
function guard(app: FastifyInstance, world: World): void {
  app.decorateRequest('person', null);
  app.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/api/')) return;
    if (request.method !== 'GET' && request.method !== 'HEAD' && isCrossSite(request, world.settings.publicUrl))
      throw refusals.crossSite();
    reply.header('cache-control', 'no-store');
    const cookie = request.headers.cookie;
    const known = cookie === undefined ? null : await personOf(world, cookie);
    if (known === null) return;
    request.person = known.person;
    if (known.cookies.length > 0) reply.header('set-cookie', [...known.cookies]);
  });
}

/** `publicUrl`: the address in front of a proxy that does not pass on the host. */
function isCrossSite(request: FastifyRequest, publicUrl: string | undefined): boolean {
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  if (origin === undefined) return false;
  if (!URL.canParse(origin)) return true;
  const from = new URL(origin);
  const own = [`${from.protocol}//${request.host}`, ...(publicUrl === undefined ? [] : [publicUrl])];
  return !own.some((address) => URL.canParse(address) && new URL(address).host === from.host);
}

function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | RefusedRequest, request, reply) => {
    const refused = error instanceof RefusedRequest ? error : refusalFor(error);
    if (refused.document.status >= 500) request.log.error({ err: error, url: request.url }, 'request failed');
    return reply
      .code(refused.document.status)
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(refused.document));
  });
}

/** What Fastify refuses by itself, in our words. */
function refusalFor(error: FastifyError): RefusedRequest {
  const status = error.statusCode ?? 500;
  if (error.validation) {
    return new RefusedRequest({
      status: 400,
      code: 'malformed',
      title: '请求的内容不完整或格式不对',
      detail: '请刷新页面后重试。',
    });
  }
  if (status === 413) return refusals.tooLarge('8MB');
  if (status === 429) return refusals.tooMany();
  if (status >= 400 && status < 500) {
    return new RefusedRequest({ status, code: 'malformed', title: '请求无法识别', detail: '请刷新页面后重试。' });
  }
  return new RefusedRequest({
    status: 500,
    code: 'internal',
    title: '系统出现问题，这次操作没有完成',
    detail: '请稍后重试；已显示“已保存”的内容不受影响。',
  });
}
