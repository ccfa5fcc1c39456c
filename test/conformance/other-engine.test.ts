/**
 * Law: what is accepted means here what it means in another FEEL engine. Left out is where that engine deviates from the
 * standard (binary fractions, `some` and `every` over blanks, a filter that is blank, `between` with its ends the wrong
 * way round, `[] = [1]`) or this language does (aggregates
 * over blanks).
 */
import fc from 'fast-check';
import { evaluate as otherEngine } from 'feelin';
import { describe, expect, it } from 'vitest';
import { checked, valueOf } from '../expression/example.ts';

type Text = fc.Arbitrary<string>;
interface Kinds {
  readonly number: string;
  readonly text: string;
  readonly truth: string;
  readonly date: string;
  readonly numbers: string;
}

function templates(lines: string): readonly string[] {
  return lines.trim().split(/\n\s*/);
}

/** One of the templates with each `N`, `T`, `B`, `D`, `L` filled in: a number, text, truth value, date, list of numbers. */
function filled(all: readonly string[], parts: Readonly<Record<string, fc.Arbitrary<unknown>>>): Text {
  return fc.constantFrom(...all).chain((template) => {
    const pieces = template.split(/\b([NTBDL])\b/);
    const made = pieces.map((piece, at) => (at % 2 === 1 ? (parts[piece] ?? fc.constant('null')) : fc.constant(piece)));
    return fc.tuple(...made).map((texts) => texts.join(''));
  });
}

const expressions = fc.letrec<Kinds>((tie) => {
  const parts = { N: tie('number'), T: tie('text'), B: tie('truth'), D: tie('date'), L: tie('numbers') };
  const oneOf = (leaves: readonly string[], others: readonly string[]) =>
    fc.oneof({ maxDepth: 4, withCrossShrink: true }, fc.constantFrom(...leaves), filled(others, parts));
  return {
    number: oneOf(
      ['0', '1', '-2', '7', '12', 'null'],
      templates(`
        (N + N)
        (N - N)
        (N * N)
        -(N)
        (if B then N else N)
        (L)[1]
        (L)[-1]
        (L)[3]
        abs(N)
        modulo(N, 5)
        modulo(N, -3)
        floor(N / 4)
        ceiling(N / 4)
        count([N, N])
        string length(T)
        (D).year
        (D).month
        (D).day
        (D).weekday
        (N ** 2)
      `),
    ),
    text: oneOf(
      ['""', '"a"', '"B"', '"foobar"', '"张三"', 'null'],
      templates(`
        (T + T)
        (if B then T else T)
        upper case(T)
        lower case(T)
        substring before(T, "o")
        substring after(T, "o")
        substring(T, 2)
        substring(T, -1)
        replace(T, "[a-f]", "-")
        string join([T, T], "/")
      `),
    ),
    truth: oneOf(
      ['true', 'false', 'null'],
      templates(`
        (B and B)
        (B or B)
        not(B)
        (N = N)
        (N != N)
        (N < N)
        (N >= N)
        (T = T)
        (T < T)
        (D < D)
        (D = D)
        ([N, N] = [N, N])
        (N between 1 and 7)
        (N in [N, N])
        (N in [1..7])
        (N in (1..7])
        (N in (1, > 7))
        contains(T, "o")
        starts with(T, T)
        ends with(T, "a")
        list contains(L, N)
        all([B, B])
        any([B, B])
        (some x in L satisfies x = N)
        (every x in L satisfies x != N)
        matches(T, "^[a-z]+$")
        (B = B)
      `),
    ),
    date: oneOf(
      ['@"2024-02-29"', '@"2023-12-31"', 'date("2020-01-01")', 'date(2024, 4, 30)'],
      ['(D + @"P1M")', '(D - @"P1Y")', '(D + @"P30D")', '(if B then D else D)'],
    ),
    numbers: oneOf(
      ['[]', '[1]', '[3, 1, 2]', '[1, null, 7]', '[12, 12]'],
      templates(`
        [N, N]
        (L)[item > N]
        append(L, N)
        concatenate(L, L)
        distinct values(L)
        (for x in L return x + N)
        (for x in 1..3 return x * N)
        (for x in 3..1 return x)
        flatten([L, L])
      `),
    ),
  };
});

/** What the other engine says, as values of ours. */
function said(expression: string): unknown {
  return JSON.parse(JSON.stringify(otherEngine(expression, {}).value ?? null));
}

describe.each(['number', 'text', 'truth', 'date', 'numbers'] as const)('an expression of %s', (kind) => {
  it('is worth the same in another FEEL engine', () => {
    fc.assert(
      fc.property(expressions[kind], (expression) => {
        fc.pre(checked(expression).expression !== null);
        expect(valueOf(expression), expression).toEqual(said(expression));
      }),
      { numRuns: 150 },
    );
  });
});
