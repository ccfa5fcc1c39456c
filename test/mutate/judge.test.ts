import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../engine/compile.ts';
import { staleIn } from '../../scripts/mutate/explained.ts';
import { judgeOf } from '../../scripts/mutate/judge.ts';
import type { Mutant } from '../../scripts/mutate/mutant.ts';
import { plantFaults } from '../../scripts/mutate/plant.ts';
import { asText, scoreOf, shareOf } from '../../scripts/mutate/report.ts';
import { tinyEdition } from './tiny-edition.ts';

const planted = plantFaults(tinyEdition, { edition: 2024 });
const judge = judgeOf(tinyEdition, 2024);

function fault(kind: string, where: string, becomes: string): Mutant {
  const found = planted.find((one) => one.kind === kind && one.where === where && one.becomes === becomes);
  if (found === undefined) throw new Error(`There is no ${kind} at ${where}`);
  return found;
}

function withFax(definition: string): readonly SourceFile[] {
  return tinyEdition.map(({ file, text }) => ({ file, text: text.replace(/(?<=fax: ).*/, definition) }));
}

const unnoticed = fault('changed limit', 'main.name.max', '11');
const seen = fault('boundary', 'main.own.rules.T-3.assert', 'own > 1');

describe('a fault is found', () => {
  test('by check, when it leads to a new diagnostic', () => {
    const misspelt = planted.filter(({ kind }) => kind === 'misspelt name').map((mutant) => judge(mutant).kind);
    expect(new Set(misspelt)).toEqual(new Set(['check']));
    expect(judge(fault('wrong list', 'area.list', 'aeras'))).toEqual({ kind: 'check', by: 'TB404' });
  });

  test('by a scenario, when a case fails', () => {
    expect(judge(seen)).toEqual({ kind: 'scenarios', by: '2024/scenarios/trial.yaml: 收入恰好够' });
  });

  test('by a scenario that speaks of the wording', () => {
    expect(judge(fault('other name', 'main.own.rules.T-3.message', '自有收入只有{income}万元。')).kind).toBe(
      'scenarios',
    );
  });

  test('by the scenarios, when they speak of what is no longer there', () => {
    const files = tinyEdition.map((one) => ({ ...one, text: one.text.replace(/clauses: clauses.yaml\n/, '') }));
    const dropped = plantFaults(files, { edition: 2024 }).find(({ where }) => where === 'lists.fields.total');
    expect(dropped && judgeOf(files, 2024)(dropped).kind).toBe('scenarios');
  });
});

describe('a fault is not found', () => {
  test('when no case speaks of it', () => {
    expect(judge(unnoticed)).toEqual({ kind: 'survived' });
  });

  test('because there is nothing to find, when the compiled forms are the same', () => {
    const text = tinyEdition.find(({ file }) => file === 'blocks/order.yaml')?.text ?? '';
    const start = text.indexOf(' # 元');
    expect(judge({ ...unnoticed, file: 'blocks/order.yaml', edit: { start, end: start + 4, by: '' } })).toEqual({
      kind: 'equivalent',
    });
  });

  test('because filings are judged alike, when only what is shown differs', () => {
    expect(judge(fault('off by one', 'area.help', '{editionYear + 2}年起'))).toEqual({ kind: 'shown' });
    expect(judge(fault('wrong type', 'lists.total.type', 'integer'))).toEqual({ kind: 'shown' });
  });

  test('because no problem names the wrong clause', () => {
    const files = withFax('{ title: 传真, type: text, optional: true, source: [T-1, T-2] }');
    const wrong = plantFaults(files, { edition: 2024 }).filter(
      ({ kind, where, becomes }) => kind === 'wrong clause' && where === 'main.fax.source' && !becomes.endsWith('.99'),
    );
    expect(wrong.map((mutant) => [mutant.was, judgeOf(files, 2024)(mutant).kind])).toEqual([
      ['T-1', 'survived'],
      ['T-2', 'shown'],
    ]);
  });

  test('because a group cannot be missing', () => {
    const number = '{ title: 号码, type: text, optional: true, source: T-1 }';
    const files = withFax(`{ title: 传真, type: group, source: T-1, fields: { number: ${number} } }`);
    const added = plantFaults(files, { edition: 2024 }).find(({ where }) => where === 'main.fax.optional');
    expect(added && judgeOf(files, 2024)(added)).toEqual({ kind: 'shown' });
  });
});

describe('the score', () => {
  const judged = [unnoticed, seen].map((mutant) => ({ mutant, outcome: judge(mutant) }));
  const why = { ...unnoticed, why: '名称的字数上限是推定的' };

  test('is the share of what was found in what could be found', () => {
    expect(shareOf(scoreOf(judged))).toBe(50);
    expect(shareOf(scoreOf([]))).toBe(100);
  });

  test('lists what survived with its line, and not what is explained', () => {
    const report = { edition: 2024, seed: 1, possible: planted.length, judged, stale: [] };
    const line = '  trial.yaml:11 changed limit: main.name.max: 10 → 11';
    expect(asText({ ...report, explained: [] }, tinyEdition)).toContain(
      `Survived: 1, of which 0 are explained.\n${line}\n`,
    );
    expect(asText({ ...report, explained: [why] }, tinyEdition)).not.toContain(line);
  });

  test('keeps explanations honest: what is found, or no longer there, has to go', () => {
    const found = { ...seen, why: '' };
    const gone = { ...why, where: 'main.gone.max' };
    expect(staleIn([why, found, gone], planted, judged)).toEqual([found, gone]);
  });
});
