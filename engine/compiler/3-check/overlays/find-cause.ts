/** Which change of an overlay brought about a mistake in what lies beneath: by the words at its place, else by whom it belongs to. */
import type { Mistake } from '../../../diagnostics/mistake.ts';
import type { Surroundings } from '../edition-definition.ts';
import type { OverlayChange } from './overlay-change.ts';
import type { Overlaid } from './overlay-changes.ts';
import type { Owner } from './owner-at.ts';

export interface Cause {
  readonly change: OverlayChange;
  /** Where the place itself names what was changed: its name there. */
  readonly name?: string;
}

interface Known {
  readonly owner: Owner | undefined;
  readonly around: Surroundings;
}

/** How sure it is, the surest first. */
const named = 0;
const told = 1;
const mentioned = 2;
const beside = 3;
const own = 4;

export function findCause(found: Mistake, { changes }: Overlaid, { owner, around }: Known): Cause | undefined {
  const text = around.textAt(found.place);
  const rated = changes.flatMap((change) => {
    const rank = rankOf(change, { found, text, owner, where: around.whereIs(change.place) });
    return rank === undefined
      ? []
      : [{ change, order: [rank, Number(isOfOtherForm(change, found)), isFar(change, owner), isMinor(change)] }];
  });
  const [best] = rated.toSorted((one, other) => inOrder(one.order, other.order));
  if (best === undefined) return undefined;
  const { change, order } = best;
  return order[0] === named ? { change, name: plain(text) } : { change };
}

interface Clues {
  readonly found: Mistake;
  /** What is written at the place. */
  readonly text: string;
  readonly owner: Owner | undefined;
  /** Of the change. */
  readonly where: string;
}

function rankOf(change: OverlayChange, { found, text, owner, where }: Clues): number | undefined {
  const names = [...change.names];
  if (isNamed(change, text)) return named;
  if (saysPlace(found.message.zh, where)) return told;
  if (change.kind === 'added') return undefined;
  const isCode = change.at.includes(':');
  const isIn = (words: string): boolean => names.some((name) => hasWord(words, isCode ? `"${name}"` : name));
  if (isIn(text)) return mentioned;
  if (owner !== undefined && isIn(owner.text)) return beside;
  const isOwn = owner !== undefined && [owner.at, ...owner.lists].some((at) => isPartOf(change.at, at));
  return isOwn && !isOfOtherForm(change, found) ? own : undefined;
}

/** The field or list itself, or a column or option of it. */
function isPartOf(at: string, owner: string): boolean {
  return at === owner || (owner !== '' && (at.startsWith(`${owner}.`) || at.startsWith(`${owner}:`)));
}

/** `2026.yaml:8`, and not the beginning of `2026.yaml:80`. */
function saysPlace(said: string, where: string): boolean {
  const at = said.indexOf(where);
  return at >= 0 && !/\d/.test(said[at + where.length] ?? '');
}

export function isOfOtherForm({ form }: OverlayChange, { about }: Mistake): boolean {
  return form !== undefined && about?.form !== undefined && form !== about.form;
}

/** Of two columns of the same name, that of the table that is named, or of the own one. */
function isFar({ at }: OverlayChange, owner: Owner | undefined): number {
  const scope = at.slice(0, Math.max(at.lastIndexOf('.'), 0));
  if (owner === undefined || scope === '') return 0;
  return hasWord(owner.text, scope.slice(scope.lastIndexOf('.') + 1)) || owner.at.startsWith(`${scope}.`) ? 0 : 1;
}

function isMinor({ isWording, kind }: OverlayChange): number {
  if (isWording) return 2;
  return kind === 'removed' || kind === 'renamed' ? 0 : 1;
}

function inOrder(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** Whether the text is one of its names, perhaps between quotes. */
export function isNamed({ names }: OverlayChange, text: string): boolean {
  return names.has(plain(text));
}

export function plain(text: string): string {
  return text.replace(/^["']|["']$/g, '');
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\w-]/.test(text[at - 1] ?? '') && !/[\w-]/.test(text[at + word.length] ?? '')) return true;
  }
  return false;
}
