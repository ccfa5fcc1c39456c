/** Check digits and patterns: GB 32100-2015, GB 11643-1999, mobile numbers of the mainland. */
import { describe, expect, it } from 'vitest';
import { countCharacters } from '../../engine/index.ts';
import { formats } from '../../engine/field-types/formats.ts';

function accepted(format: keyof typeof formats, text: string): string | null {
  const normal = formats[format].normalize(text.trim());
  return formats[format].isValid(normal) ? normal : null;
}

describe('a unified social credit code', () => {
  it.each([
    ['12110000H10000016A', '12110000H10000016A'],
    ['12110000H100000245', '12110000H100000245'],
    ['91110108MA0FKE016W', '91110108MA0FKE016W'],
    ['12110000h10000016a', '12110000H10000016A'],
    ['91110108MA0FKE0160', null],
    ['91110108MO0FKE016W', null],
    ['91110108MA0FKE016', null],
    ['12110000H10000061A', null],
  ])('%s is stored as %s', (text, stored) => {
    expect(accepted('credit-code', text)).toBe(stored);
  });
});

describe('a resident ID number', () => {
  it.each([
    ['11010519491231002X', '11010519491231002X'],
    ['11010519491231002x', '11010519491231002X'],
    ['440524188001010014', '440524188001010014'],
    ['110100199003070015', '110100199003070015'],
    ['110100198506150020', '110100198506150020'],
    ['110100199210090043', '110100199210090043'],
    ['110105194912310021', null],
    ['110100199002300018', null],
    ['11010519491231002', null],
    ['110100197802290015', null],
    ['110105491231002', null],
    ['000105194912310021', null],
  ])('%s is stored as %s', (text, stored) => {
    expect(accepted('id-number', text)).toBe(stored);
  });
});

describe('a mobile number', () => {
  it.each([
    ['13900000001', '13900000001'],
    ['19912340000', '19912340000'],
    ['+86 166-0000-1111', '16600001111'],
    ['0086 16600001111', '16600001111'],
    ['12345678901', null],
    ['1390000000', null],
    ['010-62510000', null],
    ['139000000012', null],
  ])('%s is stored as %s', (text, stored) => {
    expect(accepted('mobile', text)).toBe(stored);
  });
});

describe('字', () => {
  it('are code points that are not white space, after composition', () => {
    expect(countCharacters('技'.repeat(300))).toBe(300);
    expect(countCharacters(`${'技'.repeat(150)}\n ${'技'.repeat(150)}\r\n`)).toBe(300);
    expect(countCharacters('𠮷')).toBe(1);
    expect(countCharacters('e\u0301')).toBe(1);
  });
});
