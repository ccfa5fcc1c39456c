/** A text that was meant to be “name: content”: its colon is full-width, or no space follows it. */
import { type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { readMessages } from '../../diagnostics/read-messages.ts';
import type { Entry, ScalarNode } from './source-node.ts';
import { placeInText } from './text-offsets.ts';

const key = /^([A-Za-z0-9_][A-Za-z0-9_.-]*)[ 　]*(：|:(?=[^\s/]))/;

export interface MeantEntry {
  readonly trouble: Mistake;
  /** What was meant. */
  readonly entry: Entry;
}

export function meantEntry(scalar: ScalarNode): MeantEntry | null {
  if (scalar.style !== 'plain') return null;
  const match = key.exec(scalar.text);
  const [all = '', name = '', colon = ''] = match ?? [];
  if (match === null) return null;
  const place = placeInText(scalar, all.length - colon.length, all.length);
  const message = colon === '：' ? readMessages.fullWidthColon : readMessages.missingSpaceAfterColon;
  const text = scalar.text.slice(all.length).trim();
  const value: ScalarNode = { ...scalar, value: text, text, raw: text, place: { ...scalar.place, start: place.end } };
  const keyPlace = placeInText(scalar, 0, name.length);
  return { trouble: mistake(message, place, { key: name }), entry: { key: name, keyPlace, value } };
}

export function colonTrouble(scalar: ScalarNode): Mistake | null {
  return meantEntry(scalar)?.trouble ?? null;
}
