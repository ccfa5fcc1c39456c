/** A table with a filtered sum and a rule in each row: the same form for tianbao and for SurveyJS. */
import { Model, QuestionMatrixDynamicModel } from 'survey-core';
import { compileForms } from '../../engine/compile.ts';
import { type Answers, change, type CompiledForm, start } from '../../engine/index.ts';
import type { Task } from './measure.ts';

const definition = `
form: long-table
title: 长表
sections:
  main:
    title: 长表
    fields:
      items:
        title: 明细
        type: table
        columns:
          name: { title: 名称, type: text, max: 50 }
          kind: { title: 类别, type: choice, options: { a: 甲, b: 乙, c: 丙 } }
          amount: { title: 金额, type: decimal, unit: 万元, min: 0 }
          paid:
            title: 到账
            type: decimal
            unit: 万元
            min: 0
            rules: { R1: { assert: paid <= amount, message: 到账不能大于金额。 } }
          share: { title: 占比, type: percent, compute: "round half up(amount / total * 100, 2)" }
      total: { title: 合计, type: decimal, unit: 万元, compute: "sum(items[kind = \\"a\\"].amount)" }
`;

/** With `share`, a column that reads the sum in every row; without it nobody reads the sum. */
export function longTableForm({ share }: { readonly share: boolean }): CompiledForm {
  const text = share ? definition : definition.replace(/ +share: .*\n/, '');
  const { editions, diagnostics } = compileForms([
    { file: '2024.yaml', text: 'edition: 2024\ntitle: 试验版\nforms:\n  long-table: long-table.yaml\n' },
    { file: 'long-table.yaml', text },
  ]);
  const form = editions[0]?.forms[0];
  if (form === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return form;
}

export function longTableAnswers(rows: number): { readonly items: readonly Answers[] } {
  const items = Array.from({ length: rows }, (_, at) => {
    const amount = ((at * 37) % 10_007) / 100;
    return { name: `项目${at}`, kind: 'abc'[at % 3], amount, paid: amount / 2 };
  });
  return { items };
}

export const context = { date: '2024-04-15' };

/** Each run changes one cell of another row, and starts from what the run before has left. */
export function changing(name: string, form: CompiledForm, rows: number, column: 'amount' | 'name'): Task {
  let state = start(form, longTableAnswers(rows), context);
  return {
    name,
    run: (round) => {
      const value = column === 'amount' ? (round % 9973) / 4 + 0.25 : `项目${round}`;
      state = change(state, ['items', summedRow(round, rows), column], value);
    },
  };
}

/** Another row in each round, of those that the filter lets into the sum. */
function summedRow(round: number, rows: number): number {
  return ((round * 7919) % Math.floor(rows / 3)) * 3;
}

const survey = {
  elements: [
    {
      type: 'matrixdynamic',
      name: 'items',
      rowCount: 0,
      columns: [
        { name: 'name', cellType: 'text', isRequired: true, maxLength: 50 },
        { name: 'kind', cellType: 'dropdown', choices: ['a', 'b', 'c'], isRequired: true },
        { name: 'amount', cellType: 'text', inputType: 'number', min: 0, isRequired: true },
        {
          name: 'paid',
          cellType: 'text',
          inputType: 'number',
          min: 0,
          isRequired: true,
          validators: [{ type: 'expression', expression: '{row.paid} <= {row.amount}', text: '到账不能大于金额。' }],
        },
      ],
    },
    { type: 'expression', name: 'total', expression: "sumInArray({items}, 'amount', {kind} = 'a')" },
  ],
};

/** Loads the answers, makes the rows and judges them: what `start` does. */
export function surveyLoading(name: string, rows: number): Task {
  return {
    name,
    run: () => {
      loadSurvey(rows).model.validate(false);
    },
  };
}

/** Sets one cell, judges its row, and has the sum worked out again: what `change` does. */
export function surveyChanging(name: string, rows: number): Task {
  const { table } = loadSurvey(rows);
  return {
    name,
    run: (round) => {
      const row = table.visibleRows[summedRow(round, rows)];
      const amount = row?.getQuestionByName('amount');
      if (amount !== undefined) amount.value = (round % 9973) / 4 + 0.25;
      row?.getQuestionByName('paid').validate(false);
    },
  };
}

function loadSurvey(rows: number): { readonly model: Model; readonly table: QuestionMatrixDynamicModel } {
  const model = new Model(survey);
  model.data = longTableAnswers(rows);
  const table = model.getQuestionByName('items');
  if (!(table instanceof QuestionMatrixDynamicModel) || table.visibleRows.length !== rows)
    throw new Error(`SurveyJS did not make ${rows} rows`);
  return { model, table };
}
