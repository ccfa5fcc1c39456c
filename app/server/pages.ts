/** The web pages, as built into dist/web; every address that is not a file is the application itself. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { refusals } from './problem.ts';

/** This file runs as dist/app/server/pages.js or as app/server/pages.ts. */
const places = ['../../web/', '../../dist/web/'].map((place) => fileURLToPath(new URL(place, import.meta.url)));

export async function servePages(app: FastifyInstance): Promise<void> {
  const folder = places.find((place) => existsSync(`${place}index.html`));
  if (folder) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const hashed = path.startsWith(`${folder}assets`);
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const { pathname } = new URL(request.url, 'http://here');
    const isPage =
      request.method === 'GET' && !pathname.startsWith('/api/') && !pathname.split('/').at(-1)?.includes('.');
    if (!isPage) throw refusals.notFound();
    if (folder) return reply.sendFile('index.html');
    return reply
      .code(503)
      .type('text/plain; charset=utf-8')
      .send('网页尚未构建。请先运行 npm run build，然后重新启动。\n');
  });
}
