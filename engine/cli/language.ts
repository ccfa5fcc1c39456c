/** The language that the command line speaks, in every line of its own and in its diagnostics: chosen here, once. */
import type { Language } from '../diagnostics/finding.ts';

export const languages = ['zh', 'en'] as const;

/** `--lang` decides; else the locale as POSIX reads it: LC_ALL, then LC_MESSAGES, then LANG. */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const given = argv.flatMap((word, at) =>
    word === '--lang' ? (argv[at + 1] ?? '') : (/^--lang=(.*)$/.exec(word)?.[1] ?? []),
  );
  const asked = languages.find((language) => language === given.at(-1));
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return asked ?? (locale.startsWith('zh') ? 'zh' : 'en');
}
