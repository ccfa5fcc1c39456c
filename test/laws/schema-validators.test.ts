/**
 * Another validator, written by other people, says of every submission what Ajv says, and what the engine says as far as
 * the schema carries it. `npm run schema:agree` asks Python the same of more.
 */
import { registerSchema, type SchemaObject, validate } from '@hyperjump/json-schema/draft-2020-12';
import { describe, expect, it } from 'vitest';
import { answersSchema } from '../../engine/compiler/5-emit/answers-schema.ts';
import { validator } from '../emit/validator.ts';
import { ownCorpus } from './corpus/corpus.ts';
import { mutationKinds } from './corpus/mutations.ts';

const corpora = ownCorpus({ cases: 25, mutations: 4 });

describe('validators agree', () => {
  it.each(corpora)(
    'on $form.form',
    async ({ form, items }) => {
      const schema = answersSchema(form);
      const uri = `urn:tianbao:${form.edition}:${form.form}:answers`;
      registerSchema(JSON.parse(JSON.stringify(schema)) as SchemaObject);
      const another = await validate(uri);
      const ajv = validator(form);
      const seen = new Set<string>();
      for (const { kind, at, answers, expected } of items) {
        const refusals = ajv(answers);
        const verdict = refusals.length === 0 ? 'accept' : 'refuse';
        const named = { kind, at, refusals };
        expect({
          ...named,
          verdict: another(JSON.parse(JSON.stringify(answers)) as Parameters<typeof another>[0]).valid
            ? 'accept'
            : 'refuse',
        }).toEqual({
          ...named,
          verdict,
        });
        if (expected !== 'either') expect({ ...named, verdict }).toEqual({ ...named, verdict: expected });
        seen.add(expected);
      }
      expect(seen).toEqual(new Set(['accept', 'refuse', 'either']));
    },
    120_000,
  );

  it('on every kind of mutation', () => {
    const kinds = new Set<string>(corpora.flatMap(({ items }) => items.map(({ kind }) => kind)));
    expect(['scenario', 'witness', ...mutationKinds].filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});
