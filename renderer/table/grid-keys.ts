/** What a key means in a grid, after the habits of spreadsheets. */

/** `select`: a cell is chosen, typing replaces what it holds; `edit`: the caret is in its text. */
export type CellMode = 'select' | 'edit';

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

export type GridAction =
  | { readonly kind: 'move'; readonly rows: number; readonly columns: number }
  /** To the next or previous cell in reading order; out of the grid at its ends. */
  | { readonly kind: 'next' | 'previous' }
  | { readonly kind: 'down' | 'edit' | 'cancel' | 'leave' | 'clear' | 'first' | 'last' };

export interface Place {
  readonly mode: CellMode;
  readonly editor: 'line' | 'lines' | 'list' | 'whole' | 'none';
}

/** Null: the key is left to the input. */
export function gridAction(press: KeyPress, { mode, editor }: Place): GridAction | null {
  const { key, shiftKey, altKey } = press;
  if (press.ctrlKey || press.metaKey) return null;
  switch (key) {
    case 'Enter':
      return enter(press, { mode, editor });
    case 'Tab':
      return { kind: shiftKey ? 'previous' : 'next' };
    case 'F2':
      return { kind: 'edit' };
    case 'Escape':
      return { kind: mode === 'edit' ? 'cancel' : 'leave' };
    case 'Delete':
    case 'Backspace':
      return mode === 'select' ? { kind: 'clear' } : null;
    case 'ArrowUp':
    case 'ArrowDown':
      if (altKey) return editor === 'list' ? { kind: 'edit' } : null;
      return mode === 'edit' && editor === 'lines' ? null : move(key === 'ArrowUp' ? -1 : 1, 0);
    case 'PageUp':
    case 'PageDown':
      return move(key === 'PageUp' ? -10 : 10, 0);
    case 'ArrowLeft':
    case 'ArrowRight':
      return mode === 'edit' && editor !== 'list' ? null : move(0, key === 'ArrowLeft' ? -1 : 1);
    case 'Home':
    case 'End':
      return mode === 'edit' ? null : { kind: key === 'Home' ? 'first' : 'last' };
    default:
      return null;
  }
}

function enter({ shiftKey, altKey }: KeyPress, { mode, editor }: Place): GridAction | null {
  if (editor === 'lines' && mode === 'edit' && (altKey || shiftKey)) return null;
  if (editor === 'whole') return { kind: 'edit' };
  return shiftKey ? move(-1, 0) : { kind: 'down' };
}

function move(rows: number, columns: number): GridAction {
  return { kind: 'move', rows, columns };
}
