/** The edition's constants, worked out: each may use editionYear and the others. */
import { type Mistake, mistake, mistakeOfFinding } from '../../diagnostics/mistake.ts';
import { checkMessages } from '../../diagnostics/check-messages.ts';
import { checkExpression } from '../../expression/check.ts';
import { prepare } from '../../expression/evaluate.ts';
import type { Scalar, Value } from '../../model/value.ts';
import { mappingAt, type ScalarNode } from '../1-read/source-node.ts';
import { placeInText } from '../1-read/text-offsets.ts';
import type { EditionDefinition } from './edition-definition.ts';

export type Constants = Readonly<Record<string, Scalar>>;

/** One that cannot be worked out is null, so that what uses it says nothing more. */
export function workOutConstants({ edition, node }: EditionDefinition, found: Mistake[]): Constants {
  const waiting = new Map<string, ScalarNode>();
  for (const { key, value } of mappingAt(node, 'constants')?.entries ?? []) {
    if (value.kind === 'scalar' && value.value !== null) waiting.set(key, value);
  }
  let known: Constants = { editionYear: edition };
  while (waiting.size > 0) {
    const ready =
      [...waiting].find(([, scalar]) => namesIn(scalar.text, waiting).length === 0) ?? breakCycle(waiting, found);
    const [name, scalar] = ready;
    waiting.delete(name);
    known = { ...known, [name]: scalar === null ? null : workOut(scalar, known, found) };
  }
  return known;
}

/** The constants that a formula names; what stands inside a text is no name. */
function namesIn(text: string, among: ReadonlyMap<string, unknown>): readonly string[] {
  const outsideTexts = text.replaceAll(/"(?:[^"\\]|\\.)*"/g, ' ');
  return [...new Set(outsideTexts.match(/[A-Za-z_][A-Za-z0-9_]*/g))].filter((word) => among.has(word));
}

/** Reports one circle and gives up one of its constants. */
function breakCycle(waiting: ReadonlyMap<string, ScalarNode>, found: Mistake[]): readonly [string, null] {
  const trail: string[] = [];
  let next = [...waiting.keys()][0] ?? '';
  while (!trail.includes(next)) {
    trail.push(next);
    next = namesIn(waiting.get(next)?.text ?? '', waiting)[0] ?? next;
  }
  const circle = [...trail.slice(trail.indexOf(next)), next];
  const scalar = waiting.get(next);
  if (scalar !== undefined) found.push(mistake(checkMessages.constantCycle, scalar.place, { trail: circle }));
  return [next, null];
}

function workOut(scalar: ScalarNode, constants: Constants, found: Mistake[]): Scalar {
  const { expression, findings } = checkExpression({ text: scalar.text, scopes: [], constants, lists: {} });
  for (const finding of findings)
    found.push(mistakeOfFinding(finding, placeInText(scalar, finding.start, finding.end)));
  if (expression === null) return null;
  const value = prepare(expression.tree)([]);
  if (isScalar(value)) return value;
  found.push(mistake(checkMessages.constantNotScalar, scalar.place));
  return null;
}

function isScalar(value: Value): value is Scalar {
  return value === null || typeof value !== 'object';
}
