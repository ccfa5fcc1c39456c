/** `npm run bench`: measures what an engine of forms costs, beside others that do the same. `--write` puts it into the documents. */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  annualAnswers,
  annualReport,
  compiling,
  evaluating,
  readEdition,
  reading,
  recompiling,
  starting,
  structureOf,
  validating,
} from './annual-report.ts';
import { byFeelin, byTianbao, byTianbaoFromText, texts } from './expressions.ts';
import { changing, context, longTableAnswers, longTableForm, surveyChanging, surveyLoading } from './long-table.ts';
import { type Effort, measure, type Task } from './measure.ts';
import { memory } from './memory.ts';
import { type Group, machine, report } from './report.ts';

const files = readEdition();
const annual = annualReport(files);
const answers = annualAnswers(2000);
const plain = longTableForm({ share: false });
const share = longTableForm({ share: true });
const survey = 100;

/** The tasks are compared with the first of their group. */
const groups: readonly (() => Promise<Group>)[] = [
  group(
    'Compile the edition of 2024, four forms, every file another than the last time',
    { rounds: 20, collected: false },
    [() => compiling('tianbao', files)],
  ),
  // Not beside the other: what it leaves would have to be compiled again.
  group(
    'Compile it again after an edit of its largest form, as while somebody writes',
    { rounds: 50, collected: false },
    [() => recompiling('tianbao', files)],
  ),
  group('First evaluation of the annual report, 2,000 contracts', { rounds: 40, collected: false }, [
    () => starting('tianbao, start: all of it judged', annual, answers),
    () => evaluating('tianbao, evaluate: with the verdict written out', annual, answers),
  ]),
  group('Structure of the same answers', { rounds: 30 }, [
    () => validating("Ajv's standalone code for the emitted schema, with its conditions", annual, answers),
    () => reading('tianbao, each answer by itself', annual, answers),
    () =>
      starting(
        'tianbao, start of what the schema carries: neither rules nor formulas that nothing asks for',
        structureOf(annual),
        answers,
      ),
    () => starting('tianbao, start: with conditions, formulas, rules and messages', annual, answers),
  ]),
  group('First evaluation of a table of 10,000 rows', { rounds: 15 }, [
    () => starting('tianbao', plain, longTableAnswers(10_000)),
  ]),
  group('One cell of a table of 10,000 rows', { rounds: 40 }, [
    () => changing('tianbao, a cell in the filtered sum and in the row’s rule', plain, 10_000, 'amount'),
    () => changing('tianbao, a cell that nothing reads', plain, 10_000, 'name'),
    () => changing('tianbao, a cell in a sum that every row reads', share, 10_000, 'amount'),
  ]),
  group(`The same table with ${survey} rows: first evaluation`, { rounds: 8 }, [
    () => starting('tianbao', plain, longTableAnswers(survey)),
    () => surveyLoading('survey-core', survey),
  ]),
  group(`The same table with ${survey} rows: one cell`, { rounds: 15 }, [
    () => changing('tianbao', plain, survey, 'amount'),
    () => surveyChanging('survey-core', survey),
  ]),
  ...Object.values(texts).map((text) =>
    group(`Expression \`${text}\`, 100 items`, { rounds: 30 }, [
      () => byTianbao('tianbao, ready as in a compiled form', text),
      () => byTianbaoFromText('tianbao, from the text: read, type-checked, worked out', text),
      () => byFeelin('feelin, from the text: it has nothing in between', text),
    ]),
  ),
];

function group(title: string, effort: Effort, tasks: readonly (() => Task | Promise<Task>)[]): () => Promise<Group> {
  return async () => {
    const made: Task[] = [];
    for (const task of tasks) made.push(await task());
    return { title, timings: measure(made, effort) };
  };
}

const measured: Group[] = [];
for (const run of groups) {
  const one = await run();
  measured.push(one);
  console.log(report([one]));
}
const kept = memory(plain, context);
console.log(kept);

if (process.argv.includes('--write')) {
  const file = 'docs/benchmarks.md';
  const [head = ''] = readFileSync(file, 'utf8').split('<!-- measured -->');
  writeFileSync(file, `${head}<!-- measured -->\n\n${machine()}\n\n${report(measured)}\n${kept}\n`);
}
