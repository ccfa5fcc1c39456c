/** Names of fields, sections, rules, options …: what they may look like. */
import { type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { resolveMessages } from '../../diagnostics/resolve-messages.ts';
import { isReservedName } from '../../expression/reserved.ts';
import type { Place } from '../../model/diagnostic.ts';
import type { Entry } from '../1-read/source-node.ts';
import type { NodeKind } from './shape.ts';

type NamedThing = NodeKind | 'constant';
const words: Readonly<Record<NamedThing, { zh: string; en: string }>> = {
  field: { zh: '字段的名字', en: 'the name of a field' },
  section: { zh: '区块的名字', en: 'the name of a section' },
  rule: { zh: '规则的名字', en: 'the name of a rule' },
  link: { zh: '关联填报的名字', en: 'the name of a link' },
  option: { zh: '选项的代码', en: 'the code of an option' },
  'list entry': { zh: '选项的代码', en: 'the code of an option' },
  'list patch': { zh: '代码表的名字', en: 'the name of a list' },
  clause: { zh: '条款号', en: 'a clause' },
  constant: { zh: '常量的名字', en: 'the name of a constant' },
};

const identifier = /^[a-z][A-Za-z0-9]*$/;
const patterns: Readonly<Record<NamedThing, RegExp>> = {
  field: identifier,
  section: identifier,
  link: identifier,
  constant: identifier,
  rule: /^[A-Za-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$/,
  clause: /^[A-Za-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$/,
  option: /^[A-Za-z0-9][A-Za-z0-9_.-]*$/,
  'list entry': /^[A-Za-z0-9][A-Za-z0-9_.-]*$/,
  'list patch': /^[a-z][a-z0-9-]*$/,
};

/** Words that mean something in every expression. */
const taken: ReadonlySet<string> = new Set([
  'filing',
  'item',
  'editionYear',
  'true',
  'false',
  'null',
  'and',
  'or',
  'not',
  'if',
  'then',
  'else',
  'for',
  'in',
  'return',
  'some',
  'every',
  'satisfies',
  'between',
  'function',
  'instance',
  'of',
  'external',
  'context',
  'partial',
]);

export function isOptionCode(code: string): boolean {
  return patterns.option.test(code);
}

export function checkMemberName({ key, keyPlace }: Entry, thing: NamedThing, found: Mistake[]): void {
  const isIdentifier = patterns[thing] === identifier;
  if (isReservedName(key) || (isIdentifier && thing !== 'section' && taken.has(key))) {
    found.push(mistake(resolveMessages.reservedName, keyPlace, { name: key }));
  } else if (!patterns[thing].test(key)) {
    found.push(badName(key, keyPlace, thing));
  }
}

function badName(name: string, place: Place, thing: NamedThing): Mistake {
  if (thing === 'rule') return mistake(resolveMessages.badRuleName, place, { name });
  if (thing === 'clause') return mistake(resolveMessages.badClause, place, { written: name });
  if (thing === 'option' || thing === 'list entry') return mistake(resolveMessages.badCode, place, { name });
  return mistake(resolveMessages.badName, place, { name, what: words[thing] });
}
