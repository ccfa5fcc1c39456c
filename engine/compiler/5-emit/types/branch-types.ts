/** What depends on an answer: an interface for each case, a union over the answers, and functions that ask where a comparison cannot. */
import { type Place, titleOf } from '../../../guide/wording.ts';
import type { Arm, Case, Guarded, Level, Member, Switch } from './branches.ts';
import { comment, type Declaration, joined, type MemberDeclaration } from './declarations.ts';
import { answersInWords } from './documentation.ts';
import { containsGuard, decisiveMember, isGuard } from './guards.ts';
import type { Premise } from './presence.ts';
import type { FormTypeNames } from './type-names.ts';

interface Here {
  readonly place: Place;
  readonly slot: number;
  readonly names: FormTypeNames;
  /** What holds already. */
  readonly premises: readonly Premise[];
}
type Members = (members: readonly Member[]) => readonly MemberDeclaration[];

/** Also of what stands below a case. */
export function branchTypes(level: Level, here: Here, members: Members): readonly Declaration[] {
  return [
    ...level.switches.flatMap((one) => [branches(one, here, members), ...cases(one, here, members)]),
    ...level.guarded.flatMap((one) => guard(one, here, members)),
  ];
}

/** A case and what stands below it, by the field whose answer decides. */
interface Found {
  readonly of: Switch;
  readonly one: Case;
}

/** Those of guards too. */
export function casesIn({ switches, guarded }: Level): readonly Found[] {
  const dropped = guarded.flatMap((one) => (one.kind === 'is' ? [one.of] : []));
  return [...switches, ...dropped].flatMap((of) => of.cases.flatMap((one) => [{ of, one }, ...casesIn(one.level)]));
}

export function interfaceNames(found: readonly Found[], names: FormTypeNames): readonly string[] {
  return found.flatMap(({ of, one }) => (one.level.members.length === 0 ? [] : [names.case(one, of.field)]));
}

function cases({ field, cases: all }: Switch, here: Here, members: Members): readonly Declaration[] {
  return all.flatMap((one): readonly Declaration[] => {
    const premises = [...here.premises, { kind: 'is', field, values: one.values } as const];
    const below = branchTypes(one.level, { ...here, premises }, members);
    if (one.level.members.length === 0) return below;
    const documentation = `${answersInWords(field, one.values, here)}时填写的内容。`;
    const name = here.names.case(one, field);
    return [{ kind: 'interface', name, documentation, parents: [], members: members(one.level.members) }, ...below];
  });
}

function branches(one: Switch, here: Here, members: Members): Declaration {
  const arms = one.arms.map((arm) => {
    const types = armType(one, arm, { ...here, members });
    const text = joined(types, '&', 7).replaceAll('\n', '\n    ');
    return `\n  | ${types.length === 1 ? text : `(${text})`}`;
  });
  const said = comment(`由「${titleOf(one.field, here.place)}」决定的内容。`);
  return { kind: 'text', text: `${said}\nexport type ${here.names.branches(one)} =${arms.join('')};` };
}

function armType(
  of: Switch,
  arm: Arm,
  { names, place, members }: Here & { readonly members: Members },
): readonly string[] {
  const absent = interfaceNames(
    arm.hidden.flatMap((one) => [{ of, one }, ...casesIn(one.level)]),
    names,
  );
  const own = [decisiveMember(of.field, arm.values, { place, names }), ...demandedMembers(arm, members)];
  return [
    `{ ${own.join('; ')} }`,
    ...arm.shown.flatMap((one) => caseType(of, one, names)),
    ...absent.map((name) => `Absent<${name}>`),
  ];
}

function demandedMembers({ demanded }: Arm, members: Members): readonly string[] {
  return members(demanded.map((field) => ({ field, optional: false }))).map(({ name, type }) => `${name}: ${type}`);
}

function caseType({ field }: Switch, one: Case, names: FormTypeNames): readonly string[] {
  const { members, switches } = one.level;
  return [...(members.length === 0 ? [] : [names.case(one, field)]), ...switches.map(names.branches)];
}

function guard(one: Guarded, here: Here, members: Members): readonly Declaration[] {
  if (one.kind === 'contains') {
    const name = here.names.containing(one);
    const { declaration, words } = containsGuard(one, name, here);
    const documentation = `${words}时填写的内容。`;
    return [{ kind: 'interface', name, documentation, parents: [], members: members(one.members) }, declaration];
  }
  const { field, cases: all, arms } = one.of;
  const demanding = arms.filter((arm) => arm.demanded.length > 0);
  const onlyDemanding = demanding.filter((arm) => !all.some((each) => isSame(each, arm)));
  const guards = [...all, ...onlyDemanding].map((each) => {
    const demanded = demanding.filter((arm) => isSame(arm, each)).flatMap((arm) => demandedMembers(arm, members));
    const types = [
      ...('level' in each ? caseType(one.of, each, here.names) : []),
      ...(demanded.length === 0 ? [] : [`{ ${demanded.join('; ')} }`]),
    ];
    const premises = [...here.premises, { kind: 'is', field, values: each.values } as const];
    return isGuard(here.names.case(each, field), types, { ...here, premises });
  });
  return [...cases(one.of, here, members), ...guards];
}

function isSame(one: Pick<Arm, 'values'>, other: Pick<Arm, 'values'>): boolean {
  return JSON.stringify(one.values) === JSON.stringify(other.values);
}
