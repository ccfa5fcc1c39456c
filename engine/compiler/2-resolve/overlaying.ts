/** What is gathered and known while a patch is laid over a base. */
import type { Mistake } from '../../diagnostics/mistake.ts';
import type { Place } from '../../model/diagnostic.ts';

export interface Removal {
  /** `managers.awards`, below the form; sections and rules by name alone; an option as `field:code` or `list:code`. */
  readonly name: string;
  readonly reason: string;
  /** Where that is said. */
  readonly place: Place;
}

export interface Overlaying {
  readonly mistakes: Mistake[];
  readonly removals: Removal[];
  /** The base is known to be incomplete (its file is broken): what cannot be found is not reported. */
  readonly lenient: boolean;
  /** Path of the level that is being changed. */
  readonly path: string;
  /** A new field has to say where it stands: next to what was there before, and not after all sections. */
  readonly placed?: true;
}
