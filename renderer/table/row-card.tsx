/** A row as a card: what it is called and how it stands, and under it, when open, all its fields. */
import { memo, type ReactNode, useState } from 'react';
import { progress, type ScopeState } from '../../engine/index.ts';
import { useForm, useScope } from '../form-context.ts';
import { Icon } from '../icons.tsx';
import { RowOrigin } from '../origin/table-origin.tsx';
import { Heading } from '../page/heading.tsx';
import { rowName } from '../state/row-name.ts';
import { StandingMark } from '../standing-mark.tsx';
import { standingInWords, standingOf } from '../state/standing.ts';
import { useFiling, usePage } from '../use-filing.ts';
import { RowBody } from './row-body.tsx';
import type { TableHandle } from './use-table.ts';

interface RowCardProps {
  readonly table: TableHandle;
  /** A new object whenever anything in the row has changed. */
  readonly row: ScopeState;
  readonly index: number;
  readonly rowKey: string;
  readonly isLast: boolean;
  readonly title: string;
}

export const RowCard = memo(function RowCard(props: RowCardProps): ReactNode {
  const { table, index, rowKey } = props;
  const { page } = useForm();
  const { level } = useScope();
  const key = `${table.key}.${rowKey}`;
  // The first card stands open, and stays so when it moves.
  const [isFirst] = useState(index === 0);
  const isOpen = usePage((state) => state.isOpen(key)) ?? isFirst;
  return (
    <li className="tb-card" data-open={isOpen ? true : undefined}>
      <CardHead {...props} isOpen={isOpen} level={level + 1} onToggle={() => page.setOpen([key], !isOpen)} />
      {isOpen && (
        <div className="tb-card-body" id={`${key}--body`}>
          <RowBody table={table} index={index} rowKey={rowKey} level={level + 2} />
        </div>
      )}
    </li>
  );
});

interface CardHeadProps extends RowCardProps {
  readonly isOpen: boolean;
  readonly level: number;
  readonly onToggle: () => void;
}

function CardHead({ table, row, index, rowKey, isLast, title, isOpen, level, onToggle }: CardHeadProps): ReactNode {
  const key = `${table.key}.${rowKey}`;
  const name = useFiling((state) => rowName(state, table.field, [...table.path, index]));
  return (
    <div className="tb-card-head">
      <Heading level={level} className="tb-card-title">
        <button
          type="button"
          id={key}
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${key}--body` : undefined}
          onClick={onToggle}
        >
          <Icon name={isOpen ? 'up' : 'down'} />
          <span className="tb-card-number">{index + 1}</span>
          <span className="tb-card-name" data-unnamed={name === '' ? true : undefined}>
            {name === '' ? `${title} 第${index + 1}行` : name}
          </span>
        </button>
      </Heading>
      <RowOrigin tablePath={table.path} index={index} row={row} />
      <CardStanding table={table} index={index} rowKey={rowKey} />
      {!table.isFixed && (
        <CardActions table={table} index={index} isLast={isLast} name={name === '' ? `第${index + 1}行` : name} />
      )}
    </div>
  );
}

type CardStandingProps = Pick<RowCardProps, 'table' | 'index' | 'rowKey'>;

function CardStanding({ table, index, rowKey }: CardStandingProps): ReactNode {
  const { store } = useForm();
  const isChecked = usePage((page) => page.isTouched(`${table.key}.${rowKey}`));
  const standing = standingOf(progress(store.getState(), [...table.path, index]), isChecked);
  return <StandingMark kind={standing.kind} words={standingInWords(standing)} />;
}

interface CardActionsProps {
  readonly table: TableHandle;
  readonly index: number;
  readonly isLast: boolean;
  readonly name: string;
}

function CardActions({ table, index, isLast, name }: CardActionsProps): ReactNode {
  const move = (button: HTMLButtonElement, by: 1 | -1): void => {
    table.move(index, by);
    // A card that is moved in the document loses the focus.
    requestAnimationFrame(() => button.focus());
  };
  return (
    <div className="tb-card-actions">
      <button
        type="button"
        className="tb-icon-button"
        aria-disabled={index === 0}
        onClick={(event) => move(event.currentTarget, -1)}
      >
        <Icon name="up" />
        <span className="tb-unseen">上移{name}</span>
      </button>
      <button
        type="button"
        className="tb-icon-button"
        aria-disabled={isLast}
        onClick={(event) => move(event.currentTarget, 1)}
      >
        <Icon name="down" />
        <span className="tb-unseen">下移{name}</span>
      </button>
      <button type="button" className="tb-icon-button" onClick={() => table.remove(index)}>
        <Icon name="remove" />
        <span className="tb-unseen">删除{name}</span>
      </button>
    </div>
  );
}
