/** What keeps a command from doing its work, in words that say what to do. Ends the command with exit code 2. */
import { closest } from '../diagnostics/did-you-mean.ts';
import type { Localized } from '../diagnostics/finding.ts';

export class Refusal extends Error {
  readonly words: Localized;
  readonly advice: Localized | undefined;

  constructor(words: Localized, advice?: Localized) {
    super(words.en);
    this.name = 'Refusal';
    this.words = words;
    this.advice = advice;
  }
}

/** `did you mean …?`, else what there is. */
export function suggestion(word: string, known: readonly string[]): Localized {
  const candidate = closest(word, known);
  if (candidate !== undefined) return { zh: `是不是“${candidate}”？`, en: `Did you mean ${candidate}?` };
  if (known.length === 0) return { zh: '一个也没有。', en: 'There are none.' };
  return { zh: `有：${known.join('、')}。`, en: `There are: ${known.join(', ')}.` };
}

/** What the system, or a library, says of an error: in its own words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
