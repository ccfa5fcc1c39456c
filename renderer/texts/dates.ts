/** Days, months and years as people write them, and as they are shown. */

export type DateKind = 'date' | 'month' | 'year';

const day = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const packedDay = /^(\d{4})(\d\d)(\d\d)$/;
const month = /^(\d{4})[-/.年](\d{1,2})月?$/;
const packedMonth = /^(\d{4})(\d\d)$/;

/** The answer that a text writes (2024-04-15, 2024-04, 2024), else undefined. */
export function parseDate(text: string, kind: DateKind): string | number | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  switch (kind) {
    case 'date':
      return joined(plain.match(day) ?? plain.match(packedDay));
    case 'month':
      return joined(plain.match(month) ?? plain.match(packedMonth)) ?? joined(plain.match(day))?.slice(0, 7);
    case 'year':
      return /^\d{4}年?$/.test(plain) ? Number(plain.slice(0, 4)) : undefined;
  }
}

/** Undefined for what no calendar has, so that a slip of the pen is not silently moved to another day. */
function joined(match: RegExpMatchArray | null): string | undefined {
  if (match === null) return undefined;
  const [year = '', monthText = '', dayText] = match.slice(1);
  const text = [year, monthText.padStart(2, '0'), ...(dayText === undefined ? [] : [dayText.padStart(2, '0')])].join(
    '-',
  );
  const date = new Date(`${text}${dayText === undefined ? '-01' : ''}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

/** `2024-04-15` → 2024年4月15日; what is no date is shown as it is. */
export function showDate(answer: string | number): string {
  if (typeof answer === 'number') return `${answer}年`;
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(answer);
  if (match === null) return answer;
  const [, year, monthText, dayText] = match;
  return `${year}年${Number(monthText)}月${dayText === undefined ? '' : `${Number(dayText)}日`}`;
}
