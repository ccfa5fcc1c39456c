/** Mistakes of somebody who writes next year's edition and nothing else, over the project's own editions. */
import { describe, expect, it } from 'vitest';
import { compileForms } from '../../engine/compile.ts';
import { readForms } from '../support/forms.ts';
import { readMarks } from './read-fixture.ts';

interface Planted {
  readonly mistake: string;
  /** What the edition says beside its year; the diagnostics have to point to what is between ⟦ and ⟧. */
  readonly overlay: string;
  readonly codes: readonly string[];
  /** Lines of the base that have to be named, by their files. */
  readonly about: string;
}

const registration = (body: string): string => `forms:\n  institution-registration:\n${body.replaceAll(/^/gm, '    ')}`;
const annual = (body: string): string => `forms:\n  institution-annual-report:\n${body.replaceAll(/^/gm, '    ')}`;
const columns = (table: string, body: string): string =>
  annual(`fields:\n  ${table}:\n    columns:\n${body.replaceAll(/^/gm, '      ')}`);

const planted: readonly Planted[] = [
  {
    mistake: 'a removed column that totals read',
    overlay: columns('contractsByType', '⟦arrived⟧: { remove: 不再统计 }'),
    codes: ['TB274'],
    about: 'annual-contracts.yaml',
  },
  {
    mistake: 'a renamed column that totals and its own rules read',
    overlay: columns('contractsByType', 'money: { was: ⟦amount⟧ }'),
    codes: ['TB274'],
    about: 'annual-contracts.yaml',
  },
  {
    mistake: 'a removed column that is the key of its table',
    overlay: columns('transferContracts', '⟦signDate⟧: { remove: 不填 }'),
    codes: ['TB274'],
    about: 'annual-transfer-contracts.yaml',
  },
  {
    mistake: 'a removed option that conditions compare with',
    overlay: registration(
      'fields:\n  institutionNature:\n    options:\n      ⟦internalDepartment⟧: { remove: 不再登记 }',
    ),
    codes: ['TB274'],
    about: 'institution-basics.yaml',
  },
  {
    mistake: 'an option with another code that a formula compares with',
    overlay: columns('transferContracts', 'transferMode:\n  options:\n    valued: { was: ⟦equity⟧, title: 作价入股 }'),
    codes: ['TB274'],
    about: 'annual-transfer-contracts.yaml',
  },
  {
    mistake: 'a removed option that stands alone',
    overlay: registration('fields:\n  qualifications:\n    options:\n      ⟦none⟧: { remove: 不用 }'),
    codes: ['TB274'],
    about: 'institution-basics.yaml',
  },
  {
    mistake: 'a removed option of a list',
    overlay: 'lists:\n  contract-types:\n    options:\n      ⟦equityInvestment⟧: { remove: 并入转让 }',
    codes: ['TB274'],
    about: 'annual-contracts.yaml',
  },
  {
    mistake: 'a removed list',
    overlay: 'lists:\n  ⟦contract-types⟧: { remove: 不用了 }',
    codes: ['TB274'],
    about: 'annual-contracts.yaml',
  },
  {
    mistake: 'a removed table whose rows are counted, and whose clauses nothing else carries',
    overlay: annual('fields:\n  ⟦⟦transferContracts⟧⟧: { remove: 改由系统导入 }'),
    codes: ['TB274', 'TB462'],
    about: '2024/',
  },
  {
    mistake: 'a removed form to which others link',
    overlay: 'forms:\n  ⟦⟦institution-registration⟧⟧: { remove: 停止登记 }',
    codes: ['TB274', 'TB462'],
    about: '2024/',
  },
  {
    mistake: 'a removed constant',
    overlay: 'constants:\n  ⟦reportYear⟧:',
    codes: ['TB274'],
    about: 'annual-contracts.yaml',
  },
  {
    mistake: 'a removed link',
    overlay: annual('links:\n  ⟦previous⟧: { remove: 不预填 }'),
    codes: ['TB274'],
    about: 'annual-platforms.yaml',
  },
  {
    mistake: 'a new field after one that is removed',
    overlay: registration(
      'fields:\n  ⟦staffTotal⟧: { remove: ⟦不用⟧ }\n  rooms: { after: ⟦staffTotal⟧, title: 间数, type: integer }',
    ),
    codes: ['TB274', 'TB437', 'TB274'],
    about: '',
  },
  {
    mistake: 'another unit',
    overlay: columns('contractsByType', 'amount: { ⟦⟦⟦unit⟧⟧⟧: 元, fresh: 改用元 }'),
    codes: ['TB248', 'TB248', 'TB248'],
    about: 'annual-contracts.yaml',
  },
  {
    mistake: 'another type, with the keys and rules of the old one',
    overlay: registration('fields:\n  staffTotal: { ⟦⟦⟦⟦⟦⟦⟦⟦type⟧⟧⟧⟧⟧⟧⟧⟧: text, fresh: 改填文字 }'),
    codes: ['TB242', 'TB242', 'TB242', 'TB242', 'TB242', 'TB321', 'TB321', 'TB438'],
    about: 'staff.yaml',
  },
  {
    mistake: 'a limit below that of the base',
    overlay: registration('fields:\n  performanceCases: { maxRows: ⟦1⟧ }'),
    codes: ['TB409'],
    about: '2024/institution-registration.yaml',
  },
  {
    mistake: 'key columns that may be blank',
    overlay: columns('transferContracts', 'contractName: { ⟦optional⟧: true }\nsignDate: { ⟦optional⟧: true }'),
    codes: ['TB427', 'TB427'],
    about: 'annual-transfer-contracts.yaml',
  },
  {
    mistake: 'a condition that excludes what rules read',
    overlay: registration('fields:\n  hostUnitName: { ⟦⟦when⟧⟧: institutionNature = "legalEntity" }'),
    codes: ['TB472', 'TB475'],
    about: 'institution-basics.yaml',
  },
  {
    mistake: 'a title taken away',
    overlay: registration('fields:\n  staffTotal: { ⟦title⟧: }'),
    codes: ['TB322'],
    about: 'staff.yaml',
  },
  {
    mistake: 'a source taken away',
    overlay: registration('fields:\n  reputation: { ⟦source⟧: }'),
    codes: ['TB462'],
    about: '2024/clauses.yaml',
  },
  {
    mistake: 'a rule that is not in this form',
    overlay: annual('rules:\n  ⟦INF-15⟧: { remove: 不再提醒 }'),
    codes: ['TB306'],
    about: '2024/institution-annual-report.yaml',
  },
  {
    mistake: 'a field renamed in one of two forms',
    overlay: 'forms:\n  manager-registration:\n    fields:\n      ⟦contactMobile⟧: { was: mobile }',
    codes: ['TB436'],
    about: 'manager-basics.yaml',
  },
  {
    mistake: 'a limit without its help',
    overlay: registration('fields:\n  institutionIntro: { ⟦max⟧: 200 }'),
    codes: ['TB452'],
    about: 'institution-basics.yaml',
  },
  {
    mistake: 'nothing where the reason should be',
    overlay: registration('rules:\n  INF-15: { ⟦remove⟧: }'),
    codes: ['TB336'],
    about: '2024/institution-registration.yaml',
  },
  {
    mistake: 'an unknown name in a new condition',
    overlay: registration('fields:\n  hostUnitName: { when: ⟦institutionNatur⟧ = "legalEntity" }'),
    codes: ['TB231'],
    about: 'institution-basics.yaml',
  },
];

describe('a mistake of an overlay is reported at its line of the overlay, and names the line of the base', () => {
  const files = readForms();

  it.each(planted)('$mistake: $codes', ({ overlay, codes, about }) => {
    const { text, marks } = readMarks(`edition: 2026\nextends: 2025\n${overlay}\n`, '2026.yaml');
    const { diagnostics } = compileForms([...files, { file: '2026.yaml', text }]);
    const places = diagnostics.map(({ file, line, column, endLine, endColumn }) => ({
      file,
      line,
      column,
      endLine,
      endColumn,
    }));
    expect(places).toEqual(marks);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
    for (const { message, hint } of diagnostics) {
      expect(`${message} ${hint}`).toMatch(/202[0-9]\S*\.yaml:\d+/);
      expect(`${message} ${hint}`).toContain(about);
      expect(hint).toBeTruthy();
    }
  });
});
