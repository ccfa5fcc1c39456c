/** The columns of a grid: how wide each is and how its cells are filled in. */
import type { Field, FieldTypeName, ScopeState, TableField } from '../../engine/index.ts';
import { FIXED } from '../state/row-name.ts';

/**
 * `line`, `lines`: typed; `list`: chosen from a drop-down list; `whole`: filled in with the whole row before one's eyes;
 * `none`: worked out.
 */
export type CellEditor = 'line' | 'lines' | 'list' | 'whole' | 'none';

export interface GridColumn {
  readonly field: Field;
  readonly editor: CellEditor;
  /** In pixels at least; columns share what is left in proportion. */
  readonly width: number;
  readonly isNumber: boolean;
}

interface CellKind {
  readonly editor: CellEditor;
  readonly width: number;
  readonly isNumber?: true;
}

const kinds = {
  text: { editor: 'line', width: 160 },
  longText: { editor: 'lines', width: 200 },
  integer: { editor: 'line', width: 104, isNumber: true },
  decimal: { editor: 'line', width: 128, isNumber: true },
  percent: { editor: 'line', width: 104, isNumber: true },
  date: { editor: 'line', width: 120 },
  month: { editor: 'line', width: 104 },
  year: { editor: 'line', width: 88 },
  yesNo: { editor: 'list', width: 84 },
  choice: { editor: 'list', width: 140 },
  choices: { editor: 'whole', width: 140 },
  cascade: { editor: 'whole', width: 160 },
  files: { editor: 'whole', width: 140 },
  group: { editor: 'whole', width: 120 },
  table: { editor: 'whole', width: 120 },
} as const satisfies Record<FieldTypeName, CellKind>;

/** Columns that no row shows are left out. */
export function gridColumns({ scope, rows: fixed }: TableField, rows: readonly ScopeState[]): readonly GridColumn[] {
  return scope.fields
    .filter((field) => !(fixed !== undefined && field.name === FIXED))
    .filter(({ name, when }) => (rows.length === 0 ? when === undefined : rows.some((row) => !row.hidden.has(name))))
    .map((field) => {
      const kind: CellKind = kinds[field.type];
      const editor = field.compute === undefined ? kind.editor : 'none';
      return { field, editor, width: kind.width, isNumber: kind.isNumber === true };
    });
}

/** Rows that hold tables, or long texts outside big tables, are read better as cards. */
export function isForCards({ layout, scope, rows, excel }: TableField): boolean {
  if (layout === 'cards') return true;
  if (scope.fields.some((field) => 'scope' in field)) return true;
  return rows === undefined && excel !== true && scope.fields.some((field) => kinds[field.type].editor === 'lines');
}
