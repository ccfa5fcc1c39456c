/** Functions that ask what a comparison cannot narrow, and the member that says what was answered. */
import { distinctAnswers } from '../../../field-types/typescript.ts';
import type { Place } from '../../../guide/wording.ts';
import type { Field } from '../../../model/form.ts';
import type { Containing } from './branches.ts';
import { comment, type Declaration, quoted, WIDTH } from './declarations.ts';
import { answersInWords, containsInWords } from './documentation.ts';
import type { Decisive, Premise } from './presence.ts';
import type { FormTypeNames } from './type-names.ts';

interface Here {
  readonly place: Place;
  readonly slot: number;
  readonly names: FormTypeNames;
  /** What it asks. */
  readonly premises: readonly Premise[];
}

/** `hasLibrary: 'yes'`; of many codes, all but the few that are not meant. */
export function decisiveMember(
  field: Field,
  values: readonly Decisive[],
  { place, names }: Pick<Here, 'place' | 'names'>,
): string {
  const answered = values.filter((value) => value !== null);
  const mark = answered.length === values.length ? '' : '?';
  return `${field.name}${mark}: ${answerType(field, answered, { place, names })}`;
}

function answerType(
  field: Field,
  answered: readonly (string | boolean)[],
  { place, names }: Pick<Here, 'place' | 'names'>,
): string {
  const others = (distinctAnswers(field, place.form.lists) ?? []).filter((answer) => !answered.includes(answer));
  if (!('list' in field) || answered.length <= 4 || others.length >= answered.length) return union(answered);
  const codes = names.codes(field.list);
  return others.length === 0 ? codes : `Exclude<${codes}, ${union(others)}>`;
}

function union(values: readonly (string | boolean)[]): string {
  return values.length === 0 ? 'never' : values.map(literal).join(' | ');
}

function literal(value: Decisive): string {
  if (value === null) return 'undefined';
  return typeof value === 'string' ? quoted(value) : `${value}`;
}

export function containsGuard(
  one: Containing,
  name: string,
  here: Here,
): { readonly declaration: Declaration; readonly words: string } {
  const premises = [...here.premises, one];
  return {
    declaration: isGuard(name, [name], { ...here, premises }),
    words: inWords(premises, here),
  };
}

/** It asks for all premises, so it is right whatever the answers have been narrowed to before. */
export function isGuard(name: string, types: readonly string[], here: Here): Declaration {
  const { premises } = here;
  const answers = premises.map(({ kind, field }) => {
    return `readonly ${field.name}?: ${kind === 'is' ? 'string | boolean' : 'readonly string[]'}`;
  });
  const known = premises.flatMap((one) => (one.kind === 'is' ? [decisiveMember(one.field, one.values, here)] : []));
  const narrowed = ['Answers', ...(known.length === 0 ? [] : [`{ ${known.join('; ')} }`]), ...types].join(' & ');
  const said = comment(`${inWords(premises, here)}。`);
  const body = `  return ${asked(premises)};\n}`;
  const constraint = `Answers extends { ${answers.join('; ')} }`;
  const head = `export function is${name}`;
  const parameter = head.length + constraint.length < WIDTH - 3 ? constraint : `\n  ${constraint},\n`;
  return {
    kind: 'text',
    text: `${said}\n${head}<${parameter}>(\n  answers: Answers,\n): answers is ${narrowed} {\n${body}`,
    code: `${said}\n${head}(answers) {\n${body}`,
  };
}

function asked(premises: readonly Premise[]): string {
  const tests = premises.map(test);
  const line = tests.join(' && ');
  return line.length < WIDTH - 10 ? line : `(\n    ${tests.join(' &&\n    ')}\n  )`;
}

function test(premise: Premise, _: number, { length }: readonly Premise[]): string {
  const answer = `answers.${premise.field.name}`;
  if (premise.kind === 'contains') return `${answer}?.includes(${quoted(premise.code)}) === true`;
  const tests = premise.values.map((value) => `${answer} === ${literal(value)}`).join(' || ');
  return premise.values.length > 1 && length > 1 ? `(${tests})` : tests;
}

function inWords(premises: readonly Premise[], here: Here): string {
  const words = premises.map((one) =>
    one.kind === 'is' ? answersInWords(one.field, one.values, here) : containsInWords(one.field, one.code, here),
  );
  return words.join('，且');
}
