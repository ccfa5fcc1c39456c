import { describe, expect, it } from 'vitest';
import { checked, formScopes, managerScopes } from './example.ts';

function readsOf(text: string, scopes = formScopes): readonly string[] {
  return (checked(text, { scopes }).expression?.reads ?? []).map(({ path, slot }) => `${path} by ${slot}`);
}

describe('what an expression reads', () => {
  it.each([
    ['a + library.total', ['a by 1', 'library.total by 1']],
    ['filing.date > day', ['filing.date by 0', 'day by 1']],
    ['sum(contracts.amount)', ['contracts.amount by 1']],
    ['sum(contracts[type = "develop"].amount)', ['contracts.type by 1', 'contracts.amount by 1']],
    ['count(contracts[item.amount > a])', ['contracts.amount by 1', 'a by 1']],
    ['count(contracts)', ['contracts by 1']],
    ['contracts[1].amount', ['contracts.amount by 1']],
    ['every m in managers satisfies m.age > 18', ['managers.age by 1']],
    ['for m in managers return 1', ['managers by 1']],
    ['some m in managers, p in m.projects satisfies p.amount > a', ['managers.projects.amount by 1', 'a by 1']],
    ['sum(flatten(managers.projects).amount)', ['managers.projects.amount by 1']],
    ['sum(flatten(managers[age > 1].projects).amount)', ['managers.age by 1', 'managers.projects.amount by 1']],
    ['count(distinct values(contracts.type))', ['contracts.type by 1']],
    ['reportYear - 1', []],
  ])('%s', (text, expected) => {
    expect(readsOf(text)).toEqual(expected);
  });

  it('tells the own row from every row', () => {
    expect(readsOf('age <= max(managers.age)', managerScopes)).toEqual(['managers.age by 2', 'managers.age by 1']);
    expect(readsOf('sum(projects.amount)', managerScopes)).toEqual(['managers.projects.amount by 2']);
    expect(readsOf('projects[amount > age].title', managerScopes)).toEqual([
      'managers.projects.amount by 2',
      'managers.age by 2',
      'managers.projects.title by 2',
    ]);
  });

  it('gives every use its place', () => {
    const { reads } = checked('a > 1 and sum(contracts.amount) > a');
    expect(reads.map(({ path, start, end }) => `${path} ${start}-${end}`)).toEqual([
      'a 0-1',
      'contracts.amount 14-30',
      'a 34-35',
    ]);
  });

  it('binds months to days, and folds constants with their names', () => {
    expect(checked('founded').expression?.tree).toEqual({ kind: 'name', slot: 1, name: 'founded', month: true });
    expect(checked('managers.start').expression?.tree).toMatchObject({ kind: 'path', each: true, month: true });
    expect(checked('reportYear').expression?.tree).toEqual({ kind: 'literal', value: 2023, constant: 'reportYear' });
    expect(checked('deadline').type).toEqual({ kind: 'date' });
  });

  it('keeps the unit through sums and drops it in products', () => {
    expect(checked('sum(contracts.amount) + income').type).toEqual({ kind: 'number', unit: '万元' });
    expect(checked('round half up(income, 2)').type).toEqual({ kind: 'number', unit: '万元' });
    expect(checked('income * staff').type).toEqual({ kind: 'number' });
  });
});
