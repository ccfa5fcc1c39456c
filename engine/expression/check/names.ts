/** Names, paths and filters: what leads to a value, and what is read on the way. */
import { closest } from '../../diagnostics/did-you-mean.ts';
import { expressionMessages as messages } from '../../diagnostics/expression-messages.ts';
import type { Read } from '../../model/expression.ts';
import type { ValueType } from '../../model/value.ts';
import { functions } from '../functions.ts';
import type { SyntaxNode } from '../syntax.ts';
import { fitsAll, listOf, typeInWords, types } from '../types.ts';
import { check, type Checking, constant, mistaken, report, type Typed } from './checking.ts';
import { find, namesIn, type Scope, withItem } from './scope.ts';

type NameNode = Extract<SyntaxNode, { kind: 'name' }>;
type PathNode = Extract<SyntaxNode, { kind: 'path' }>;
type FilterNode = Extract<SyntaxNode, { kind: 'filter' }>;

export function checkName(checking: Checking, node: NameNode, scope: Scope): Typed {
  const { name } = node;
  const found = find(name, scope);
  if (found === undefined) {
    const { constants } = checking.input;
    const value = Object.hasOwn(constants, name) ? constants[name] : undefined;
    return value === undefined ? unknownName(checking, node, scope) : constant(name, value);
  }
  const { slot } = found;
  if (found.kind === 'variable') {
    const read = found.origin === undefined ? {} : { origin: found.origin };
    return { expression: { kind: 'variable', slot, name }, type: found.type, ...read };
  }
  if (found.hides) reportHiding(checking, node);
  const { type, month } = found.named;
  const isMonth = month === true || (type.kind === 'date' && type.month === true);
  const expression = isMonth
    ? ({ kind: 'name', slot, name, month: true } as const)
    : ({ kind: 'name', slot, name } as const);
  const origin = found.origin === undefined ? {} : { origin: below(found.origin, name) };
  return { expression, type, ...origin };
}

function unknownName(checking: Checking, node: NameNode, scope: Scope): Typed {
  const { name } = node;
  const [first = '', ...others] = name.split(' ');
  const word = others.find((other) => /^(?:AND|OR|且|或|并且|或者|与|和)$/i.test(other));
  if (functions.has(name)) report(checking, node, messages.functionNotCalled, name);
  else if (first.toLowerCase() === 'not' && others.length > 0)
    report(checking, node, messages.notWithoutBrackets, others.join(' '));
  else if (others.at(-1) === 'not') report(checking, node, messages.notWithoutBrackets, `${first} in […]`);
  else if (word !== undefined) {
    const instead = /^(?:OR|或|或者)$/i.test(word) ? 'or' : 'and';
    report(checking, node, messages.wrongOperator, word, { zh: instead, en: instead });
  } else if (others.length > 0) report(checking, node, messages.missingOperator, name);
  else {
    const known = [...namesIn(scope), ...Object.keys(checking.input.constants), 'true', 'false', 'null'];
    report(checking, node, messages.unknownName, name, closest(name, known));
  }
  return mistaken;
}

function reportHiding(checking: Checking, node: NameNode): void {
  const told = checking.findings.some(
    ({ code, message }) => code === messages.hidesOuter.code && message.zh.includes(`“${node.name}”`),
  );
  if (!told) report(checking, node, messages.hidesOuter, node.name);
}

export function checkPath(checking: Checking, node: PathNode, scope: Scope): Typed {
  const owner = checking.inspect(checking, node.of, scope);
  if (fitsAll(owner.type)) return pathIntoUnknown(node, owner);
  const each = owner.type.kind === 'list';
  const of = owner.type.kind === 'list' ? owner.type.of : owner.type;
  if (of.kind === 'list') {
    report(checking, node, messages.listOfLists);
    return mistaken;
  }
  if (of.kind !== 'record') return checkPart(checking, node, { owner, of, each });
  const type = Object.hasOwn(of.fields, node.name.text) ? of.fields[node.name.text] : undefined;
  if (type === undefined) return unknownColumn(checking, node, Object.keys(of.fields));
  const common = { kind: 'path', of: owner.expression, name: node.name.text, each } as const;
  const expression = type.kind === 'date' && type.month === true ? ({ ...common, month: true } as const) : common;
  const origin = owner.origin === undefined ? {} : { origin: below(owner.origin, node.name.text) };
  return { expression, type: each ? listOf(type) : type, ...origin };
}

