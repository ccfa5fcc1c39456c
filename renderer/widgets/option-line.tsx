/** An option that stands open: its radio button or box, its title, its help beneath. */
import type { ReactNode } from 'react';
import type { Text } from '../../engine/index.ts';
import { useField } from '../field/field-context.ts';
import { useScope } from '../form-context.ts';
import { useText } from '../use-filing.ts';

export interface OpenOption {
  readonly value: string;
  readonly title: string;
  readonly help?: Text;
  readonly answer: string | boolean;
}

interface OptionLineProps {
  readonly type: 'radio' | 'checkbox';
  /** Radio buttons of one name exclude each other; without it all of the field do. */
  readonly name?: string;
  readonly option: OpenOption;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}

export function OptionLine({ type, name, option, checked, onCheck }: OptionLineProps): ReactNode {
  const { id } = useField();
  const { path } = useScope();
  const help = useText(option.help, path);
  const own = `${id}--option-${option.value}`;
  return (
    <span className="tb-option" data-checked={checked ? true : undefined}>
      <input
        type={type}
        id={own}
        name={name === undefined ? id : `${id}--${name}`}
        value={option.value}
        checked={checked}
        aria-describedby={help === '' ? undefined : `${own}-help`}
        onChange={(event) => onCheck(event.target.checked)}
      />
      <label className="tb-option-title" htmlFor={own}>
        {option.title}
      </label>
      {help !== '' && (
        <span className="tb-option-help" id={`${own}-help`}>
          {help}
        </span>
      )}
    </span>
  );
}
