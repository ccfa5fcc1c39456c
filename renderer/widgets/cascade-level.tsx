/** One level of a cascade: radio buttons or a list where one can be chosen, boxes under their parents where several can. */
import { type ReactNode, useId, useState } from 'react';
import { levelName, type Option } from '../../engine/index.ts';
import { useField } from '../field/field-context.ts';
import { Icon } from '../icons.tsx';
import { type CascadeGroup, type CascadeLevel, type Stray, toggledCodes } from './cascade-levels.ts';
import { OptionLine } from './option-line.tsx';
import { matching } from './search-widget.tsx';

interface LevelProps {
  readonly level: CascadeLevel;
  readonly onChoose: (codes: readonly string[]) => void;
}

/** So many radio buttons stand open, from so many options on one searches among them. */
const RADIOS = 8;
const MANY = 15;

export function CascadeLevelPart({ level, onChoose }: LevelProps): ReactNode {
  const { title } = useField();
  const { at, most, codes, groups, strays } = level;
  const [sought, setSought] = useState('');
  const options = groups.flatMap((group) => group.options);
  const isList = at === 0 && most === 1 && options.length > RADIOS;
  const isMany = !isList && options.length > MANY;
  const isOver = codes.length > most;
  return (
    <fieldset className="tb-cascade-level">
      <legend>
        <span className="tb-unseen">{title}：</span>
        <strong>{levelName(at)}</strong>
        <span className="tb-count" data-over={isOver ? true : undefined}>
          {limitInWords(level)}
        </span>
      </legend>
      {isMany && (
        <input
          type="search"
          className="tb-input"
          data-size="medium"
          aria-label={`查找${levelName(at)}选项：${title}`}
          placeholder="输入文字查找选项"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      {isMany && <Chosen level={level} onChoose={onChoose} />}
      {isList ? (
        <LevelList level={level} options={options} onChoose={onChoose} />
      ) : (
        <Groups groups={found(groups, isMany ? sought : '')} level={level} scrolls={isMany} onChoose={onChoose} />
      )}
      {strays.length > 0 && <Strays level={level} onChoose={onChoose} />}
    </fieldset>
  );
}

function limitInWords({ most, codes }: CascadeLevel): string {
  return most === 1 ? '选1项' : `可多选，最多${most}项，已选${codes.length}/${most}`;
}

function found(groups: readonly CascadeGroup[], sought: string): readonly CascadeGroup[] {
  return groups
    .map((group) => ({ ...group, options: matching(group.options, sought) }))
    .filter(({ options }) => options.length > 0);
}

interface GroupsProps extends LevelProps {
  readonly groups: readonly CascadeGroup[];
  readonly scrolls: boolean;
}

function Groups({ groups, level, scrolls, onChoose }: GroupsProps): ReactNode {
  const id = useId();
  return (
    <div className="tb-boxes" data-scrolls={scrolls ? true : undefined}>
      {groups.map(({ parent, options }) =>
        parent === null ? (
          <Options key="" options={options} level={level} onChoose={onChoose} />
        ) : (
          <div key={parent.code} role="group" aria-labelledby={`${id}-${parent.code}`} className="tb-boxes-group">
            <p className="tb-boxes-title" id={`${id}-${parent.code}`}>
              {parent.title}
            </p>
            <Options options={options} level={level} onChoose={onChoose} />
          </div>
        ),
      )}
      {groups.length === 0 && <p className="tb-muted">没有找到选项</p>}
    </div>
  );
}

interface OptionsProps extends LevelProps {
  readonly options: readonly Option[];
}

function Options({ options, level, onChoose }: OptionsProps): ReactNode {
  const longest = Math.max(...options.map(({ title }) => title.length));
  const isDense = options.every(({ help }) => help === undefined);
  return (
    <div className="tb-options" data-dense={isDense ? (longest > 9 ? 'wide' : 'narrow') : undefined}>
      {options.map((option) => (
        <OptionLine
          key={option.code}
          type={level.most === 1 ? 'radio' : 'checkbox'}
          name={levelName(level.at)}
          option={{ ...option, value: option.code, answer: option.code }}
          checked={level.codes.includes(option.code)}
          onCheck={(checked) => onChoose(toggledCodes(level, option.code, checked))}
        />
      ))}
    </div>
  );
}

function LevelList({ level, options, onChoose }: OptionsProps): ReactNode {
  const { id, title } = useField();
  const chosen = options.find(({ code }) => level.codes.includes(code))?.code ?? '';
  return (
    <select
      id={`${id}--level${level.at + 1}`}
      className="tb-input"
      data-size="medium"
      aria-label={`${title}：${levelName(level.at)}`}
      value={chosen}
      onChange={({ target }) =>
        onChoose(target.value === '' ? toggledCodes(level, chosen, false) : toggledCodes(level, target.value, true))
      }
    >
      <option value="">请选择</option>
      {options.map(({ code, title: name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** What is chosen in a long list, kept in sight. */
function Chosen({ level, onChoose }: LevelProps): ReactNode {
  const chosen = level.groups.flatMap(({ options }) => options).filter(({ code }) => level.codes.includes(code));
  if (chosen.length === 0) return null;
  return (
    <div className="tb-chips">
      {chosen.map(({ code, title }) => (
        <button key={code} type="button" className="tb-chip" onClick={() => onChoose(toggledCodes(level, code, false))}>
          <span className="tb-unseen">去掉</span>
          {title}
          <span aria-hidden="true"> ×</span>
        </button>
      ))}
    </div>
  );
}

/** Nothing is taken away behind the reader's back when another parent is chosen. */
function Strays({ level, onChoose }: LevelProps): ReactNode {
  const remove = ({ code }: Stray): void => onChoose(toggledCodes(level, code, false));
  return (
    <ul className="tb-strays">
      {level.strays.map((stray) => (
        <li key={stray.code}>
          <Icon name="warning" />
          <span>「{stray.title}」不属于所选的上一级</span>
          <button type="button" className="tb-link" onClick={() => remove(stray)}>
            移除<span className="tb-unseen">{stray.title}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
