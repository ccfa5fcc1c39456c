/** The editions that a command works with: compiled without errors, found by their year. */
import type { CompiledEdition } from '../compile.ts';
import type { CompiledForm } from '../index.ts';
import { compileFolder, errorsIn, refuseMistakes } from './compiled-forms.ts';
import { Refusal, suggestion } from './refusal.ts';
import type { Terminal } from './terminal.ts';

export function soundEditions(folderName: string, terminal: Terminal): readonly CompiledEdition[] {
  const { folder, editions, diagnostics } = compileFolder(folderName, terminal);
  const errors = errorsIn(diagnostics);
  if (errors.length === 0) return editions;
  return refuseMistakes(errors, folder, terminal);
}

export function editionOf(editions: readonly CompiledEdition[], year: string | undefined): CompiledEdition {
  const found = editions.find(({ edition }) => String(edition) === year);
  if (found !== undefined) return found;
  const years = editions.map(({ edition }) => String(edition));
  if (year === undefined)
    throw new Refusal(
      { zh: '没有写明版本年份。', en: 'An edition is missing.' },
      { zh: `有：${years.join('、')}。`, en: `There are: ${years.join(', ')}.` },
    );
  throw new Refusal({ zh: `没有${year}年版。`, en: `There is no edition ${year}.` }, suggestion(year, years));
}

export function formOf({ edition, forms }: CompiledEdition, name: string): CompiledForm {
  const found = forms.find(({ form }) => form === name);
  if (found !== undefined) return found;
  const names = forms.map(({ form }) => form);
  throw new Refusal(
    { zh: `${edition}年版没有 ${name} 这张表。`, en: `Edition ${edition} has no form ${name}.` },
    suggestion(name, names),
  );
}
