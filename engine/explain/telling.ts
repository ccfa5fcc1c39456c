/** Telling what was read: each input with its value, and what made it so, each told once. */
import type { CompiledExpression, Expression } from '../model/expression.ts';
import type { FilingPath, FilingState } from '../model/filing.ts';
import type { CompiledForm } from '../model/form.ts';
import { fieldPath, formatPath } from '../model/path.ts';
import { conditionInWords, formulaInWords, valueInWords as namedInWords } from '../runtime/formula.ts';
import { prepareForm } from '../runtime/prepare.ts';
import { fieldAt, isShown, textAt, valueAt } from '../runtime/view.ts';
import { deciding, type Read } from './deciding.ts';
import type { Hiding, Input, Inputs, Outcome, Working } from './explanation.ts';
import { comparisonFigures, dividesByZero, figures, isYear, measureInWords, skipped } from './figures.ts';
import { evaluated, type View, viewAt } from './view.ts';
import { titleFrom } from './places.ts';
import { valueInWords } from '../field-types/value-in-words.ts';

export interface Telling {
  readonly state: FilingState;
  /** The forms that links may lead to. */
  readonly others: readonly CompiledForm[];
  /** The form, group or row in which the reader is. */
  readonly here: FilingPath;
  /** What was told already; grows while telling. */
  readonly told: Set<string>;
  readonly depth: number;
}

/** So many inputs are listed at a time, and so deep it goes. */
const LISTED = 12;
const DEEPEST = 4;

export function startTelling(state: FilingState, path: FilingPath, others: readonly CompiledForm[]): Telling {
  return { state, others, here: path.slice(0, -1), told: new Set([formatPath(path)]), depth: 0 };
}

/** Undefined for what is not computed. */
export function workingOf(telling: Telling, path: FilingPath): Working | undefined {
  const { state, others } = telling;
  const field = fieldAt(state.form, path);
  if (field?.compute === undefined) return undefined;
  const { tree } = field.compute;
  const view = viewAt(state, path.slice(0, -1));
  const value = valueInWords(valueAt(state, path), field, state.form);
  const reads = deciding(view, tree);
  const inFigures = value === '' ? undefined : figures(view, tree);
  return {
    formula: formulaInWords(state.form, field, others),
    ...(inFigures !== undefined && { figures: `${inFigures} = ${value}` }),
    notes: value === '' ? [whyBlank(telling, view, { tree, reads })] : leftOut(view, tree),
    inputs: inputsOf(telling, reads),
  };
}

function leftOut(view: View, tree: Expression): readonly string[] {
  const { all, blank } = skipped(view, tree);
  return blank === 0 ? [] : [`共${all}项，其中${blank}项没有填写，不计入。`];
}

interface Blank {
  readonly tree: Expression;
  readonly reads: readonly Read[];
}

function whyBlank({ state, here }: Telling, view: View, { tree, reads }: Blank): string {
  if (dividesByZero(view, tree)) return '除数为0，不能相除，所以没有结果。';
  const missing = reads.flatMap(({ at, value }) => (at !== undefined && value === null ? [at] : []));
  const titles = [...new Set(missing.map((path) => titleFrom(state, path, here)))];
  if (titles.length === 0) return '按这个公式，现在没有结果。';
  return `${titles.slice(0, 3).join('、')}${titles.length > 3 ? `等${titles.length}项` : ''}没有内容，所以算不出来。`;
}

export function outcomeOf(telling: Telling, { tree }: CompiledExpression, scopePath: FilingPath): Outcome {
  const { state, others } = telling;
  const view = viewAt(state, scopePath);
  const value = evaluated(view, tree);
  const inFigures = comparisonFigures(view, tree);
  return {
    condition: conditionIn(state.form, tree, { scopePath, others }),
    holds: typeof value === 'boolean' ? value : null,
    ...(inFigures !== undefined && { figures: inFigures }),
    inputs: inputsOf(telling, deciding(view, tree, 'true')),
  };
}

interface Place {
  readonly scopePath: FilingPath;
  readonly others: readonly CompiledForm[];
}

function conditionIn(form: CompiledForm, tree: Expression, { scopePath, others }: Place): string {
  return conditionInWords(form, { source: '', tree, reads: [] }, fieldPath(scopePath), others);
}

