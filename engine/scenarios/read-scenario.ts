/** A scenario file, read against the form it is about. */
import type { Entry, SourceNode } from '../compiler/1-read/source-node.ts';
import { closest } from '../diagnostics/did-you-mean.ts';
import { type Mistake, mistake } from '../diagnostics/mistake.ts';
import { scenarioMessages } from '../diagnostics/scenario-messages.ts';
import type { Place } from '../model/diagnostic.ts';
import type { CompiledForm } from '../model/form.ts';
import { type GivenReading, givenOf } from './given.ts';
import { readChanges } from './read-changes.ts';
import { readExpectation } from './read-expectation.ts';
import { dayOf, entriesOf, flagOf, itemsOf, textOf } from './reader.ts';
import type { CarriedPatch, Case, CasePatch, Scenario } from './scenario.ts';
import { keysOfCarried, keysOfCase, keysOfCasePatch, keysOfScenario } from './scenario-keys.ts';

/** What a scenario belongs to. */
export interface ScenarioEdition {
  readonly edition: number;
  /** The edition whose cases it takes over. */
  readonly extends?: number;
  readonly opens?: string;
  readonly forms: readonly CompiledForm[];
}

export interface ScenarioReading extends GivenReading {
  readonly edition: ScenarioEdition;
}

/** Null when the form is not known: then nothing else can be judged. */
export function readScenario(tree: SourceNode, reading: ScenarioReading): Scenario | null {
  const { found } = reading;
  const entries = entriesOf(tree, keysOfScenario, found);
  const form = formOf(entries['form']?.value, tree.place, reading);
  if (form === null) return null;
  const shared = {
    form,
    asOf: dayOf(entries['asOf']?.value, found) ?? reading.edition.opens,
    given: entries['given']?.value,
  };
  const names = new Set<string>();
  const cases = itemsOf(entries['cases']?.value, found).map((node) => {
    const read = readCase(node, shared, reading);
    if (names.has(read.name)) found.push(mistake(scenarioMessages.duplicateCase, read.place, { name: read.name }));
    names.add(read.name);
    return read;
  });
  return { file: tree.place.file, form, cases, carried: readCarried(entries['carried']?.value, form, found) };
}

/** `carried: { change: { path: value }, cases: { name: { change, expect } }, without: { name: reason } }` */
function readCarried(node: SourceNode | undefined, form: CompiledForm, found: Mistake[]): CarriedPatch | null {
  if (node === undefined) return null;
  const { change, cases, without } = entriesOf(node, keysOfCarried, found);
  const changes = readChanges(change?.value, { form, ignored: [], found });
  const left = without?.value.kind === 'mapping' ? without.value.entries : [];
  return {
    form: form.form,
    changes,
    without: left.map(({ key, keyPlace }) => ({ name: key, place: keyPlace })),
    cases: (cases?.value.kind === 'mapping' ? cases.value.entries : []).map((one) => readCasePatch(one, form, found)),
  };
}

function readCasePatch({ key, keyPlace, value }: Entry, form: CompiledForm, found: Mistake[]): CasePatch {
  const entries = entriesOf(value, keysOfCasePatch, found);
  const expect = readExpectation(entries['expect']?.value, { form, place: keyPlace, found });
  const ignored = expect.ignored.map((one) => one.name);
  return {
    name: key,
    place: keyPlace,
    changes: readChanges(entries['change']?.value, { form, ignored, found }),
    expect,
  };
}

function formOf(node: SourceNode | undefined, place: Place, { edition, found }: ScenarioReading): CompiledForm | null {
  if (node === undefined) {
    found.push(mistake(scenarioMessages.missingKey, firstLine(place), { key: 'form' }));
    return null;
  }
  const name = textOf(node, found);
  if (name === undefined) return null;
  const form = edition.forms.find((one) => one.form === name);
  if (form !== undefined) return form;
  const suggestion = closest(
    name,
    edition.forms.map((one) => one.form),
  );
  found.push(mistake(scenarioMessages.unknownForm, node.place, { form: name, edition: edition.edition, suggestion }));
  return null;
}

interface Shared {
  readonly form: CompiledForm;
  readonly asOf: string | undefined;
  readonly given: SourceNode | undefined;
}

function readCase(node: SourceNode, { form, asOf, given }: Shared, reading: ScenarioReading): Case {
  const { found } = reading;
  const entries = entriesOf(node, keysOfCase, found);
  const name = textOf(entries['name']?.value, found) ?? '';
  const place = entries['name']?.value.place ?? firstLine(node.place);
  for (const key of ['name', 'expect']) {
    if (entries[key] === undefined && node.kind === 'mapping') {
      found.push(mistake(scenarioMessages.missingKey, firstLine(node.place), { key }));
    }
  }
  const day = dayOf(entries['asOf']?.value, found) ?? asOf;
  if (day === undefined) found.push(mistake(scenarioMessages.noDate, place));
  const expect = readExpectation(entries['expect']?.value, { form, place, found });
  const ignored = expect.ignored.map((one) => one.name);
  return {
    name,
    place,
    asOf: day ?? '',
    given: givenOf(entries['given']?.value ?? given, reading),
    isDraft: flagOf(entries['draft']?.value, found),
    changes: readChanges(entries['change']?.value, { form, ignored, found }),
    own: [],
    expect,
  };
}

/** A mapping starts with its first key; that is enough to find it. */
function firstLine(place: Place): Place {
  return { ...place, end: place.start + 1 };
}