/** What the owner holds is not known (its own mistake is reported where it is defined). */
function pathIntoUnknown({ name }: PathNode, { expression: of, origin }: Typed): Typed {
  if (of.kind === 'literal') return mistaken;
  const read = origin === undefined ? {} : { origin: below(origin, name.text) };
  return { expression: { kind: 'path', of, name: name.text, each: false }, type: types.unknown, ...read };
}

function unknownColumn(checking: Checking, node: PathNode, known: readonly string[]): Typed {
  const { text } = checking.input;
  const name = node.name.text;
  if (name.includes(' ')) report(checking, node.name, messages.missingOperator, name);
  else {
    const of = text.slice(node.of.start, node.of.end).replaceAll(/\s+/g, ' ');
    report(checking, node.name, messages.unknownColumn, name, of, closest(name, known));
  }
  return mistaken;
}

interface Owned {
  readonly owner: Typed;
  readonly of: ValueType;
  readonly each: boolean;
}

/** The year of a date, the months of a duration. */
function checkPart(checking: Checking, node: PathNode, { owner, of, each }: Owned): Typed {
  const parts = partsOf(of);
  const part = node.name.text;
  noteOwner(checking, node.of, owner.origin);
  if (parts.length === 0) report(checking, node.name, messages.noParts, part, typeInWords(of));
  else if (!parts.includes(part)) return unknownColumn(checking, node, parts);
  else {
    const expression = { kind: 'part', of: owner.expression, part, each } as const;
    return { expression, type: each ? listOf(types.number) : types.number };
  }
  return mistaken;
}

function partsOf(type: ValueType): readonly string[] {
  if (type.kind === 'date') return ['year', 'month', 'day', 'weekday'];
  if (type.kind !== 'duration') return [];
  return type.of === 'months' ? ['years', 'months'] : ['days'];
}

function noteOwner({ reads }: Checking, { start, end }: SyntaxNode, origin: Read | undefined): void {
  if (origin !== undefined) reads.push({ ...origin, start, end });
}

export function checkFilter(checking: Checking, node: FilterNode, scope: Scope): Typed {
  const list = checking.inspect(checking, node.of, scope);
  const { type } = list;
  if (type.kind === 'unknown') return mistaken;
  if (type.kind !== 'list') {
    report(checking, node.of, messages.notFilterable, typeInWords(type));
    return mistaken;
  }
  const before = { findings: checking.findings.length, reads: checking.reads.length };
  const where = check(checking, node.where, withItem(scope, type.of, list.origin));
  const origin = list.origin === undefined ? {} : { origin: list.origin };
  if (where.type.kind === 'number') {
    // A position is no condition: it does not see the columns.
    checking.findings.length = before.findings;
    checking.reads.length = before.reads;
    const position = check(checking, node.where, scope);
    return {
      expression: { kind: 'index', of: list.expression, position: position.expression },
      type: type.of,
      ...origin,
    };
  }
  if (where.type.kind !== 'unknown' && where.type.kind !== 'boolean') {
    report(checking, node.where, messages.notCondition, typeInWords(where.type));
  }
  const expression = { kind: 'filter', of: list.expression, slot: scope.nextSlot, where: where.expression } as const;
  return { expression, type, ...origin };
}

function below({ path, slot }: Read, name: string): Read {
  return { path: path === '' ? name : `${path}.${name}`, slot };
}
