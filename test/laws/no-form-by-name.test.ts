/** Law: next year's file needs no line of TypeScript. No form, field, code or clause is known by name outside forms/. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CompiledForm, Scope } from '../../engine/index.ts';
import { ownForms } from '../support/forms.ts';

/** Words of ordinary programs that happen to be names in a form, too. */
const ordinary = new Set(
  'added address amount combined direction evaluated major unchanged background client company content detail field joined leave location mobile mode need parts process region result results role scaled signedIn source standard unit count custom declared domestic email experts form funds gender institution large listing management name none official other position previous registration share size technology title total training transfer type university website year yes no'.split(
    ' ',
  ),
);

function namesIn(scope: Scope): readonly string[] {
  return scope.fields.flatMap((field) => [
    field.name,
    ...field.rules.map((rule) => rule.name),
    ...Object.values(field.source ?? {}).flat(),
    ...('scope' in field ? namesIn(field.scope) : []),
  ]);
}

function namesOf(form: CompiledForm): readonly string[] {
  const codes = Object.values(form.lists).flatMap((list) => list.options.map(({ code }) => code));
  return [form.form, ...namesIn(form.scope), ...codes.filter((code) => /^[a-z][A-Za-z]{3,}$/.test(code))];
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|css|html)$/.test(file))
    .map((file) => join(folder, file));
}

/** Examples in comments are welcome. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|[^:])\/\/[^\n]*/g, '$1');
}

const words = new Set(
  ownForms()
    .flatMap(namesOf)
    .filter((word) => !ordinary.has(word)),
);

describe.each(['engine', 'renderer', 'app'])('%s', (folder) => {
  it.each(sources(folder))('%s names nothing of any edition', (file) => {
    const written = withoutComments(readFileSync(file, 'utf8')).match(/[A-Za-z][\w.-]*\w/g) ?? [];
    const parts = written.flatMap((word) => [word, ...word.split('.')]);
    expect(parts.filter((word) => words.has(word))).toEqual([]);
  });
});

it('the names are those of the editions', () => {
  expect(words.size).toBeGreaterThan(100);
  expect(words.has('institutionNature')).toBe(true);
});