/** The outermost condition that hides the field; undefined when none does. */
export function hidingOf(telling: Telling, path: FilingPath): Hiding | undefined {
  for (const [position, step] of path.entries()) {
    if (typeof step === 'number') continue;
    const hiding = hidingAt(telling, path.slice(0, position + 1), position === path.length - 1);
    if (hiding !== undefined) return hiding;
  }
  return undefined;
}

function hidingAt(telling: Telling, path: FilingPath, isItself: boolean): Hiding | undefined {
  const { state, others } = telling;
  const entry = prepareForm(state.form).fields.get(fieldPath(path));
  if (entry === undefined) return undefined;
  const scopePath = path.slice(0, -1);
  const view = viewAt(state, scopePath);
  const around = entry.sections.toReversed().map((section) => ({ ...section, of: 'section' as const }));
  const own = { ...entry.field, of: isItself ? ('field' as const) : ('around' as const) };
  const found = [...around, own].find(({ when }) => when !== undefined && evaluated(view, when.tree) !== true);
  if (found?.when === undefined) return undefined;
  return {
    of: found.of,
    title: textAt(state, found.title, scopePath),
    outcome: outcomeOf(telling, found.when, scopePath),
    wanted: conditionIn(state.form, unmet(view, found.when.tree), { scopePath, others }),
  };
}

/** The condition without the parts that hold. */
function unmet(view: View, tree: Expression): Expression {
  if (tree.kind !== 'and') return tree;
  if (evaluated(view, tree.left) === true) return unmet(view, tree.right);
  if (evaluated(view, tree.right) === true) return unmet(view, tree.left);
  return { ...tree, left: unmet(view, tree.left), right: unmet(view, tree.right) };
}

/** Of a table that is read through its rows, only these; of what stands in something hidden, only that. */
function inputsOf(telling: Telling, reads: readonly Read[]): Inputs {
  const outermost = reads.map((read) =>
    read.at === undefined ? read : { ...read, at: hiddenAround(telling, read.at) },
  );
  const known = new Map(outermost.map((read) => [keyOf(telling, read), read]));
  const tables = new Set([...known.keys()].flatMap((key) => tablesAround(key)));
  const told = [...known].flatMap(([key, read]) => (tables.has(key) ? [] : [read]));
  const listed = told.slice(0, LISTED);
  const inner = { ...telling, depth: telling.depth + 1 };
  return { listed: listed.map((read) => inputOf(inner, read)), more: told.length - listed.length };
}

/** The group or table around that is hidden, else the field itself. */
function hiddenAround({ state }: Telling, at: FilingPath): FilingPath {
  const ends = at.flatMap((step, position) => (typeof step === 'string' ? [position + 1] : []));
  const hidden = ends.find((end) => !isShown(state, at.slice(0, end)));
  return hidden === undefined ? at : at.slice(0, hidden);
}

/** `a[0].b[1].c` stands in `a` and `a[0].b`. */
function tablesAround(key: string): readonly string[] {
  return [...key.matchAll(/\[\d+\]/g)].map(({ index }) => key.slice(0, index));
}

function keyOf({ state, others }: Telling, { at, node }: Read): string {
  if (at !== undefined) return formatPath(at);
  return node === undefined ? '' : `context: ${namedInWords(state.form, named(node), '', others)}`;
}

function named(tree: Expression): CompiledExpression {
  return { source: '', tree, reads: [] };
}

function inputOf(telling: Telling, { at, value, node }: Read): Input {
  const { state, others, here, told } = telling;
  const field = at && fieldAt(state.form, at);
  if (at === undefined || field === undefined) {
    const title = node === undefined ? '' : namedInWords(state.form, named(node), '', others);
    return { title, value: measureInWords(value, node !== undefined && isYear(state.form, node)), kind: 'known' };
  }
  const words = valueInWords(valueAt(state, at), field, state.form);
  const about = { at: formatPath(at), title: titleFrom(state, at, here), value: words };
  const isNew = !told.has(about.at) && telling.depth < DEEPEST;
  told.add(about.at);
  if (!isShown(state, at)) {
    const hiding = isNew ? hidingOf(telling, at) : undefined;
    const isTold = hiding === undefined || told.has(hiding.wanted);
    if (hiding !== undefined) told.add(hiding.wanted);
    return { ...about, kind: 'hidden', ...(!isTold && { hiding }) };
  }
  if (field.compute === undefined) return { ...about, kind: words === '' ? 'blank' : 'answered' };
  const working = isNew ? workingOf(telling, at) : undefined;
  return { ...about, kind: 'computed', ...(working !== undefined && { working }) };
}
