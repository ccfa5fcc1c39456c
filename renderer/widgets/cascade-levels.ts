/** A cascade as the reader sees it: on each level the options below what is chosen above, and what lies below nothing. */
import { type CascadeField, cascadeLevels, type CompiledForm, type Option } from '../../engine/index.ts';

export interface CascadeLevel {
  /** From 0. */
  readonly at: number;
  /** Codes at most. */
  readonly most: number;
  /** The first level is one group without a parent; the others have one for each chosen option that has some below. */
  readonly groups: readonly CascadeGroup[];
  /** All chosen codes, in the order of the list; unknown ones last. */
  readonly codes: readonly string[];
  /** Chosen, but below nothing that is chosen: kept until the reader takes them away. */
  readonly strays: readonly Stray[];
}
export interface CascadeGroup {
  readonly parent: Option | null;
  readonly options: readonly Option[];
}
export interface Stray {
  readonly code: string;
  readonly title: string;
}

export function readCascade(answer: unknown, field: CascadeField, form: CompiledForm): readonly CascadeLevel[] {
  let above: readonly Option[] | null = null;
  return cascadeLevels(field, form).map((options, at): CascadeLevel => {
    const groups: readonly CascadeGroup[] = above === null ? [{ parent: null, options }] : groupsBelow(above, options);
    const chosen = codesAt(answer, at);
    const offered = groups.flatMap((group) => group.options);
    const strays = chosen.filter((code) => !offered.some((option) => option.code === code));
    above = offered.filter(({ code }) => chosen.includes(code));
    return {
      at,
      most: field.levels[at] ?? 1,
      groups,
      codes: inOrder(chosen, options),
      strays: strays.map((code) => ({ code, title: options.find((one) => one.code === code)?.title ?? code })),
    };
  });
}

/** The answer with other codes on one level; whatever is chosen on the others stays. */
export function withCodes(levels: readonly CascadeLevel[], at: number, codes: readonly string[]): unknown {
  const answer: Record<string, readonly string[]> = {};
  for (const level of levels) {
    const chosen = level.at === at ? codes : level.codes;
    if (chosen.length > 0) answer[`level${level.at + 1}`] = chosen;
  }
  return Object.keys(answer).length === 0 ? undefined : answer;
}

/** After a click on an option: where only one may be chosen, it takes the place of the others. */
export function toggledCodes({ codes, most, groups }: CascadeLevel, code: string, checked: boolean): readonly string[] {
  const others = codes.filter((one) => one !== code);
  if (!checked) return others;
  const offered = groups.flatMap(({ options }) => options);
  if (most === 1) return [code, ...others.filter((one) => !offered.some((option) => option.code === one))];
  return inOrder([...others, code], offered);
}

export function codesAt(answer: unknown, at: number): readonly string[] {
  const codes: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, `level${at + 1}`) : [];
  return Array.isArray(codes) ? codes.map(String) : [];
}

function groupsBelow(above: readonly Option[], options: readonly Option[]): readonly CascadeGroup[] {
  return above
    .map((parent) => ({ parent, options: options.filter((option) => option.parent === parent.code) }))
    .filter((group) => group.options.length > 0);
}

function inOrder(codes: readonly string[], options: readonly Option[]): readonly string[] {
  const known = options.map(({ code }) => code).filter((code) => codes.includes(code));
  return [...known, ...codes.filter((code) => !known.includes(code))];
}
