/** Calendar days of the place where filings are made. */

const zone = 'Asia/Shanghai';
const dayFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day in Beijing at a moment, `2024-04-15`: the as-of date of every judgement. */
export function dayOf(moment: Date): string {
  return dayFormat.format(moment);
}

/** Whole days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

export type FilingWindow = 'before' | 'open' | 'late';

/** Where a day stands to an edition's dates; both ends belong to the window. */
export function windowOn(
  day: string,
  edition: { readonly opens?: string | null; readonly closes?: string | null },
): FilingWindow {
  if (edition.opens && day < edition.opens) return 'before';
  return edition.closes && day > edition.closes ? 'late' : 'open';
}
