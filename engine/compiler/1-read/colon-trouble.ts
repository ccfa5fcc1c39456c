/** A text that was meant to be “name: content”: its colon is full-width, or no space follows it. */
import { type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { readMessages } from '../../diagnostics/read-messages.ts';
import type { ScalarNode } from './source-node.ts';
import { placeInText } from './text-offsets.ts';

const key = /^([A-Za-z0-9_][A-Za-z0-9_.-]*)[ 　]*(：|:(?=[^\s/]))/;

export function colonTrouble(scalar: ScalarNode): Mistake | null {
  if (scalar.style !== 'plain') return null;
  const match = key.exec(scalar.text);
  const [all = '', name = '', colon = ''] = match ?? [];
  if (match === null) return null;
  const place = placeInText(scalar, all.length - colon.length, all.length);
  return colon === '：'
    ? mistake(readMessages.fullWidthColon, place, { key: name })
    : mistake(readMessages.missingSpaceAfterColon, place, { key: name });
}
