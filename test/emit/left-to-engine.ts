/** Which problems the schema of a form says it leaves to the engine, read from its annotations. */
import { answersSchema } from '../../engine/compiler/5-emit/answers-schema.ts';
import { leftToEngine as readFrom } from '../../engine/compiler/5-emit/left-to-engine.ts';
import { scopesOf } from '../../engine/compiler/5-emit/names.ts';
import { engineKeys } from '../../engine/field-types/json-schema.ts';
import type { CompiledForm, Problem } from '../../engine/index.ts';

export interface LeftToEngine {
  /** What only the engine finds, or finds more of than the schema. */
  judges(problem: Problem): boolean;
  /** What the schema looks at as well, though less closely. */
  shares(problem: Problem): boolean;
  hides(path: string): boolean;
}

/** Of these a schema says a part: a number, a pattern without check digits, the codes of a level; of a box, that 否 is no answer. */
const shared = ['type', 'format', 'levels', 'min', 'max', 'scale'];

export function leftToEngine(form: CompiledForm): LeftToEngine {
  const { keys, carriedRules } = readFrom(answersSchema(form));
  const boxes = scopesOf(form.scope).flatMap(({ fields }) => fields.filter((field) => 'confirm' in field));
  const ticked = new Set(boxes.map(({ path }) => path));
  const left = ({ at, kind, rule }: Problem, among: readonly string[]): boolean => {
    if (kind === 'rule') return among === all && !carriedRules.has(rule ?? '');
    if (kind === 'required' && among === shared && ticked.has(withoutRows(at))) return true;
    const own = [...(keys.get(withoutRows(at)) ?? [])].filter((key) => among.includes(key));
    return own.some((key) => kindsOf(key).includes(kind));
  };
  return {
    judges: (problem) => left(problem, all),
    shares: (problem) => left(problem, shared),
    hides: (path) => outer(withoutRows(path)).some((one) => keys.get(one)?.has('when')),
  };
}

const all: readonly string[] = Object.keys(engineKeys);

function kindsOf(key: string): readonly string[] {
  return Object.entries(engineKeys).find(([name]) => name === key)?.[1] ?? [];
}

function withoutRows(path: string): string {
  return path.replace(/\[\d+\]/g, '');
}

/** `a.b.c` → a, a.b, a.b.c */
function outer(path: string): readonly string[] {
  const steps = path.split('.');
  return steps.map((_, index) => steps.slice(0, index + 1).join('.'));
}
