/** The shape of a scenario file, for editors. */
import type { JsonObject } from '../../field-types/json.ts';
import {
  keysOfCarried,
  keysOfCase,
  keysOfCasePatch,
  keysOfExpectation,
  keysOfLink,
  keysOfProblem,
  keysOfScenario,
  type ScenarioKeys,
} from '../../scenarios/scenario-keys.ts';

const expectation: JsonObject = {
  ...keys(keysOfExpectation),
  properties: {
    ...described(keysOfExpectation),
    problems: { description: keysOfExpectation.problems, type: 'array', items: keys(keysOfProblem) },
    problemsInclude: { description: keysOfExpectation.problemsInclude, type: 'array', items: keys(keysOfProblem) },
  },
};

export const scenarioSchema: JsonObject = {
  ...keys(keysOfScenario),
  required: ['form'],
  anyOf: [{ required: ['cases'] }, { required: ['carried'] }],
  properties: {
    ...described(keysOfScenario),
    form: { type: 'string', description: keysOfScenario.form },
    carried: {
      description: keysOfScenario.carried,
      ...keys(keysOfCarried),
      properties: {
        ...described(keysOfCarried),
        cases: {
          description: keysOfCarried.cases,
          type: 'object',
          additionalProperties: {
            ...keys(keysOfCasePatch),
            properties: { ...described(keysOfCasePatch), expect: expectation },
          },
        },
      },
    },
    cases: {
      description: keysOfScenario.cases,
      type: 'array',
      items: {
        ...keys(keysOfCase),
        properties: {
          ...described(keysOfCase),
          expect: expectation,
        },
        required: ['name', 'expect'],
      },
    },
  },
};

/** Base answers; every other key is the name of a linked filing. */
export const answersFileSchema: JsonObject = {
  type: 'object',
  properties: { answers: { type: ['object', 'string'] } },
  additionalProperties: {
    anyOf: [{ type: ['string', 'null'] }, { ...keys(keysOfLink), required: ['answers'] }],
  },
};

function keys(shape: ScenarioKeys): JsonObject {
  return { type: 'object', properties: described(shape), additionalProperties: false };
}

function described(shape: ScenarioKeys): JsonObject {
  return Object.fromEntries(Object.entries(shape).map(([key, description]) => [key, { description }]));
}
