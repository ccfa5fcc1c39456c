import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryAlong, type Carried, type CompiledForm, start } from '../../engine/index.ts';
import { everyNote } from './every-note.ts';
import { fields, schoolEditions } from './school.ts';

const first = `${fields(`schoolName: { was: name }
stage: { options: { junior: { title: 初中, was: middle }, senior: { title: 高中, was: middle } } }
tags: { options: { art: { remove: 不再单列 }, science: { title: 科学, was: tech } } }
visits: { type: decimal }
guards: { unit: 名, fresh: 改用“名” }
drills: { columns: { people: { was: people, remove: 不再统计 }, place: { title: 地点, type: text, optional: true } } }`)}
lists:
  drill-kinds: { options: { fire: { remove: 单独填报 }, shake: { title: 地震, was: quake } } }
`;
const second = fields(`school: { was: schoolName }
stage: { type: choices, options: { basic: { title: 九年制, was: [primary, junior] } } }
visits: { remove: 由系统统计 }
visitsPerYear: { remove: 由系统统计 }
exercises: { was: drills, columns: { date: { was: day } }, key: [date] }`);

const chain = ((): readonly CompiledForm[] => {
  const { editions, diagnostics } = schoolEditions(first, second);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return editions.flatMap(({ forms }) => forms);
})();
const [to2025, to2026] = [chain.slice(0, 2), chain.slice(1)];

const answers = {
  name: '第一小学',
  stage: 'middle',
  tags: ['art', 'sport', 'tech'],
  visits: 3,
  guards: 5,
  notes: '无',
  drills: [{ day: '2024-03-01', people: 200 }],
  byKind: [
    { row: 'fire', times: 2 },
    { row: 'quake', times: 1 },
  ],
  unheardOf: 1,
};

describe('a filing carried to the next edition', () => {
  const { answers: draft, carried, report } = carryAlong(to2025, answers);

  it('brings along what stays, under its new names and codes', () => {
    expect(draft).toEqual({
      schoolName: '第一小学',
      tags: ['sport', 'science'],
      visits: 3,
      notes: '无',
      drills: [{ day: '2024-03-01' }],
      byKind: [{ row: 'shake', times: 1 }],
    });
    expect(carried).toEqual(['schoolName', 'tags', 'visits', 'notes', 'drills[0].day', 'byKind[0].times']);
  });

  it('reports what does not come through, and why', () => {
    expect(report).toEqual([
      {
        outcome: 'asked',
        from: 'stage',
        to: 'stage',
        answer: 'middle',
        candidates: ['junior', 'senior'],
        reason: '2025年版把这个选项分成了几个',
      },
      {
        outcome: 'converted',
        from: 'tags',
        to: 'tags',
        answer: ['art', 'sport', 'tech'],
        became: ['sport', 'science'],
      },
      { outcome: 'dropped', from: 'tags', to: 'tags', answer: 'art', reason: '不再单列' },
      { outcome: 'dropped', from: 'guards', to: 'guards', answer: 5, reason: '改用“名”' },
      {
        outcome: 'dropped',
        from: 'byKind[0]',
        to: 'byKind[0]',
        answer: { row: 'fire', times: 2 },
        reason: '单独填报',
      },
      { outcome: 'dropped', from: 'drills[0].people', answer: 200, reason: '不再统计' },
      { outcome: 'dropped', from: 'unheardOf', answer: 1, reason: '表里没有这一项' },
    ]);
  });

  it('is a draft that the new edition takes', () => {
    const [, after] = to2025;
    if (after === undefined) throw new Error('no form');
    expect(start(after, draft, { date: '2025-03-10' }).root.answers).toEqual(
      expect.objectContaining({ schoolName: '第一小学' }),
    );
  });
});

it('says why something is gone from a table that was renamed, too', () => {
  const { report } = carryAlong(everyNote, { drills: [{ day: '2024-03-01', people: 3 }] });
  expect(report).toEqual([{ outcome: 'dropped', from: 'drills[0].people', answer: 3, reason: '不再统计' }]);
});

describe('laws of carrying', () => {
  const scalar = fc.oneof(
    fc.constantFrom('primary', 'middle', 'none', 'art', 'tech', 'fire', 'quake', ''),
    fc.string({ maxLength: 3 }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const row = fc.dictionary(fc.constantFrom('day', 'people', 'row', 'times', 'other'), scalar, { maxKeys: 4 });
  const anything = fc.oneof(
    scalar,
    fc.array(scalar, { maxLength: 3 }),
    fc.array(fc.oneof(row, scalar), { maxLength: 3 }),
    row,
  );
  const names = [
    'name',
    'stage',
    'tags',
    'visits',
    'visitsPerYear',
    'guards',
    'notes',
    'hasBus',
    'busCount',
    'drills',
    'byKind',
  ];
  const filings = fc.dictionary(fc.constantFrom(...names, 'unheardOf', '__proto__'), anything);

  it('carrying twice is carrying over both editions at once', () => {
    fc.assert(
      fc.property(filings, (filing) => {
        const once = carryAlong(to2025, filing);
        expect(carryAlong(chain, filing).answers).toEqual(carryAlong(to2026, once.answers).answers);
      }),
      { numRuns: 500 },
    );
  });

  it('loses nothing that the report does not list', () => {
    fc.assert(
      fc.property(filings, (filing) => {
        const result = carryAlong(chain, filing);
        const unaccounted = leaves(filing).filter(([path]) => !isAccounted(path, result));
        const kept = JSON.stringify(result.answers);
        expect(unaccounted.filter(([, answer]) => !kept.includes(JSON.stringify(answer)))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('an edition carried to itself is what it was', () => {
    const [same] = chain;
    if (same === undefined) throw new Error('no form');
    const { unheardOf: _, ...known } = answers;
    expect(carryAlong([same], known)).toMatchObject({ answers: known, report: [] });
  });
});

type Leaf = readonly [path: string, answer: unknown];

/** The single answers of a filing; computed fields and codes of fixed rows are no answers. */
function leaves(value: unknown, path = ''): readonly Leaf[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown, index) => leaves(one, `${path}[${index}]`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, one]) => leaves(one, path === '' ? name : `${path}.${name}`));
  const isBlank = value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
  return isBlank || path === 'visitsPerYear' || path.startsWith('visitsPerYear') || path.endsWith('.row')
    ? []
    : [[path, value]];
}

function isAccounted(path: string, { report }: Carried): boolean {
  return report.some(({ from }) => path === from || path.startsWith(`${from}.`) || path.startsWith(`${from}[`));
}
