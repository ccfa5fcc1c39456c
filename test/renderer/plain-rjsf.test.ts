import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import Form from '@rjsf/core';
import { describe, expect, it } from 'vitest';
import { emit } from '../../engine/compile.ts';
import { start, submission } from '../../engine/index.ts';
import { plainValidator } from '../../renderer/plain-rjsf.ts';
import { ownForm } from '../support/forms.ts';
import { scenarioAnswers } from '../support/scenario-answers.ts';

describe('plain RJSF over a generated schema', async () => {
  const form = ownForm(2024, 'institution-registration');
  const artifacts = await emit(form);
  const text = artifacts.find(({ path }) => path.endsWith('answers.schema.json'))?.text ?? '';
  const schema = Object(JSON.parse(text)) as Record<string, unknown>;
  const answers = scenarioAnswers('forms/2024/scenarios/answers/s1-university-office.yaml');
  const submitted = submission(start(form, answers, { date: '2024-04-15' }));

  it('accepts a filing without mistakes', () => {
    expect(plainValidator.validateFormData(submitted, schema).errors).toEqual([]);
  });

  it('reports what is missing under a condition', () => {
    const { hostUnitName, ...without } = submitted;
    expect(hostUnitName).toBeDefined();
    const { errors } = plainValidator.validateFormData(without, schema);
    expect(errors.map(({ property }) => property)).toContain('hostUnitName');
  });

  it('draws the form', () => {
    const page = renderToStaticMarkup(createElement(Form, { schema, validator: plainValidator, formData: submitted }));
    expect(page).toContain('北京燕北理工大学技术转移中心');
  });
});
