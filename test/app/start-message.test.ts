import { expect, test } from 'vitest';
import type { Edition } from '../../app/server/catalogue.ts';
import { editionLines } from '../../app/server/start-message.ts';

const edition = (year: number, opens: string | null, closes: string | null): Edition => ({
  edition: year,
  extends: null,
  title: `${year}`,
  opens,
  closes,
  forms: [],
});
const editions = [
  edition(2030, '2030-09-01', '2030-10-31'),
  edition(2026, '2026-03-01', '2026-04-30'),
  edition(2025, '2025-03-01', '2025-04-30'),
  edition(2020, null, null),
];

test('the start-up message tells what is open today from what opens later and what is closed', () => {
  expect(editionLines(editions, '2026-04-30')).toEqual([
    '填报中：2026年版（0张表，2026-04-30截止）、2020年版（0张表，长期开放）',
    '未开放：2030年版（0张表，2030-09-01起开放填报）',
    '已截止，仍可补报：2025年版（0张表，2025-04-30截止）',
  ]);
  expect(editionLines(editions.slice(0, 1), '2030-09-01')).toEqual(['填报中：2030年版（0张表，2030-10-31截止）']);
  expect(editionLines([], '2030-09-01')).toEqual(['没有可填报的年度']);
});
