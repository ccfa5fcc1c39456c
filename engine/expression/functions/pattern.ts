/** Patterns of `matches`, `replace` and `split`. */
import type { Value } from '../../model/value.ts';

/** Null when the pattern is none. The flags are FEEL's s, m and i; Unicode always. */
export function compilePattern(pattern: Value | undefined, flags?: Value, own = ''): RegExp | null {
  if (typeof pattern !== 'string') return null;
  const wanted = typeof flags === 'string' ? [...new Set(flags)].filter((flag) => 'smi'.includes(flag)).join('') : '';
  try {
    return new RegExp(pattern, `u${own}${wanted}`);
  } catch {
    return null;
  }
}

/** Whether a repetition repeats a repetition, as in `(a+)+`: that can take longer than anyone waits. */
export function isSlowPattern(pattern: string): boolean {
  const withoutClasses = pattern.replaceAll(/\\[\s\S]/g, 'x').replaceAll(/\[[^\]]*\]/g, 'x');
  const open: boolean[] = [];
  let repeats = false;
  for (let at = 0; at < withoutClasses.length; at += 1) {
    const character = withoutClasses[at];
    if (character === '(') {
      open.push(repeats);
      repeats = false;
    } else if (character === ')') {
      const again = isRepetition(withoutClasses, at + 1);
      if (again && repeats) return true;
      repeats = repeats || again || (open.at(-1) ?? false);
      open.pop();
    } else if (isRepetition(withoutClasses, at)) {
      repeats = true;
    }
  }
  return false;
}

function isRepetition(pattern: string, at: number): boolean {
  const character = pattern[at];
  return character === '+' || character === '*' || /^\{\d+,\d*\}/.test(pattern.slice(at, at + 12));
}
