/** `tianbao build`: writes what is generated from the definitions, or says what of it is out of date. */
import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  type Artifact,
  checkBranches,
  type CompiledEdition,
  emit,
  emitDefinitionSchema,
  emitWitnesses,
} from '../compile.ts';
import type { CompiledForm } from '../index.ts';
import type { Call } from './command.ts';
import { compileFolder, errorsIn, framed, plural, tally } from './compiled-forms.ts';
import { DIGEST_FILE, definitionsDigest } from './definitions-digest.ts';
import type { Localized } from '../diagnostics/finding.ts';
import { Refusal } from './refusal.ts';
import type { ExitCode, Terminal } from './terminal.ts';

export async function build({ arguments: given, terminal }: Call): Promise<ExitCode> {
  const { folder, editions, diagnostics } = compileFolder(given.positionals[0] ?? 'forms', terminal);
  const errors = errorsIn(diagnostics);
  if (errors.length > 0) {
    const nothing = { zh: '什么也没有生成。', en: 'Nothing was built.' }[terminal.language];
    terminal.error(`${framed(errors, folder, terminal)}${tally(errors, terminal, nothing)}`);
    return 1;
  }
  const artifacts = [emitDefinitionSchema(), { path: DIGEST_FILE, text: definitionsDigest(folder.files) }];
  for (const edition of editions)
    for (const form of edition.forms) artifacts.push(...(await emit(form, formBeneath(form, edition, editions))));
  artifacts.push(...checkBranches(folder.files, editions, terminal).witnesses.map(emitWitnesses));
  const named = given.texts['out'] ?? 'generated';
  const out = resolve(terminal.cwd, named);
  if (statSync(out, { throwIfNoEntry: false })?.isFile())
    throw new Refusal(
      { zh: `${named} 是文件，不是文件夹。`, en: `${named} is a file, not a folder.` },
      { zh: '用 --out 写另一个文件夹。', en: 'Name another folder with --out.' },
    );
  const changes = changesIn(out, artifacts);
  if (given.flags.has('check')) return report(changes, named, terminal);
  write(out, changes);
  terminal.out(summary(artifacts.length, named, changes)[terminal.language]);
  return 0;
}

/** The form in the edition that its own is laid over. */
function formBeneath(
  { form }: CompiledForm,
  { extends: year }: CompiledEdition,
  editions: readonly CompiledEdition[],
): CompiledForm | undefined {
  return editions.find(({ edition }) => edition === year)?.forms.find((one) => one.form === form);
}

interface Changes {
  readonly missing: readonly Artifact[];
  readonly stale: readonly Artifact[];
  /** Files that no form gives any more, relative to the output folder. */
  readonly extra: readonly string[];
}

function changesIn(out: string, artifacts: readonly Artifact[]): Changes {
  const known = new Map(ownedFiles(out).map((path) => [path, readFileSync(join(out, path), 'utf8')]));
  const wanted = new Set(artifacts.map(({ path }) => path));
  return {
    missing: artifacts.filter(({ path }) => !known.has(path)),
    stale: artifacts.filter(({ path, text }) => known.has(path) && known.get(path) !== text),
    extra: [...known.keys()].filter((path) => !wanted.has(path)),
  };
}

const own: readonly string[] = ['definition.schema.json', DIGEST_FILE];

/** The folders of editions and what stands beside them; anything else in the output folder is somebody else's. */
function ownedFiles(out: string): readonly string[] {
  return filesBelow(out, out)
    .filter((path) => own.includes(path) || /^\d+\//.test(path))
    .toSorted();
}

function filesBelow(folder: string, root: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path, root) : [relative(root, path).split(sep).join('/')];
  });
}

const reportWords = {
  zh: {
    missing: '缺少',
    stale: '过时',
    extra: '多余',
    same: ' 与定义一致。',
    other: ' 与定义不一致。请运行：tianbao build',
  },
  en: {
    missing: 'missing',
    stale: 'stale  ',
    extra: 'extra  ',
    same: ' is what the definitions give.',
    other: ' is not what the definitions give. Run: tianbao build',
  },
} as const;

function report({ missing, stale, extra }: Changes, named: string, terminal: Terminal): ExitCode {
  const say = reportWords[terminal.language];
  const lines = [
    ...missing.map(({ path }) => `${say.missing}  ${named}/${path}\n`),
    ...stale.map(({ path }) => `${say.stale}  ${named}/${path}\n`),
    ...extra.map((path) => `${say.extra}  ${named}/${path}\n`),
  ];
  terminal.out(`${lines.join('')}${named}${lines.length === 0 ? say.same : say.other}\n`);
  return lines.length === 0 ? 0 : 1;
}

function write(out: string, { missing, stale, extra }: Changes): void {
  for (const { path, text } of [...missing, ...stale]) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  for (const path of extra) {
    rmSync(join(out, path));
    removeEmptyFolders(dirname(join(out, path)), out);
  }
}

function removeEmptyFolders(folder: string, root: string): void {
  if (folder === root || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmptyFolders(dirname(folder), root);
}

function summary(count: number, named: string, { missing, stale, extra }: Changes): Localized {
  const counts = [
    { count: missing.length, zh: '新增', en: 'new' },
    { count: stale.length, zh: '更新', en: 'changed' },
    { count: extra.length, zh: '删去', en: 'removed' },
  ].filter((one) => one.count > 0);
  const zh = counts.map((one) => `${one.zh}${one.count}个`).join('，') || '没有变化';
  const en = counts.map((one) => `${one.count} ${one.en}`).join(', ') || 'nothing has changed';
  return { zh: `${named} 里有${count}个文件：${zh}。\n`, en: `${plural(count, 'file')} in ${named}: ${en}.\n` };
}
