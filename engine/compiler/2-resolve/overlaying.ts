/** What is gathered and known while a patch is laid over a base. */
import type { Mistake } from '../../diagnostics/mistake.ts';
import type { Place } from '../../model/diagnostic.ts';
import { entryAt, type MappingNode, type SourceNode } from '../1-read/source-node.ts';
import { checkReason } from './check-value.ts';

/** Where something new stands. */
export const position: ReadonlySet<string> = new Set(['after', 'before', 'in']);
/** What a patch says about what it changes, and not of it. */
export const placement: ReadonlySet<string> = new Set([...position, 'remove']);

export interface Removal {
  /** `managers.awards`, below the form; sections and rules by name alone; an option as `field:code` or `list:code`. */
  readonly name: string;
  readonly reason: string;
  /** Where that is said. */
  readonly place: Place;
}

/** A level as it was and as it is with a patch laid over it. */
export interface Layer {
  readonly beneath: MappingNode;
  readonly above: MappingNode;
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

/** Why a patch takes out what it is about; undefined when it does not. A reason that says nothing is reported. */
export function removalIn(patch: SourceNode, mistakes: Mistake[]): Omit<Removal, 'name'> | undefined {
  const entry = entryAt(patch, 'remove');
  if (entry === undefined) return undefined;
  checkReason(entry, mistakes);
  const { value } = entry;
  return { reason: value.kind === 'scalar' ? value.text : '', place: value.place };
}

/** The path of what stands in a level; '' the form. */
export function joined(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
