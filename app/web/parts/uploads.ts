/** Where the files of one filing go. */
import { formatPath } from '../../../engine/index.ts';
import type { Uploads } from '../../../renderer/index.ts';
import { uploadFile } from '../api.ts';

export function uploadsFor(filing: string): Uploads {
  return {
    upload: (file, progress, path) => uploadFile(filing, formatPath(path), file, progress),
    urlOf: (attachment) => `/api/filings/${filing}/attachments/${encodeURIComponent(attachment.id)}`,
  };
}
