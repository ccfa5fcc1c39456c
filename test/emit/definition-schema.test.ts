import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { emitDefinitionSchema } from '../../engine/compile.ts';

const { text } = emitDefinitionSchema();
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
const validate = ajv.compile(JSON.parse(text));

function complaints(definition: string): readonly string[] {
  validate(parse(definition));
  return (validate.errors ?? []).map(
    ({ instancePath, message = '', params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

const files = readdirSync('forms', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));

test.each(files)('forms/%s is as editors are told', (file) => {
  expect(complaints(readFileSync(join('forms', file), 'utf8'))).toEqual([]);
});

describe('an editor is told of', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['an unknown key', 'form: x\ntitle: X\nfiledBy: institution\nfeilds: {}\n', 'feilds'],
    [
      'a key of another type',
      'block: x\nfields: { a: { title: A, type: text, minRows: 1 } }\n',
      'property name must be valid',
    ],
    [
      'an unknown type',
      'block: x\nfields: { a: { title: A, type: txt } }\n',
      '/fields/a/type must be equal to one of the allowed values',
    ],
    [
      'a limit of the wrong kind',
      'block: x\nfields: { a: { title: A, type: text, max: ten } }\n',
      '/fields/a/max must be integer',
    ],
    [
      'an unknown level',
      'block: x\nfields: { a: { rules: { R: { level: eror, assert: true, message: M } } } }\n',
      '/level must be equal to one of',
    ],
    ['an unknown key of a scenario', 'form: x\ncases: [ { name: n, expects: {} } ]\n', 'expects'],
    ['a file that is nothing', 'fields: {}\n', 'must NOT be valid'],
  ];
  test.each(cases)('%s', (_, definition, complaint) => {
    expect(complaints(definition).join('\n')).toContain(complaint);
  });
});
