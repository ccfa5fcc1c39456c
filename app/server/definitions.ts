/** Reads the definitions from their folder and compiles them: what this server offers until it is started again. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { compileForms, renderDiagnostic, type SourceFile } from '../../engine/compile.ts';
import { type Catalogue, catalogueOf, plainText } from './catalogue.ts';
import { StartRefused } from './settings.ts';

/** `report` gets each diagnostic as text. Refuses to start when nothing can be offered. */
export async function loadCatalogue(folder: string, report: (text: string) => void): Promise<Catalogue> {
  const files = await readDefinitions(folder);
  const { editions, diagnostics } = compileForms(files);
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  for (const diagnostic of errors) {
    const text = files.find(({ file }) => file === diagnostic.file)?.text ?? '';
    report(renderDiagnostic(diagnostic, text, { color: false }));
  }
  if (errors.length > 0)
    report(`表单定义有 ${errors.length} 处错误，有错误的年度未提供填报。请用 tianbao check 查看并修改。`);
  const offered = editions.filter((edition) => edition.forms.length > 0);
  if (offered.length === 0) {
    throw new StartRefused(`${folder} 中没有可用的年度。请放入没有错误的表单定义，或用 FORMS_DIR 指明所在文件夹。`);
  }
  return catalogueOf(
    offered.map(({ edition, extends: base, title, opens, closes, clauses, forms }) => ({
      edition,
      extends: base ?? null,
      title,
      opens: opens ?? null,
      closes: closes ?? null,
      ...(clauses !== undefined && { clauses }),
      forms: forms.map((form) => ({ form, title: plainText(form, form.title) })),
    })),
  );
}

async function readDefinitions(folder: string): Promise<SourceFile[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => {
    throw new StartRefused(`找不到表单文件夹 ${folder}。请在有 forms 文件夹的地方启动，或用 FORMS_DIR 指明。`);
  });
  const definitions = names.filter((name) => /\.ya?ml$/.test(name)).toSorted();
  return Promise.all(
    definitions.map(async (name) => ({
      file: name.split(sep).join('/'),
      text: await readFile(join(folder, name), 'utf8'),
    })),
  );
}
