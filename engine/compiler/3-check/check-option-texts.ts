/** The texts of options can only use constants: a list is the same for everyone. */
import { checkMessages } from '../../diagnostics/check-messages.ts';
import { type Mistake, mistake } from '../../diagnostics/mistake.ts';
import type { ListDefinition } from '../2-resolve/definition.ts';
import { checkText } from './check-site.ts';
import type { Constants } from './constants.ts';

export function checkOptionTexts({ options }: ListDefinition, constants: Constants, found: Mistake[]): void {
  for (const { title, help } of options) {
    for (const text of [title, help]) {
      if (text === undefined) continue;
      checkText(text, [], { constants, lists: {} }, found);
      if (text.text.trim() === '')
        found.push(mistake(checkMessages.emptyText, text.place, { key: text === title ? 'title' : 'help' }));
    }
  }
}
