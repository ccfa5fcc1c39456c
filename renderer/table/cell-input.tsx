/** The one live input of a grid. It has the focus from the start, so that input methods write into it at once. */
import { type ReactNode, type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { Option } from '../../engine/index.ts';
import { useForm } from '../form-context.ts';
import { editAnswer, parseAnswer, showAnswer } from '../texts/answer-text.ts';
import { useDraft } from '../widgets/use-draft.ts';
import type { GridColumn } from './grid-columns.ts';
import type { CellMode } from './grid-keys.ts';
import type { TableHandle } from './use-table.ts';

interface CellInputProps {
  readonly table: TableHandle;
  readonly index: number;
  readonly column: GridColumn;
  readonly answer: unknown;
  readonly isHidden: boolean;
  readonly isInvalid: boolean;
  readonly mode: CellMode;
  readonly label: string;
  readonly statusId: string;
  readonly options: readonly Option[];
  readonly onMode: (mode: CellMode) => void;
  readonly onOpen: () => void;
}

export function CellInput(props: CellInputProps): ReactNode {
  if (props.isHidden || props.column.editor === 'none') return <FixedCell {...props} />;
  switch (props.column.editor) {
    case 'line':
    case 'lines':
      return <TypedCell {...props} />;
    case 'list':
      return <ListCell {...props} />;
    case 'whole':
      return <WholeCell {...props} />;
  }
}

function TypedCell(props: CellInputProps): ReactNode {
  const { column, answer, mode, label, statusId, isInvalid, onMode } = props;
  const { form } = useForm().store;
  const enter = useEnter(props);
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const draft = useDraft(
    editAnswer(answer, column.field, form),
    useCallback(
      (text: string) => {
        enter(parseAnswer(text, column.field, form));
      },
      [enter, column, form],
    ),
  );
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
    input.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, []);
  useLayoutEffect(() => {
    const { current } = input;
    // Typing has begun by itself when something was replaced; otherwise (F2) the caret goes to the end.
    if (mode === 'edit' && current !== null && current.selectionStart !== current.selectionEnd) {
      current.setSelectionRange(current.value.length, current.value.length);
    }
  }, [mode]);
  const shared = {
    ...draft,
    onChange: (event: Parameters<typeof draft.onChange>[0]) => {
      if (mode === 'select') onMode('edit');
      draft.onChange(event);
    },
    onMouseDown: () => onMode('edit'),
    'aria-label': label,
    'aria-describedby': statusId,
    'aria-invalid': isInvalid ? true : undefined,
  } as const;
  return column.editor === 'lines' ? (
    <textarea {...shared} ref={input} className="tb-cell-input tb-cell-lines" rows={4} />
  ) : (
    <input
      {...shared}
      ref={input}
      type="text"
      inputMode={column.isNumber ? 'decimal' : undefined}
      className="tb-cell-input"
      autoComplete="off"
    />
  );
}

function ListCell(props: CellInputProps): ReactNode {
  const { column, answer, mode, label, statusId, isInvalid, options } = props;
  const enter = useEnter(props);
  const input = useFocus<HTMLSelectElement>();
  useLayoutEffect(() => {
    if (mode === 'edit') openPicker(input.current);
  }, [mode, input]);
  const isYesNo = column.field.type === 'yesNo';
  const choices = isYesNo ? yesNo : options.map(({ code, title }) => ({ value: code, title, answer: code }));
  const chosen = choices.find((one) => one.answer === answer);
  const unknown = chosen === undefined && typeof answer === 'string' && answer !== '' ? answer : undefined;
  return (
    <select
      ref={input}
      className="tb-cell-input"
      aria-label={label}
      aria-describedby={statusId}
      aria-invalid={isInvalid ? true : undefined}
      value={chosen?.value ?? unknown ?? ''}
      onChange={(event) => enter(choices.find((one) => one.value === event.target.value)?.answer)}
    >
      <option value="">请选择</option>
      {unknown !== undefined && <option value={unknown}>{unknown}（不在选项中）</option>}
      {choices.map(({ value, title }) => (
        <option key={value} value={value}>
          {title}
        </option>
      ))}
    </select>
  );
}

const yesNo = [
  { value: 'yes', title: '是', answer: true },
  { value: 'no', title: '否', answer: false },
] as const;

function WholeCell({ column, answer, label, statusId, onOpen }: CellInputProps): ReactNode {
  const { form } = useForm().store;
  const button = useFocus<HTMLButtonElement>();
  const text = showAnswer(answer, column.field, form);
  return (
    <button
      ref={button}
      type="button"
      className="tb-cell-input tb-cell-open"
      aria-describedby={statusId}
      onClick={onOpen}
    >
      <span className="tb-unseen">{label}：</span>
      {text === '' ? '点击填写' : text}
    </button>
  );
}

/** What cannot be filled in can still be gone through. */
function FixedCell({ column, answer, isHidden, label, statusId }: CellInputProps): ReactNode {
  const { form } = useForm().store;
  const input = useFocus<HTMLInputElement>();
  const text = isHidden ? '不适用' : showAnswer(answer, column.field, form) || '—';
  return (
    <input
      ref={input}
      type="text"
      readOnly
      className="tb-cell-input"
      aria-label={label}
      aria-describedby={statusId}
      value={text}
    />
  );
}

function useEnter({ table, index, column }: CellInputProps): (answer: unknown) => void {
  const { store } = useForm();
  const { name } = column.field;
  return useCallback((answer) => store.change([...table.path, index, name], answer), [store, table, index, name]);
}

function useFocus<T extends HTMLElement>(): RefObject<T | null> {
  const element = useRef<T>(null);
  useLayoutEffect(() => {
    element.current?.focus();
  }, []);
  return element;
}

/** Browsers open a list only where the reader has just acted. */
function openPicker(select: HTMLSelectElement | null): void {
  try {
    select?.showPicker();
  } catch {
    select?.focus();
  }
}
