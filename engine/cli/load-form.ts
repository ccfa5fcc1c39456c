/** One compiled form: from the output folder while that fits the definitions, else compiled. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CompiledForm } from '../index.ts';
import { isCompiledForm } from '../runtime/is-compiled-form.ts';
import { inArchive } from './archive.ts';
import { DIGEST_FILE, isDigestOf } from './definitions-digest.ts';
import { type FormsFolder, readFormsFolder } from './forms-folder.ts';
import { Refusal } from './refusal.ts';
import type { Terminal, World } from './terminal.ts';

export interface RequestedForm {
  readonly edition: string;
  readonly form: string;
  readonly folder: string;
}

export async function loadForm(requested: RequestedForm, terminal: Terminal): Promise<CompiledForm> {
  const folder = readFormsFolder(requested.folder, terminal);
  return builtForm(requested, folder, terminal) ?? compiledForm(requested, folder, terminal);
}

/** A form as it was: one that was built, else one that the filing system judged by. */
export async function loadRevision(
  hash: string,
  forms: string,
  { cwd }: Terminal,
  world: World,
): Promise<CompiledForm> {
  const built = builtRevision(hash, resolve(cwd, forms, '..', 'generated'));
  if (built !== undefined) return built;
  const kept = await inArchive(world, ({ revision }) => revision(hash));
  if (kept !== null) return kept;
  throw new Refusal(
    { zh: `没有修订 ${hash}。`, en: `There is no revision ${hash}.` },
    {
      zh: '回执和每张编译好的表（form.json）都写有它的哈希值。',
      en: 'A receipt and every compiled form (form.json) name their hash.',
    },
  );
}

function builtRevision(hash: string, out: string): CompiledForm | undefined {
  if (!existsSync(out)) return undefined;
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(^|[\\/])form\.json$/.test(path),
  );
  for (const path of paths) {
    const built: unknown = JSON.parse(readFileSync(join(out, path), 'utf8'));
    if (isCompiledForm(built) && built.hash === hash) return built;
  }
  return undefined;
}

/** The output folder is looked for beside the folder of the definitions. */
function builtForm(
  { edition, form, folder }: RequestedForm,
  { files }: FormsFolder,
  { cwd, released }: Terminal,
): CompiledForm | null {
  if (!released || !/^\d+$/.test(edition) || !/^[\w-]+$/.test(form)) return null;
  const out = resolve(cwd, folder, '..', 'generated');
  const path = join(out, edition, form, 'form.json');
  if (!existsSync(path) || !isDigestOf(join(out, DIGEST_FILE), files)) return null;
  const built: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return isCompiledForm(built) ? built : null;
}

async function compiledForm(requested: RequestedForm, folder: FormsFolder, terminal: Terminal): Promise<CompiledForm> {
  const { compile, errorsIn, refuseMistakes } = await import('./compiled-forms.ts');
  const { editions, diagnostics } = compile(folder, terminal);
  const edition = editions.find((one) => String(one.edition) === requested.edition);
  const form = edition?.forms.find((one) => one.form === requested.form);
  if (form !== undefined) return form;
  const errors = errorsIn(diagnostics);
  if (errors.length > 0) refuseMistakes(errors, folder, terminal);
  const { editionOf, formOf } = await import('./editions.ts');
  return formOf(editionOf(editions, requested.edition), requested.form);
}
