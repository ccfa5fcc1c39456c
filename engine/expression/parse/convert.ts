/** The grammar's tree as ours. What FEEL has and we do not is reported here. */
import type { SyntaxNode as LezerNode } from '@lezer/common';
import { expressionMessages as messages, finding } from '../../diagnostics/expression-messages.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { isExact, SIGNIFICANT_DIGITS } from '../decimal.ts';
import { isReservedName } from '../reserved.ts';
import type { ArgumentSyntax, LoopSyntax, SyntaxNode, TestSyntax, Word } from '../syntax.ts';
import { arithmeticOperator, compareOperator, operands, parts, quoted, unsupported } from './grammar.ts';

interface Conversion {
  readonly text: string;
  readonly findings: Finding[];
  readonly deepest: number;
  depth: number;
}

export function convertTree(text: string, top: LezerNode, deepest: number) {
  const conversion: Conversion = { text, findings: [], deepest, depth: 0 };
  const first = operands(top)[0];
  if (first === undefined) {
    return { tree: null, findings: [finding(messages.empty, { start: 0, end: text.length })] };
  }
  const tree = convert(conversion, first);
  return { tree: conversion.findings.length > 0 ? null : tree, findings: conversion.findings };
}

function convert(at: Conversion, node: LezerNode | undefined): SyntaxNode {
  if (node === undefined) return missing(at, { start: at.text.length, end: at.text.length });
  const { deepest } = at;
  if (at.depth >= deepest) {
    if (!at.findings.some(({ code }) => code === messages.tooDeep.code)) {
      at.findings.push(finding(messages.tooDeep, spanOf(node), deepest));
    }
    return { kind: 'literal', value: null, ...spanOf(node) };
  }
  at.depth += 1;
  const converted = convertNode(at, node);
  at.depth -= 1;
  return converted;
}

function convertNode(at: Conversion, node: LezerNode): SyntaxNode {
  switch (node.name) {
    case 'NumericLiteral':
    case 'StringLiteral':
    case 'BooleanLiteral':
    case 'null':
      return literal(at, node);
    case 'VariableName':
    case 'SpecialFunctionName':
      return { kind: 'name', name: word(at, node).text, ...spanOf(node) };
    case 'ParenthesizedExpression':
      return convert(at, operands(node)[0]);
    case 'Conjunction':
    case 'Disjunction': {
      const [left, right] = operands(node);
      const kind = node.name === 'Conjunction' ? 'and' : 'or';
      return { kind, left: convert(at, left), right: convert(at, right), ...spanOf(node) };
    }
    case 'ArithmeticExpression':
      return arithmetic(at, node);
    case 'Comparison':
      return comparison(at, node);
    case 'PathExpression': {
      const [of, name] = operands(node);
      if (name === undefined) return missing(at, spanOf(node));
      return { kind: 'path', of: convert(at, of), name: word(at, name), ...spanOf(node) };
    }
    case 'FilterExpression': {
      const [of, where] = operands(node);
      return { kind: 'filter', of: convert(at, of), where: convert(at, where), ...spanOf(node) };
    }
    case 'List':
      return { kind: 'list', items: operands(node).map((item) => convert(at, item)), ...spanOf(node) };
    default:
      return convertCompound(at, node);
  }
}

function convertCompound(at: Conversion, node: LezerNode): SyntaxNode {
  switch (node.name) {
    case 'DateTimeLiteral':
    case 'FunctionInvocation':
      return call(at, node);
    case 'IfExpression': {
      const [condition, then, otherwise] = operands(node).map((part) => convert(at, part));
      if (condition === undefined || then === undefined || otherwise === undefined) return missing(at, spanOf(node));
      return { kind: 'if', condition, then, otherwise, ...spanOf(node) };
    }
    case 'ForExpression': {
      const [over, body] = operands(node);
      return { kind: 'for', loops: loops(at, over), body: convert(at, body), ...spanOf(node) };
    }
    case 'QuantifiedExpression': {
      const [over, satisfies] = operands(node);
      const quantifier = at.text.startsWith('some', node.from) ? 'some' : 'every';
      return {
        kind: 'quantified',
        quantifier,
        loops: loops(at, over),
        satisfies: convert(at, satisfies),
        ...spanOf(node),
      };
    }
    default:
      at.findings.push(finding(messages.unsupported, spanOf(node), ...unsupported(node.name)));
      return { kind: 'literal', value: null, ...spanOf(node) };
  }
}

