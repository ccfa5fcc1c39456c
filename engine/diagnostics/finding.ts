/** A mistake found in a piece of text, before it is known where in which file that text stands. */

export type Language = 'zh' | 'en';
export type Localized = Readonly<Record<Language, string>>;
export type Severity = 'error' | 'warning' | 'hint';

/** `start`/`end` are UTF-16 offsets into the text that was looked at; `code` is permanent (`TB201`). */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Localized;
  readonly hint?: Localized;
  readonly start: number;
  readonly end: number;
}
