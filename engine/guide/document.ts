/** The tree of a guide: what Markdown and the page are made of. Words only, no form. */

export interface GuideDocument {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  /** Level 2 is a form. `id`: where links lead to. */
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly id: string; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Line }
  /** A field: its line, then what belongs to it. */
  | { readonly kind: 'entry'; readonly lead: Line; readonly blocks: readonly Block[] }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  /** A cell holds lines. */
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

export interface Item {
  readonly lead: Line;
  readonly blocks: readonly Block[];
}

export type Cell = readonly Line[];

/** Line breaks in a text are those of the author. */
export type Line = readonly Span[];

/** `title` names what is talked about, `notice` must not be overlooked, `level` is what a check does, `clause` is its source. */
export interface Span {
  readonly text: string;
  readonly tone?: 'title' | 'notice' | 'level' | 'clause';
}

export function heading(level: number, id: string, text: string): Block {
  const levels: readonly HeadingLevel[] = [2, 3, 4, 5, 6];
  return { kind: 'heading', level: levels[level - 2] ?? 6, id, text };
}

export function paragraph(...text: readonly (Span | string)[]): Block {
  return { kind: 'paragraph', text: line(...text) };
}

export function line(...spans: readonly (Span | string)[]): Line {
  return spans.map((span) => (typeof span === 'string' ? { text: span } : span)).filter(({ text }) => text !== '');
}

export function item(lead: Line, blocks: readonly Block[] = []): Item {
  return { lead, blocks };
}

/** No list without items. */
export function list(items: readonly Item[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}