function literal(at: Conversion, node: LezerNode): SyntaxNode {
  const text = at.text.slice(node.from, node.to);
  const span = spanOf(node);
  if (node.name === 'null') return { kind: 'literal', value: null, ...span };
  if (node.name === 'BooleanLiteral') return { kind: 'literal', value: text === 'true', ...span };
  if (node.name === 'StringLiteral') return { kind: 'literal', value: quoted(text), ...span };
  const value = Number(text.replaceAll(/\s/g, ''));
  const digits = text
    .replace(/[eE].*$/, '')
    .replaceAll(/\D/g, '')
    .replace(/^0+/, '')
    .replace(/0+$/, '');
  const isLost = value === 0 && digits !== '';
  if (!isExact(value) || isLost || digits.length > SIGNIFICANT_DIGITS) {
    at.findings.push(finding(messages.tooManyDigits, span, SIGNIFICANT_DIGITS));
  }
  return { kind: 'literal', value, ...span };
}

function arithmetic(at: Conversion, node: LezerNode): SyntaxNode {
  const [first, second, third] = parts(node);
  if (first === undefined || second === undefined) return missing(at, spanOf(node));
  if (third === undefined) {
    // The grammar knows a sign +, FEEL does not.
    const sign = at.text.slice(first.from, first.to);
    if (sign !== '-') at.findings.push(finding(messages.unexpected, spanOf(first), sign));
    return { kind: 'negate', of: convert(at, second), ...spanOf(node) };
  }
  const operator = arithmeticOperator(at.text.slice(second.from, second.to));
  return { kind: 'arithmetic', operator, left: convert(at, first), right: convert(at, third), ...spanOf(node) };
}

function comparison(at: Conversion, node: LezerNode): SyntaxNode {
  const [first, second, third] = parts(node);
  if (first === undefined || second === undefined) return missing(at, spanOf(node));
  if (second.name === 'between') {
    const [of, low, high] = operands(node);
    return { kind: 'between', of: convert(at, of), low: convert(at, low), high: convert(at, high), ...spanOf(node) };
  }
  if (second.name !== 'CompareOp') {
    const tests = operands(node)
      .slice(1)
      .flatMap((part) => (part.name === 'PositiveUnaryTests' ? operands(part) : [part]));
    const [only] = tests;
    if (only !== undefined && tests.length === 1) return membership(at, convert(at, first), only);
    return { kind: 'in', of: convert(at, first), tests: tests.map((part) => test(at, part)), ...spanOf(node) };
  }
  if (first.name === 'Comparison') at.findings.push(finding(messages.chainedComparison, spanOf(node)));
  const written = at.text.slice(second.from, second.to);
  const operator = compareOperator(written);
  if (operator === undefined || third?.name === 'SimplePositiveUnaryTest') {
    // The grammar reads `a = = b` as a comparison with a test.
    const end = third?.firstChild?.to ?? second.to;
    at.findings.push(finding(messages.unexpected, { start: second.from, end }, at.text.slice(second.from, end)));
    return { kind: 'literal', value: null, ...spanOf(node) };
  }
  return { kind: 'compare', operator, left: convert(at, first), right: convert(at, third), ...spanOf(node) };
}

/**
 * `kind in ["a"] and open`: the grammar takes `["a"] and open` for the test; everybody means `(kind in ["a"]) and open`.
 * A condition in parentheses stays a test.
 */
function membership(at: Conversion, of: SyntaxNode, tested: LezerNode): SyntaxNode {
  const inner = tested.name === 'PositiveUnaryTest' ? (parts(tested)[0] ?? tested) : tested;
  if (inner.name === 'Conjunction' || inner.name === 'Disjunction') {
    const [left, right] = operands(inner);
    if (left === undefined) return missing(at, spanOf(inner));
    const kind = inner.name === 'Conjunction' ? 'and' : 'or';
    const span = { start: of.start, end: inner.to };
    return { kind, left: membership(at, of, left), right: convert(at, right), ...span };
  }
  return { kind: 'in', of, tests: testsIn(inner).map((part) => test(at, part)), start: of.start, end: inner.to };
}

