/** What a spreadsheet puts on the clipboard: tabs between cells, line ends between rows, quotes around what holds either. */

/** Rows of cells. A quoted cell may hold tabs, line ends and doubled quotes. */
export function parseTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  let position = 0;
  while (position <= source.length) {
    cell.lastIndex = position;
    const match = cell.exec(source);
    if (match === null) break;
    row.push(match[1]?.replace(/""/g, '"') ?? match[2] ?? '');
    position = cell.lastIndex;
    const end = source[position];
    position++;
    if (end === '\t') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Whether a text is a block of cells rather than something to insert into one. */
export function isBlock(text: string): boolean {
  return /\t/.test(text) || /[^\r\n][\r\n]+[^\r\n]/.test(text);
}
