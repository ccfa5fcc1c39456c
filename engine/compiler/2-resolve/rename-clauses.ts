/** `clauses:` beside `use:`: the clauses that a block names, called what the using definition calls them. */
import { closest } from '../../diagnostics/did-you-mean.ts';
import { type Mistake, mistake } from '../../diagnostics/mistake.ts';
import { resolveMessages } from '../../diagnostics/resolve-messages.ts';
import { type Entry, type MappingNode, type ScalarNode, type SourceNode, valueAt } from '../1-read/source-node.ts';
import { isClause } from './check-value.ts';
import { memberKindOf } from './scope-tree.ts';

/** Old clauses with the new ones, each where it is written. */
export type ClauseNames = ReadonlyMap<string, ScalarNode>;

/** What is wrong with the names themselves is reported; the rest is used. */
export function clauseNames(clauses: MappingNode, found: Mistake[]): ClauseNames {
  const names = clauses.entries.flatMap(({ key, value }): readonly (readonly [string, ScalarNode])[] => {
    if (value.kind === 'scalar' && isClause(value.text)) return [[key, value]];
    const written = value.kind === 'scalar' ? value.text : '…';
    found.push(mistake(resolveMessages.badClause, value.place, { written }));
    return [];
  });
  return new Map(names);
}

/** The block with its clauses renamed, all at once, so that two may change places. */
export function renameClauses(block: MappingNode, clauses: MappingNode, found: Mistake[]): MappingNode {
  const names = clauseNames(clauses, found);
  const known = new Set<string>();
  const renamed = renamedNode(block, { names, known });
  for (const { key, keyPlace } of clauses.entries) {
    if (known.has(key)) continue;
    found.push(mistake(resolveMessages.unknownClauseToRename, keyPlace, { clause: key, near: closest(key, known) }));
  }
  return renamed;
}

interface Renaming {
  readonly names: ClauseNames;
  /** Every clause that the block names. */
  readonly known: Set<string>;
}

/** A level, field, rule or option. */
function renamedNode(node: MappingNode, renaming: Renaming): MappingNode {
  return { ...node, entries: node.entries.map((entry) => renamedEntry(entry, renaming)) };
}

function renamedEntry(entry: Entry, renaming: Renaming): Entry {
  const { key, value } = entry;
  if (key === 'source') return { ...entry, value: renamedSource(value, renaming) };
  if (value.kind !== 'mapping') return entry;
  if (key === 'rules') {
    const entries = value.entries.map((rule) => renamedRule(rule, renaming));
    return { ...entry, value: { ...value, entries } };
  }
  if (key !== 'options' && memberKindOf(key) === undefined) return entry;
  const entries = value.entries.map((member) => ({ ...member, value: renamedMember(member.value, renaming) }));
  return { ...entry, value: { ...value, entries } };
}

function renamedMember(value: SourceNode, renaming: Renaming): SourceNode {
  return value.kind === 'mapping' ? renamedNode(value, renaming) : value;
}

function renamedSource(source: SourceNode, renaming: Renaming): SourceNode {
  switch (source.kind) {
    case 'scalar':
      renaming.known.add(source.text);
      return renaming.names.get(source.text) ?? source;
    case 'sequence':
      return { ...source, items: source.items.map((item) => renamedSource(item, renaming)) };
    case 'mapping': {
      const entries = source.entries.map((entry) => ({ ...entry, value: renamedSource(entry.value, renaming) }));
      return { ...source, entries };
    }
  }
}

/** A rule is named after its clause; a second one of the same clause (REG-1.2.3w) keeps its letter. */
function renamedRule(rule: Entry, renaming: Renaming): Entry {
  const { names, known } = renaming;
  const value = renamedMember(rule.value, renaming);
  known.add(rule.key);
  const own = names.get(rule.key);
  if (own !== undefined) return { key: own.text, keyPlace: own.place, value };
  const old = [...names.keys()].find((name) => isSecondRuleOf(name, rule));
  const clause = old === undefined ? undefined : names.get(old);
  if (old === undefined || clause === undefined) return { ...rule, value };
  return { key: `${clause.text}${rule.key.slice(old.length)}`, keyPlace: clause.place, value };
}

function isSecondRuleOf(clause: string, { key, value }: Entry): boolean {
  return (
    key.startsWith(clause) && /^[A-Za-z]+$/.test(key.slice(clause.length)) && names(valueAt(value, 'source'), clause)
  );
}

function names(source: SourceNode | undefined, clause: string): boolean {
  if (source?.kind === 'scalar') return source.text === clause;
  if (source?.kind === 'sequence') return source.items.some((item) => names(item, clause));
  return source?.kind === 'mapping' && source.entries.some((entry) => names(entry.value, clause));
}