/** `x in [[1..3], [5..6]]` means `x in ([1..3], [5..6])`. */
function testsIn(tested: LezerNode): readonly LezerNode[] {
  const items = tested.name === 'List' ? operands(tested) : [];
  return items.some(isRange) ? items : [tested];
}

function isRange(node: LezerNode): boolean {
  return node.name === 'Interval' || (node.name === 'SimplePositiveUnaryTest' && parts(node)[0]?.name === 'Interval');
}

function test(at: Conversion, node: LezerNode): TestSyntax {
  const span = spanOf(node);
  const [first, second] = parts(node);
  if (node.name === 'PositiveUnaryTest' && first !== undefined) return test(at, first);
  if (node.name === 'SimplePositiveUnaryTest' && first !== undefined) {
    if (first.name === 'Interval') return test(at, first);
    const operator = compareOperator(at.text.slice(first.from, first.to)) ?? '=';
    return { kind: 'compare', operator, value: convert(at, second), ...span };
  }
  if (node.name !== 'Interval') return { kind: 'value', value: convert(at, node), ...span };
  const [low, high] = operands(node);
  const includesLow = at.text[node.from] === '[';
  const includesHigh = at.text[node.to - 1] === ']';
  return { kind: 'range', low: convert(at, low), high: convert(at, high), includesLow, includesHigh, ...span };
}

function call(at: Conversion, node: LezerNode): SyntaxNode {
  const [called, given] = operands(node);
  if (called === undefined) return missing(at, spanOf(node));
  if (called.name === 'AtLiteral') return atLiteral(at, called);
  if (
    called.name !== 'VariableName' &&
    called.name !== 'SpecialFunctionName' &&
    called.name !== 'DateTimeConstructor'
  ) {
    at.findings.push(finding(messages.unsupported, spanOf(called), ...unsupported('computed call')));
    return { kind: 'literal', value: null, ...spanOf(node) };
  }
  const passed = given === undefined ? [] : operands(given).map((argument) => convertArgument(at, argument));
  return { kind: 'call', name: word(at, called), arguments: passed, ...spanOf(node) };
}

/** `@"2024-01-01"` and `@"P1Y"`. */
function atLiteral(at: Conversion, node: LezerNode): SyntaxNode {
  const span = spanOf(node);
  const value = quoted(at.text.slice(node.from + 1, node.to));
  const name = { text: /^-?P/.test(value) ? 'duration' : 'date', ...span };
  return { kind: 'call', name, arguments: [{ value: { kind: 'literal', value, ...span } }], ...span };
}

function convertArgument(at: Conversion, node: LezerNode): ArgumentSyntax {
  if (node.name !== 'NamedParameter') return { value: convert(at, node) };
  const [name, value] = operands(node);
  if (name === undefined) return { value: missing(at, spanOf(node)) };
  return { name: word(at, name), value: convert(at, value) };
}

function loops(at: Conversion, node: LezerNode | undefined): readonly LoopSyntax[] {
  if (node === undefined) return [];
  return operands(node).map((loop) => {
    const [name, context] = operands(loop);
    const [over, to] = context === undefined ? [] : operands(context);
    const common = {
      name: name === undefined ? { text: '', ...spanOf(loop) } : word(at, name),
      over: convert(at, over),
    };
    return to === undefined ? common : { ...common, to: convert(at, to) };
  });
}

function word(at: Conversion, node: LezerNode): Word {
  const span = spanOf(node);
  const text = at.text.slice(node.from, node.to).replaceAll(/\s+/g, ' ');
  if (isReservedName(text)) at.findings.push(finding(messages.reservedName, span, text));
  return { text, ...span };
}

function missing(at: Conversion, span: { readonly start: number; readonly end: number }): SyntaxNode {
  at.findings.push(finding(messages.incomplete, span));
  return { kind: 'literal', value: null, ...span };
}

function spanOf(node: LezerNode) {
  return { start: node.from, end: node.to };
}
