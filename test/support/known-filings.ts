/** Filings of the project's own forms that are there already, with what they are judged by. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answers, type CompiledForm, type FilingContext, submissionParser } from '../../engine/index.ts';
import { scenarioAnswers } from './scenario-answers.ts';

export interface KnownFiling {
  readonly answers: Answers;
  readonly context: FilingContext;
}

/** What the scenarios of 2024 begin with, of any form: what another form asks for is not submitted. */
export function scenarioFilings(): readonly KnownFiling[] {
  const folder = 'forms/2024/scenarios/answers';
  return readdirSync(folder).map((file) => ({
    answers: scenarioAnswers(join(folder, file)),
    context: { date: '2024-04-15' },
  }));
}

/** Filings for every branch, as `tianbao build` found them. */
export function witnessFilings({ edition, form }: CompiledForm): readonly KnownFiling[] {
  const text = readFileSync(`generated/${edition}/${form}/witnesses.json`, 'utf8');
  const found = JSON.parse(text) as { witnesses: (Omit<FilingContext, 'date'> & { asOf: string; answers: Answers })[] };
  return found.witnesses.map(({ asOf, answers, ...rest }) => ({ answers, context: { ...rest, date: asOf } }));
}

/** What of them is submitted, where the form accepts it. */
export function acceptedSubmissions(form: CompiledForm, filings: readonly KnownFiling[]): readonly Answers[] {
  const parse = submissionParser<Answers>(form);
  return filings.flatMap(({ answers, context }) => {
    const parsed = parse(answers, { links: { registration: { answers: {} } }, ...context });
    return parsed.ok ? [parsed.value] : [];
  });
}
