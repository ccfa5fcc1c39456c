/** Texts travel compressed: pages, scripts, compiled forms. Uploaded files go out as they came in. */
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { createGzip, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const compressible = /^(text\/|application\/(json|problem\+json|javascript)|image\/svg)/;
const smallest = 1024;
const level = 6;
const gzipped = promisify(gzip);

export function compress(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (!isCompressible(request, reply)) return payload;
    if (typeof payload === 'string' && payload.length >= smallest) {
      mark(reply);
      return gzipped(payload, { level });
    }
    if (payload instanceof Readable) {
      mark(reply);
      return payload.pipe(createGzip({ level }));
    }
    return payload;
  });
}

function isCompressible(request: FastifyRequest, reply: FastifyReply): boolean {
  const type = reply.getHeader('content-type');
  return (
    request.method === 'GET' &&
    reply.statusCode === 200 &&
    typeof type === 'string' &&
    compressible.test(type) &&
    !reply.hasHeader('content-disposition') &&
    /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  );
}

function mark(reply: FastifyReply): void {
  reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding').removeHeader('content-length');
}
