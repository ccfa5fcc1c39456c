/** Where answers come from: taken over from a linked filing, changed since, or new. */
import { type Field, type FilingPath, type FilingState, type Origin, originAt } from '../../engine/index.ts';

/**
 * Looks again only after an answer within the same outermost field was entered, so that a keystroke costs the others
 * nothing. Defaults may read anything, so they are looked at every time.
 */
export function originReader(path: FilingPath, field: Field): (state: FilingState) => Origin | null {
  const [outermost] = path;
  let known: { readonly answer: unknown; readonly origin: Origin | null } | undefined;
  return (state) => {
    const answer = state.root.answers[String(outermost)];
    if (known === undefined || known.answer !== answer || field.default !== undefined)
      known = { answer, origin: originAt(state, path) };
    return known.origin;
  };
}

export const originInWords = { imported: '已导入', changed: '已修改', added: '新填' } as const satisfies Record<
  Origin,
  string
>;
