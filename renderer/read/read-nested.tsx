/** Tables and groups as text: a grid as a table, cards one after the other. */
import { type ReactNode, useMemo } from 'react';
import {
  type FilingPath,
  type GroupField,
  originAt,
  type ScopeState,
  stateAt,
  type TableField,
  textAt,
} from '../../engine/index.ts';
import { ProblemLines } from '../field/problem-lines.tsx';
import { ScopeProvider, useForm, useScope } from '../form-context.ts';
import { OriginMark } from '../origin/origin-mark.tsx';
import { Heading } from '../page/heading.tsx';
import { rowName } from '../state/row-name.ts';
import { type GridColumn, gridColumns, isForCards } from '../table/grid-columns.ts';
import { unitOf } from '../texts/answer-text.ts';
import { isSameTitle } from '../texts/same-title.ts';
import { useFiling, useShownProblems, useText } from '../use-filing.ts';
import { ReadText } from './read-value.tsx';

const none: readonly ScopeState[] = [];

export function ReadNested({ field }: { readonly field: TableField | GroupField }): ReactNode {
  const { store } = useForm();
  const { path: scopePath, key: scopeKey, level, heading } = useScope();
  const path = useMemo(() => [...scopePath, field.name], [scopePath, field]);
  const key = scopeKey === '' ? field.name : `${scopeKey}.${field.name}`;
  const title = useText(field.title, scopePath);
  const problems = useShownProblems(path, key);
  const rows = useFiling((state) => stateAt(state, scopePath)?.nested[field.name] ?? none);
  const isChanged = useMemo(
    () => field.type === 'table' && originAt(store.getState(), path) === 'changed',
    [store, field, path],
  );
  const isHeaded = heading !== undefined && isSameTitle(heading, title);
  return (
    <section className="tb-read-section">
      <Heading level={level} id={`read:${key}`} className={isHeaded && !isChanged ? 'tb-unseen' : undefined}>
        {title}
        {isChanged && <OriginMark origin="changed" />}
      </Heading>
      <ProblemLines id={`${key}--problems`} problems={problems} path={path} />
      {field.type === 'group' ? (
        <ReadScope field={field} path={path} scopeKey={key} level={level + 1} />
      ) : rows.length === 0 ? (
        <p className="tb-muted">无</p>
      ) : isForCards(field) ? (
        <ReadCards field={field} path={path} rows={rows} />
      ) : (
        <ReadTable field={field} path={path} rows={rows} title={title} />
      )}
    </section>
  );
}

interface ReadScopeProps {
  readonly field: TableField | GroupField;
  readonly path: FilingPath;
  readonly scopeKey: string;
  readonly level: number;
}

function ReadScope({ field, path, scopeKey, level }: ReadScopeProps): ReactNode {
  const { Layout } = useForm();
  const scope = useMemo(() => ({ scope: field.scope, path, key: scopeKey, level }), [field, path, scopeKey, level]);
  return (
    <ScopeProvider value={scope}>
      <Layout items={field.scope.layout} />
    </ScopeProvider>
  );
}

interface RowsProps {
  readonly field: TableField;
  readonly path: FilingPath;
  readonly rows: readonly ScopeState[];
}

function ReadCards({ field, path, rows }: RowsProps): ReactNode {
  const { store } = useForm();
  const { level } = useScope();
  return rows.map((_, index) => {
    const rowPath = [...path, index];
    const rowKey = store.keyOf(rowPath);
    const name = rowName(store.getState(), field, rowPath);
    return (
      <section key={rowKey} className="tb-read-card">
        <Heading level={level + 1} id={`read:${rowKey}`}>
          {index + 1}. {name}
        </Heading>
        <ReadScope field={field} path={rowPath} scopeKey={rowKey} level={level + 2} />
      </section>
    );
  });
}

function ReadTable({ field, path, rows, title }: RowsProps & { readonly title: string }): ReactNode {
  const { store } = useForm();
  const columns = gridColumns(field, rows);
  const state = store.getState();
  return (
    // A wide table can be scrolled with the keyboard too.
    <div className="tb-read-scroll" role="group" aria-label={title} tabIndex={0}>
      <table className="tb-read-table">
        <thead>
          <tr>
            <th scope="col">{field.rows === undefined ? '序号' : '项目'}</th>
            {columns.map((column) => (
              <th key={column.field.name} scope="col" data-number={column.isNumber ? true : undefined}>
                {textAt(state, column.field.title, path.slice(0, -1))}
                {unitOf(column.field) !== undefined && `（${unitOf(column.field)}）`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <ReadRow
              key={store.keyOf([...path, index])}
              field={field}
              path={[...path, index]}
              row={row}
              columns={columns}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ReadRowProps {
  readonly field: TableField;
  readonly path: FilingPath;
  readonly row: ScopeState;
  readonly columns: readonly GridColumn[];
}

/** Without hooks of its own for each cell: there may be thousands. */
function ReadRow({ field, path, row, columns }: ReadRowProps): ReactNode {
  const { store, page, uploads } = useForm();
  const key = store.keyOf(path);
  const name = field.rows === undefined ? String(Number(path.at(-1)) + 1) : rowName(store.getState(), field, path);
  return (
    <tr>
      <th scope="row">{name}</th>
      {columns.map(({ field: column, isNumber }) => {
        const answer = column.compute === undefined ? row.answers[column.name] : row.values[column.name];
        const isShown = page.isTouched(`${key}.${column.name}`);
        return (
          <td key={column.name} data-number={isNumber ? true : undefined}>
            {!row.hidden.has(column.name) && (
              <ReadText answer={answer} field={column} form={store.form} uploads={uploads} />
            )}
            {isShown && (
              <ProblemLines id={`${key}.${column.name}--problems`} problems={row.problems[column.name] ?? []} />
            )}
          </td>
        );
      })}
    </tr>
  );
}
