/** A gate through which something written by others comes in, and what has to hold whatever comes. */
import type { Random } from './random.ts';

export interface Gate {
  /** The same input for the same random numbers. */
  readonly generate: (random: Random) => string;
  /** Throws when something does not hold. Works on any text. */
  readonly judge: (input: string) => void;
  /** Inputs with a little less in them, the boldest cuts first. */
  readonly smaller: (input: string) => Iterable<string>;
}

export function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

/** What one input must not leave behind for the next. */
export function holdsUnpolluted(): void {
  const found = [Object.prototype, Array.prototype, Function.prototype, String.prototype].map(
    (prototype) => Reflect.ownKeys(prototype).length,
  );
  holds(found.join() === OWN_KEYS.join(), 'A prototype has been changed');
}

const OWN_KEYS = [Object.prototype, Array.prototype, Function.prototype, String.prototype].map(
  (prototype) => Reflect.ownKeys(prototype).length,
);
