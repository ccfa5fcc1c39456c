/** What keeps a command from doing its work, in words that say what to do. Ends the command with exit code 2. */
import { closest } from '../diagnostics/did-you-mean.ts';

export class Refusal extends Error {
  readonly advice: string | undefined;

  constructor(message: string, advice?: string) {
    super(message);
    this.name = 'Refusal';
    this.advice = advice;
  }
}

/** `did you mean …?`, else what there is. */
export function suggestion(word: string, known: readonly string[]): string {
  const candidate = closest(word, known);
  if (candidate !== undefined) return `Did you mean ${candidate}?`;
  return known.length === 0 ? 'There are none.' : `There are: ${known.join(', ')}.`;
}
