/** Upload a file for a field of a filing; download it. */
import { randomUUID } from 'node:crypto';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import { type Attachment, fieldAt, type FilesField, parsePath } from '../../../engine/index.ts';
import { mimeTypeOf } from '../mime-types.ts';
import { formOf, permittedFiling } from '../filings.ts';
import { readJsonRecord } from '../json.ts';
import { fileIds } from '../judgement.ts';
import { refusals } from '../problem.ts';
import { addAttachment, countAttachments, findAttachment } from '../stores/attachments.ts';
import { latestSubmission } from '../stores/filings.ts';
import type { AttachmentTable, FilingTable } from '../stores/tables.ts';
import { cleanName, refusedContent, refusedName, sizeInWords } from '../upload-rules.ts';
import type { World } from '../world.ts';
import { idParameters, signedIn } from './request.ts';

const mostFilesOfAFiling = 1000;

interface UploadRoute {
  Params: { id: string };
  Querystring: { field: string };
}
interface DownloadRoute {
  Params: { id: string; attachment: string };
}
const fieldQuery = {
  type: 'object',
  required: ['field'],
  properties: { field: { type: 'string', minLength: 1, maxLength: 300 } },
} as const;
const downloadParameters = {
  type: 'object',
  required: ['id', 'attachment'],
  properties: { id: { type: 'string', format: 'uuid' }, attachment: { type: 'string', format: 'uuid' } },
} as const;

export function attachmentRoutes(app: FastifyInstance, world: World): void {
  app.post<UploadRoute>(
    '/api/filings/:id/attachments',
    {
      schema: { params: idParameters, querystring: fieldQuery },
      config: { rateLimit: { max: 120, timeWindow: '1 minute' } },
    },
    async (request, reply) => {
      signedIn(request);
      const filing = await permittedFiling(world, request.person, 'edit', request.params.id);
      const field = filesField(world, filing, request.query.field);
      if ((await countAttachments(world.db, filing.id)) >= mostFilesOfAFiling) {
        throw refusals.badUpload('文件过多', `一份填报最多上传${mostFilesOfAFiling}个文件。`);
      }
      const part = request.isMultipart() ? await request.file({ limits: { fileSize: field.maxSize + 1 } }) : undefined;
      if (!part) throw refusals.badUpload('没有收到文件', '请重新选择文件上传。');
      const attachment = await receive(world, filing, field, part);
      return reply.code(201).send(attachment);
    },
  );

  app.get<DownloadRoute>(
    '/api/filings/:id/attachments/:attachment',
    { schema: { params: downloadParameters } },
    async (request, reply) => {
      const file = await readableFile(world, request.person, request.params);
      return reply
        .header(
          'content-disposition',
          `attachment; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, percent)}`,
        )
        .header('content-length', file.size)
        .header('cache-control', 'private, no-store')
        .type(file.type)
        .send(world.blobs.read(file.sha256));
    },
  );
}

/** Stored whole and recorded, or refused and forgotten. */
async function receive(world: World, filing: FilingTable, field: FilesField, part: MultipartFile): Promise<Attachment> {
  const name = cleanName(part.filename);
  const wrongName = refusedName(name, field);
  if (wrongName !== null) {
    part.file.resume();
    throw refusals.badUpload('文件格式不符', wrongName);
  }
  const spooled = await world.blobs.spool(part.file, field.maxSize);
  if (spooled === null) {
    throw refusals.badUpload('文件过大', `每个文件不能超过${sizeInWords(field.maxSize)}，请压缩或拆分后重新上传。`);
  }
  const wrongContent = spooled.size === 0 ? `“${name}”是空文件。` : await refusedContent(spooled.file, name);
  if (wrongContent !== null) {
    await world.blobs.drop(spooled);
    throw refusals.badUpload('文件内容不符', wrongContent);
  }
  await world.blobs.keep(spooled);
  const attachment = { id: randomUUID(), name, size: spooled.size, type: mimeTypeOf(name) };
  await addAttachment(world.db, {
    ...attachment,
    filing_id: filing.id,
    filer_id: filing.filer_id,
    field: field.path,
    sha256: spooled.sha256,
    created_at: world.settings.now().toISOString(),
  });
  return attachment;
}

/** The field that a file is for; a path to anything else is refused. */
function filesField(world: World, filing: FilingTable, path: string): FilesField {
  const steps = parsePath(path);
  const field = steps ? fieldAt(formOf(world, filing), steps) : undefined;
  if (field?.type !== 'files') throw refusals.badPath();
  return field;
}

/** A filer's own file, or for whoever may read the submission, a file it refers to. */
async function readableFile(
  world: World,
  person: Parameters<typeof permittedFiling>[1],
  { id, attachment }: DownloadRoute['Params'],
): Promise<AttachmentTable> {
  const filing = await permittedFiling(world, person, 'see', id);
  const file = await findAttachment(world.db, attachment);
  if (file === null || file.filer_id !== filing.filer_id) throw refusals.notFound();
  if (person?.filer?.id === filing.filer_id) return file;
  await permittedFiling(world, person, 'readSubmission', id);
  const submission = await latestSubmission(world.db, id);
  if (submission === null || !fileIds(readJsonRecord(submission.answers)).includes(attachment))
    throw refusals.notFound();
  return file;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
