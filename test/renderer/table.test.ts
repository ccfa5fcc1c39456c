import { describe, expect, it } from 'vitest';
import { fieldAt } from '../../engine/index.ts';
import { gridAction } from '../../renderer/table/grid-keys.ts';
import { pasteCells } from '../../renderer/table/paste.ts';
import { isBlock, parseTsv } from '../../renderer/table/tsv.ts';
import { createRowKeys } from '../../renderer/state/row-keys.ts';
import { sampler } from './sampler.ts';

describe('cells from a spreadsheet', () => {
  it('are split at tabs and line ends, quoted ones are not', () => {
    expect(parseTsv('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(parseTsv('"第一行\n第二行"\t"他说""好"""\nx\t')).toEqual([
      ['第一行\n第二行', '他说"好"'],
      ['x', ''],
    ]);
    expect(parseTsv('5" 屏\tb')).toEqual([['5" 屏', 'b']]);
    expect(parseTsv('a\n\nb')).toEqual([['a'], [''], ['b']]);
  });

  it('are told from a text for one cell', () => {
    expect(['a\tb', 'a\nb'].map(isBlock)).toEqual([true, true]);
    expect(['abc', 'abc\n', ''].map(isBlock)).toEqual([false, false, false]);
  });
});

describe('pasting', () => {
  const table = fieldAt(sampler, ['contracts']);
  const columns = table?.type === 'table' ? table.scope.fields : [];
  const titles = columns.map(({ title }) => (typeof title === 'string' ? title : ''));
  const paste = (text: string, more: { rows?: object[]; at?: { row: number; column: number }; limit?: number } = {}) =>
    pasteCells(
      {
        cells: parseTsv(text),
        rows: (more.rows ?? []).map((row) => ({ ...row })),
        columns,
        titles,
        at: more.at ?? { row: 0, column: 0 },
        limit: more.limit ?? 100,
        newRow: () => ({}),
      },
      sampler,
    );

  it('reads dates, numbers, yes and no, and titles of options', () => {
    const { rows, count } = paste('甲\t2023/7/1\t当年新签订\t是\t1,234.5\t\t政府、企业\t备注');
    expect(count).toBe(1);
    expect(rows).toEqual([
      {
        contractName: '甲',
        signDate: '2023-07-01',
        signedIn: 'newThisYear',
        isLocal: true,
        contractAmount: 1234.5,
        partners: ['gov', 'firm'],
        note: '备注',
      },
    ]);
  });

  it('keeps what it cannot read, for the engine to say what is wrong', () => {
    expect(paste('乙\t昨天\t往年\t也许\tabc').rows).toEqual([
      { contractName: '乙', signDate: '昨天', signedIn: '往年', isLocal: '也许', contractAmount: 'abc' },
    ]);
  });

  it('passes over a pasted heading', () => {
    expect(paste('合同名称 *\t签订日期\n甲\t2023-07-01').rows).toEqual([
      { contractName: '甲', signDate: '2023-07-01' },
    ]);
  });

  it('overlays rows from the active cell, clears what is empty, adds rows up to the limit', () => {
    const rows = [{ contractName: '一', contractAmount: 1, note: '留' }];
    const { rows: pasted, left } = paste('\n20\n30', { rows, at: { row: 0, column: 4 }, limit: 2 });
    expect(pasted).toEqual([{ contractName: '一', note: '留' }, { contractAmount: 20 }]);
    expect(left).toBe(1);
  });
});

describe('keys in a grid', () => {
  const press = (key: string, more: object = {}) => ({
    key,
    shiftKey: false,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    ...more,
  });
  const selected = { mode: 'select', editor: 'line' } as const;
  const edited = { mode: 'edit', editor: 'line' } as const;

  it('arrows go from cell to cell while one is selected, and move the caret while it is edited', () => {
    expect(gridAction(press('ArrowRight'), selected)).toEqual({ kind: 'move', rows: 0, columns: 1 });
    expect(gridAction(press('ArrowRight'), edited)).toBeNull();
    expect(gridAction(press('ArrowDown'), edited)).toEqual({ kind: 'move', rows: 1, columns: 0 });
    expect(gridAction(press('ArrowDown'), { mode: 'edit', editor: 'lines' })).toBeNull();
  });

  it('Escape first gives the old text back, then leaves', () => {
    expect(gridAction(press('Escape'), edited)).toEqual({ kind: 'cancel' });
    expect(gridAction(press('Escape'), selected)).toEqual({ kind: 'leave' });
  });

  it('Alt+Enter is a new line in a long text, Enter goes down', () => {
    const lines = { mode: 'edit', editor: 'lines' } as const;
    expect(gridAction(press('Enter', { altKey: true }), lines)).toBeNull();
    expect(gridAction(press('Enter'), lines)).toEqual({ kind: 'down' });
  });

  it('combinations with Ctrl stay with the browser', () => {
    expect(gridAction(press('ArrowDown', { ctrlKey: true }), selected)).toBeNull();
  });
});

describe('names of rows', () => {
  it('stay with their rows when others are added, removed, moved or edited', () => {
    const keys = createRowKeys();
    const [a, b, c] = [{ a: 1 }, { b: 1 }, { c: 1 }];
    const [ka, kb, kc] = keys('t', [a, b, c]);
    expect(keys('t', [b, c])).toEqual([kb, kc]);
    expect(keys('t', [c, b])).toEqual([kc, kb]);
    const edited = { ...c, more: 1 };
    expect(keys('t', [edited, b])).toEqual([kc, kb]);
    const [first, , third] = keys('t', [edited, b, a]);
    expect([first, third === ka]).toEqual([kc, false]);
  });

  it('are never given twice, even to rows that are the same object', () => {
    const row = {};
    const given = createRowKeys()('t', [row, row, row]);
    expect(new Set(given).size).toBe(3);
  });
});
