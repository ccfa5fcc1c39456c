/** A text in which a regular expression finds something: the first alternative, the fewest repetitions. */

/** Undefined for what is not understood: look-around, back-references. */
export function textMatching(pattern: string): string | undefined {
  const cursor: Cursor = { points: [...pattern], at: 0 };
  const text = alternatives(cursor);
  return text === undefined || cursor.at < cursor.points.length ? undefined : text;
}

interface Cursor {
  readonly points: readonly string[];
  at: number;
}

function peek({ points, at }: Cursor): string | undefined {
  return points[at];
}

function take(cursor: Cursor): string | undefined {
  const point = peek(cursor);
  cursor.at += 1;
  return point;
}

/** All are read, one is used. */
function alternatives(cursor: Cursor): string | undefined {
  const texts = [sequence(cursor)];
  while (peek(cursor) === '|') {
    take(cursor);
    texts.push(sequence(cursor));
  }
  return texts.includes(undefined) ? undefined : texts[0];
}

function sequence(cursor: Cursor): string | undefined {
  let text = '';
  for (let next = peek(cursor); next !== undefined && next !== '|' && next !== ')'; next = peek(cursor)) {
    const part = atom(cursor);
    if (part === undefined) return undefined;
    text += part.repeat(repetitions(cursor));
  }
  return text;
}

function atom(cursor: Cursor): string | undefined {
  const point = take(cursor);
  if (point === '^' || point === '$') return '';
  if (point === '.') return '文';
  if (point === '(') return group(cursor);
  if (point === '[') return fromClass(cursor);
  return point === '\\' ? escaped(take(cursor), cursor) : point;
}

function group(cursor: Cursor): string | undefined {
  if (peek(cursor) === '?') {
    take(cursor);
    // Named and non-capturing groups are groups; anything else looks around.
    const isNamed = peek(cursor) === '<' && /[A-Za-z]/.test(cursor.points[cursor.at + 1] ?? '');
    if (isNamed) while (peek(cursor) !== '>' && peek(cursor) !== undefined) take(cursor);
    else if (peek(cursor) !== ':') return undefined;
    take(cursor);
  }
  const text = alternatives(cursor);
  return take(cursor) === ')' ? text : undefined;
}

const CLASSES: Readonly<Record<string, string>> = { d: '0', w: 'a', s: ' ', D: '文', W: '，', S: '文', b: '', B: '' };
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function escaped(point: string | undefined, cursor: Cursor): string | undefined {
  if (point === undefined || /[1-9k]/.test(point)) return undefined;
  if (point === 'p' || point === 'P') {
    const name = braces(cursor);
    return name.startsWith('Lu') ? 'A' : name.startsWith('Ll') ? 'a' : name.startsWith('N') ? '0' : '文';
  }
  if (point === 'u') return undefined;
  return CLASSES[point] ?? CONTROLS[point] ?? point;
}

function braces(cursor: Cursor): string {
  let text = '';
  take(cursor);
  for (let next = take(cursor); next !== undefined && next !== '}'; next = take(cursor)) text += next;
  return text;
}

/** The first point of the class; of one that excludes, an ordinary one that is not excluded. */
function fromClass(cursor: Cursor): string | undefined {
  const excludes = peek(cursor) === '^';
  if (excludes) take(cursor);
  let inside = '';
  for (let next = take(cursor); next !== ']'; next = take(cursor)) {
    if (next === undefined) return undefined;
    inside += next === '\\' ? `\\${take(cursor) ?? ''}` : next;
  }
  if (!excludes) return inside.startsWith('\\') ? escaped(inside[1], { points: [...inside], at: 2 }) : [...inside][0];
  const isExcluded = classTest(inside);
  return [...'文字aA01-_。'].find((point) => !isExcluded(point));
}

function classTest(inside: string): (point: string) => boolean {
  const test = new RegExp(`[${inside}]`, 'u');
  return (point) => test.test(point);
}

/** The least that is asked for; at least one, where something may be there. */
function repetitions(cursor: Cursor): number {
  const next = peek(cursor);
  let least = 1;
  if (next === '*' || next === '?' || next === '+') take(cursor);
  if (next === '{') least = Number(braces(cursor).split(',')[0]);
  if (next !== undefined && '*?+{'.includes(next) && peek(cursor) === '?') take(cursor);
  return least;
}
