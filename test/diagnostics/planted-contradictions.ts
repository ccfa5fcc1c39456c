/** Mistakes to plant into the edition that no single line shows: each needs two places, or three-valued logic, to be seen. */
import type { Planted } from './planted-mistakes.ts';

const registration = '2024/institution-registration.yaml';
const staff = '2024/blocks/staff.yaml';
const library = '2024/blocks/annual-library.yaml';
const contracts = '2024/blocks/annual-contracts.yaml';
const platforms = '2024/blocks/annual-platforms.yaml';
const marketIncome = '2024/blocks/annual-market-income.yaml';

export const contradictions: readonly Planted[] = [
  {
    mistake: 'condition against that of the section',
    file: library,
    replace: '      highValueCount:\n        title: 本年度高价值科技成果数量\n',
    by: '      highValueCount:\n        when: ⟦hasLibrary = "no"⟧\n        title: 本年度高价值科技成果数量\n',
    code: 'TB470',
    names: 'hasLibrary = "yes"',
  },
  {
    mistake: 'condition that the section has already',
    file: library,
    replace: '      highValueCount:\n        title: 本年度高价值科技成果数量\n',
    by: '      highValueCount:\n        when: ⟦hasLibrary = "yes"⟧\n        title: 本年度高价值科技成果数量\n',
    code: 'TB471',
    names: 'library',
  },
  {
    mistake: 'rule that its own condition makes true',
    file: staff,
    replace: 'assert: fullTimeStaffCount <= transferStaffCount',
    by: 'assert: ⟦fullTimeStaffCount <= staffTotal⟧',
    code: 'TB472',
    names: 'INF-03w',
  },
  {
    mistake: 'count that is never negative',
    file: registration,
    replace: 'assert: managerCount > 0',
    by: 'assert: ⟦managerCount >= 0⟧',
    code: 'TB472',
    names: 'count(managers)',
  },
  {
    mistake: 'rule that repeats min',
    file: library,
    replace: 'assert: libraryInventionCount <= libraryPatentCount',
    by: 'assert: ⟦libraryInventionCount >= 0⟧',
    code: 'TB473',
    names: 'min',
  },
  {
    mistake: 'rule against its own condition',
    file: contracts,
    replace:
      'when: count = 0\n                assert: amount = 0\n                message: “{row}”没有合同，合同金额应为0。',
    by: 'when: count > 0\n                assert: ⟦count = 0⟧\n                message: “{row}”没有合同，合同金额应为0。',
    code: 'TB474',
    names: 'INF-09',
  },
  {
    mistake: 'rule that the limit of its field refutes',
    file: platforms,
    replace: 'assert: sum(platformSelfBuilt, platformCoBuilt) <= platformTotal',
    by: 'assert: ⟦platformTotal < 0⟧',
    code: 'TB474',
    names: 'min',
  },
  {
    mistake: 'total for the wrong kind of institution',
    file: marketIncome,
    replace: 'message: 其中各项合计（{parts}万元）超过了年度总收入（{total}万元），请核对。',
    by: 'message: 其中各项合计（{⟦academicIncome.total⟧}万元）超过了年度总收入（{total}万元），请核对。',
    code: 'TB477',
    names: 'academicIncome',
  },
  {
    mistake: 'alternative that cannot be',
    file: library,
    replace: 'compute: growth rate(libraryTotal, libraryTotalPrior, 2)',
    by: 'compute: if ⟦hasLibrary = "no"⟧ then 0 else growth rate(libraryTotal, libraryTotalPrior, 2)',
    code: 'TB478',
    names: 'library',
  },
  {
    mistake: 'number of results as a percentage',
    file: library,
    replace: 'compute: share(highValueCount, libraryTotal, 2)',
    by: 'compute: ⟦highValueCount⟧',
    code: 'TB248',
    names: '%',
  },
  {
    mistake: 'default that is refused',
    file: library,
    replace: 'default: previous.libraryTotal',
    by: 'default: ⟦-1⟧',
    code: 'TB423',
    names: 'min: 0',
  },
  {
    mistake: 'constant that nothing uses',
    file: '2024.yaml',
    replace: '  reportYear: editionYear - 1',
    by: '  ⟦yearBeforeLast⟧: editionYear - 2\n  reportYear: editionYear - 1',
    code: 'TB316',
    names: '常量',
  },
];
