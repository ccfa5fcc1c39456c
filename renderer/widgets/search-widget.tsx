/** One of many: an input that searches the list while one types (ARIA combobox with a list box). */
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Option } from '../../engine/index.ts';
import { inputAttributes, useField } from '../field/field-context.ts';
import { useForm } from '../form-context.ts';
import { Icon } from '../icons.tsx';
import { editAnswer, fieldOptions, parseAnswer } from '../texts/answer-text.ts';
import type { AnswerWidgetProps } from './answer-widget.ts';

export function SearchWidget({ answer, onAnswer, onLeave }: AnswerWidgetProps): ReactNode {
  const field = useField();
  const { form } = useForm().store;
  const options = fieldOptions(field.field, form);
  const shown = editAnswer(answer, field.field, form);
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = useMemo(() => matching(options, typed ?? ''), [options, typed]);
  const listId = `${field.id}--list`;
  const optionId = (index: number): string => `${field.id}--option-${index}`;

  const open = (): void => {
    setOpen(true);
    setActive(
      Math.max(
        0,
        found.findIndex((option) => option.code === answer),
      ),
    );
  };
  const choose = (option: Option | undefined): void => {
    if (option === undefined) return;
    onAnswer(option.code);
    setTyped(null);
    setOpen(false);
  };
  const type = (text: string): void => {
    setTyped(text);
    setOpen(true);
    setActive(0);
  };
  /** What was typed stays, whether or not an option is called so: the engine says what is wrong with it. */
  const leave = (): void => {
    if (typed !== null) onAnswer(parseAnswer(typed, field.field, form));
    setTyped(null);
    setOpen(false);
    onLeave();
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (isOpen) setActive((active + step + found.length) % Math.max(1, found.length));
      else open();
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      choose(found[active]);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      setTyped(null);
      setOpen(false);
    }
  };

  return (
    <div className="tb-search" data-open={isOpen ? true : undefined}>
      <input
        {...inputAttributes(field)}
        type="text"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && found.length > 0 ? optionId(active) : undefined}
        className="tb-input"
        data-size="medium"
        placeholder={field.placeholder || '输入文字查找，或从列表中选择'}
        autoComplete="off"
        value={typed ?? shown}
        onChange={(event) => type(event.target.value)}
        onClick={() => (isOpen ? undefined : open())}
        onKeyDown={press}
        onBlur={leave}
      />
      <Icon name="down" />
      {isOpen && (
        <ul className="tb-list" role="listbox" id={listId} aria-label={field.title}>
          {found.map((option, index) => (
            <SearchOption
              key={option.code}
              id={optionId(index)}
              option={option}
              parent={options.find(({ code }) => code === option.parent)?.title}
              active={index === active}
              selected={option.code === answer}
              onChoose={() => choose(option)}
            />
          ))}
          {found.length === 0 && (
            <li className="tb-list-none" role="option" aria-disabled="true" aria-selected="false">
              没有含“{typed}”的选项
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

interface SearchOptionProps {
  readonly id: string;
  readonly option: Option;
  readonly parent: string | undefined;
  readonly active: boolean;
  readonly selected: boolean;
  readonly onChoose: () => void;
}

function SearchOption({ id, option, parent, active, selected, onChoose }: SearchOptionProps): ReactNode {
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) line.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <li
      ref={line}
      role="option"
      id={id}
      aria-selected={selected}
      data-active={active ? true : undefined}
      // Before the input loses the focus, and with it the list.
      onMouseDown={(event) => {
        event.preventDefault();
        onChoose();
      }}
    >
      {option.title}
      {parent !== undefined && <span className="tb-list-parent">{parent}</span>}
    </li>
  );
}

/** Options whose title holds every word typed, or whose code begins with it; titles that begin with it first. */
export function matching(options: readonly Option[], typed: string): readonly Option[] {
  const words = typed
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return options;
  const first = words[0] ?? '';
  const found = options.filter(({ title, code }) => {
    const text = title.normalize('NFKC').toLowerCase();
    return words.every((word) => text.includes(word)) || code.toLowerCase().startsWith(first);
  });
  const begins = (option: Option): boolean => option.title.toLowerCase().startsWith(first);
  return [...found.filter(begins), ...found.filter((option) => !begins(option))];
}
