/** Submissions on which every validator has to agree: those of the scenarios and witnesses, and thousands with one answer changed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileForms } from '../../../engine/compile.ts';
import {
  type Answers,
  type CompiledForm,
  type Field,
  type FilingContext,
  type FilingPath,
  type Scope,
  start,
  submission,
} from '../../../engine/index.ts';
import { casesIn } from '../../../engine/scenarios/find-cases.ts';
import { runCase } from '../../../engine/scenarios/run-scenarios.ts';
import { leftToEngine } from '../../emit/left-to-engine.ts';
import { type Expected, verdictOf } from '../carried-verdict.ts';
import { record, replaced } from '../submissions.ts';
import { additionsOf, type Mutation, mutationsOf, valueOf } from './mutations.ts';

export interface CorpusItem {
  readonly form: string;
  /** `scenario`, `witness` or what was done to an answer. */
  readonly kind: string;
  /** Where it was done, or the name of the case. */
  readonly at: string;
  readonly answers: Answers;
  readonly expected: Expected;
}

/** A submission, and the context in which it is judged. */
interface Filed {
  readonly at: string;
  readonly answers: Answers;
  readonly context: FilingContext;
}

/** How many at most for each form. */
interface CorpusSize {
  readonly cases: number;
  /** Mutations of each kind. */
  readonly mutations: number;
}

function corpusOf(form: CompiledForm, bases: readonly Filed[], { mutations }: CorpusSize): readonly CorpusItem[] {
  const left = leftToEngine(form);
  const judged = (kind: string, { at, answers, context }: Filed): CorpusItem => {
    return { form: form.form, kind, at, answers, expected: verdictOf(form, answers, { context, left }) };
  };
  const given = bases.map((base) => judged(base.at.startsWith('witness') ? 'witness' : 'scenario', base));
  const sound = bases.filter((base, at) => given[at]?.expected === 'accept' && isShort(base.answers));
  const changes = spread(sound, 8).flatMap((base) => changesOf(form, base));
  const kinds = new Map<Mutation['kind'], ChangeToMake[]>();
  for (const change of changes) kinds.set(change.mutation.kind, [...(kinds.get(change.mutation.kind) ?? []), change]);
  const mutated = [...kinds].flatMap(([kind, all]) => {
    return spread(all, mutations).map(({ base, path, field, mutation }) => {
      const answers = record(replaced(base.answers, path, valueOf(mutation, form, field)));
      return judged(kind, { ...base, at: path.join('.'), answers });
    });
  });
  return [...given, ...mutated];
}

/** Hundreds of rows show nothing that ten do not. */
function isShort(answers: Answers): boolean {
  return JSON.stringify(answers).length < 40_000;
}

interface ChangeToMake {
  readonly base: Filed;
  readonly path: FilingPath;
  readonly field?: Field;
  readonly mutation: Mutation;
}

function changesOf(form: CompiledForm, base: Filed): readonly ChangeToMake[] {
  const state = start(form, base.answers, base.context);
  return [
    { base, path: ['nobody'], mutation: { kind: 'an unknown name', value: 1 } },
    ...inScope(form.scope, state.root, []),
  ];

  function inScope(
    scope: Scope,
    { answers, hidden, nested }: typeof state.root,
    prefix: FilingPath,
  ): readonly ChangeToMake[] {
    return scope.fields.flatMap((field) => {
      const path = [...prefix, field.name];
      const own = ownMutations(field, answers[field.name], hidden.has(field.name));
      const below = 'scope' in field ? (nested[field.name] ?? []).slice(0, 2) : [];
      return [
        ...own.map((mutation) => ({ base, path, field, mutation })),
        ...below.flatMap((row, at) => {
          return 'scope' in field ? inScope(field.scope, row, field.type === 'table' ? [...path, at] : path) : [];
        }),
      ];
    });
  }

  function ownMutations(field: Field, answer: unknown, isHidden: boolean): readonly Mutation[] {
    if (field.compute !== undefined) return [{ kind: 'a computed value', value: 1 }];
    return answer === undefined ? additionsOf(isHidden) : mutationsOf(form, field, answer);
  }
}

/** So many, evenly over all. */
function spread<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(all.length, most) }, (_, index) => all[Math.floor(index * step)]).filter(
    (one) => one !== undefined,
  );
}

interface FormCorpus {
  readonly form: CompiledForm;
  readonly items: readonly CorpusItem[];
}

/** The corpus of every form of the project's own editions. */
export function ownCorpus(size: CorpusSize): readonly FormCorpus[] {
  const files = readdirSync('forms', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
    .map((file) => ({ file, text: readFileSync(join('forms', file), 'utf8') }));
  const { editions } = compileForms(files);
  const { cases } = casesIn(files, editions);
  return editions.flatMap(({ forms }) => {
    return forms.map((form) => {
      const own = spread(
        cases.filter((one) => one.form === form),
        size.cases,
      );
      const filed = own
        .map((one) => runCase(one))
        .flatMap((outcome) => {
          if ('code' in outcome || outcome.state === null) return [];
          return [{ at: outcome.name, answers: submission(outcome.state), context: outcome.state.context }];
        });
      return { form, items: corpusOf(form, distinct([...filed, ...witnesses(form)]), size) };
    });
  });
}

function distinct(filed: readonly Filed[]): readonly Filed[] {
  return [...new Map(filed.map((one) => [JSON.stringify([one.answers, one.context]), one])).values()];
}

/** What `tianbao build` found for each branch. */
function witnesses(form: CompiledForm): readonly Filed[] {
  const text = readFileSync(`generated/${form.edition}/${form.form}/witnesses.json`, 'utf8');
  const found = JSON.parse(text) as { witnesses: readonly Witness[] };
  return found.witnesses.map(({ name, asOf, answers, ...around }) => {
    return { at: `witness ${name}`, answers, context: { date: asOf, ...around } };
  });
}

interface Witness extends Omit<FilingContext, 'date'> {
  readonly name: string;
  readonly asOf: string;
  readonly answers: Answers;
}
