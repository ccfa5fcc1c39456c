/** Codes of a cascade that move to another level, and cascades that ask for fewer levels. */
import { describe, expect, it } from 'vitest';
import { compileForms } from '../../engine/compile.ts';
import { carryAlong, type CompiledForm } from '../../engine/index.ts';

const list = `list: areas
options:
  energy: 能源
  solar: 太阳能
  wind: { title: 风能, parent: energy }
  panel: { title: 光伏板, parent: solar }
`;
const moved = list.replace('  solar: 太阳能', '  solar: { title: 太阳能, parent: energy }');
const form = (levels: string): string =>
  `edition: 2024
forms:
  example:
    title: 例
    fields:
      area: { title: 领域, type: cascade, list: areas, levels: ${levels} }
`;

function compiled(edition: string, areas: string): CompiledForm {
  const { editions, diagnostics } = compileForms([
    { file: '2024.yaml', text: edition },
    { file: 'lists/areas.yaml', text: areas },
  ]);
  expect(diagnostics).toEqual([]);
  const [only] = editions.flatMap(({ forms }) => forms);
  if (only === undefined) throw new Error('not compiled');
  return only;
}

/** What the edition after says about the field and the list, and the codes of the errors. */
function decided(field: string, options: string): readonly string[] {
  const text = `edition: 2025
extends: 2024
lists: { areas: { options: ${options} } }
forms: { example: { fields: { area: ${field} } } }
`;
  const { diagnostics } = compileForms([
    { file: '2024.yaml', text: form('[1, 1]') },
    { file: '2025.yaml', text },
    { file: 'lists/areas.yaml', text: list },
  ]);
  return diagnostics.map(({ code }) => code);
}

describe('an edition that moves codes of a cascade to another level', () => {
  it.each([
    ['says nothing', '{ title: 领域 }', '{ solar: { parent: energy } }', ['TB504']],
    [
      'renames the code',
      '{ title: 领域 }',
      '{ sun: { was: solar, title: 日, parent: energy }, panel: { parent: wind } }',
      ['TB504'],
    ],
    ['has it answered anew', '{ fresh: 分级变了 }', '{ solar: { parent: energy } }', []],
    [
      'takes the old codes out',
      '{ title: 领域 }',
      '{ solar: { remove: 并入能源 }, panel: { remove: 并入能源 }, sun: { title: 太阳能, parent: energy } }',
      [],
    ],
    ['moves it where nobody could choose it before', '{ levels: [1, 1, 1] }', '{ wind: { parent: panel } }', ['TB504']],
    ['asks for one level more', '{ levels: [1, 1, 1] }', '{ blade: { title: 叶片, parent: wind } }', []],
    ['stays on its level, below another', '{ title: 领域 }', '{ wind: { parent: solar } }', []],
  ])('and %s', (_, field, options, codes) => {
    expect(decided(field, options)).toEqual(codes);
  });
});

describe('a correction in season', () => {
  const answers = { area: { level1: ['solar'], level2: ['panel'] } };

  it('reports the codes that are on another level', () => {
    const { answers: draft, report } = carryAlong(
      [compiled(form('[1, 1]'), list), compiled(form('[1, 1]'), moved)],
      answers,
    );
    expect(draft).toEqual({});
    const reason = '2024年版把这个选项换到了另一级';
    expect(report).toMatchObject([
      { outcome: 'dropped', from: 'area', answer: 'solar', reason },
      { outcome: 'dropped', from: 'area', answer: 'panel', reason },
    ]);
  });

  it('reports an answer of more levels than are asked for', () => {
    const { answers: draft, report } = carryAlong(
      [compiled(form('[1, 1]'), list), compiled(form('[1]'), list)],
      answers,
    );
    expect(draft).toEqual({});
    expect(report).toMatchObject([
      { outcome: 'dropped', from: 'area', answer: answers.area, reason: '2024年版换了填写方式' },
    ]);
  });
});
