/** Several of many: boxes to tick, in groups where options have parents, with a search where they are many. */
import { type ReactNode, useMemo, useState } from 'react';
import type { Field, Option } from '../../engine/index.ts';
import { groupAttributes, useField } from '../field/field-context.ts';
import { useForm } from '../form-context.ts';
import { fieldOptions } from '../texts/answer-text.ts';
import type { AnswerWidgetProps } from './answer-widget.ts';
import { OptionLine } from './option-line.tsx';
import { matching } from './search-widget.tsx';

/** From so many options on, one searches among them. */
const MANY = 30;

export function ChecksWidget({ answer, onAnswer, onLeave }: AnswerWidgetProps): ReactNode {
  const field = useField();
  const { form } = useForm().store;
  const options = fieldOptions(field.field, form);
  const codes = useMemo(() => (Array.isArray(answer) ? answer.map(String) : []), [answer]);
  const [sought, setSought] = useState('');
  const { max, exclusive } = limitsOf(field.field);
  const isMany = options.length > MANY;
  const hasHead = isMany || max !== undefined;
  const check = (code: string, checked: boolean): void => {
    const next = toggled(codes, code, checked, exclusive);
    onAnswer(next.length === 0 ? undefined : inListOrder(next, options));
  };
  return (
    <div
      {...groupAttributes(field, hasHead && `${field.id}--count`)}
      role="group"
      className="tb-checks"
      tabIndex={-1}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave();
      }}
    >
      {hasHead && (
        <div className="tb-row tb-checks-head">
          {isMany && (
            <input
              type="search"
              className="tb-input"
              data-size="medium"
              aria-label={`查找选项：${field.title}`}
              placeholder="输入文字查找选项"
              value={sought}
              onChange={(event) => setSought(event.target.value)}
            />
          )}
          <span className="tb-count" id={`${field.id}--count`} data-over={isOver(codes, max) ? true : undefined}>
            {max === undefined ? `已选${codes.length}项` : `已选${codes.length}/${max}项`}
          </span>
        </div>
      )}
      {isMany && <Chosen codes={codes} options={options} onRemove={(code) => check(code, false)} />}
      <Boxes options={matching(options, sought)} all={options} codes={codes} scrolls={isMany} onCheck={check} />
    </div>
  );
}

interface BoxesProps {
  readonly options: readonly Option[];
  readonly all: readonly Option[];
  readonly codes: readonly string[];
  readonly scrolls: boolean;
  readonly onCheck: (code: string, checked: boolean) => void;
}

function Boxes({ options, all, codes, scrolls, onCheck }: BoxesProps): ReactNode {
  const groups = useMemo(() => groupedByParent(options, all), [options, all]);
  const longest = Math.max(...options.map(({ title }) => title.length));
  const isDense = options.length > 6 && options.every(({ help }) => help === undefined);
  return (
    <div className="tb-boxes" data-scrolls={scrolls ? true : undefined}>
      {groups.map(({ title, options: members }) => (
        <div className="tb-boxes-group" key={title}>
          {title !== '' && <p className="tb-boxes-title">{title}</p>}
          <div className="tb-options" data-dense={isDense ? (longest > 9 ? 'wide' : 'narrow') : undefined}>
            {members.map((option) => (
              <OptionLine
                key={option.code}
                type="checkbox"
                option={{ ...option, value: option.code, answer: option.code }}
                checked={codes.includes(option.code)}
                onCheck={(checked) => onCheck(option.code, checked)}
              />
            ))}
          </div>
        </div>
      ))}
      {options.length === 0 && <p className="tb-muted">没有找到选项</p>}
    </div>
  );
}

interface ChosenProps {
  readonly codes: readonly string[];
  readonly options: readonly Option[];
  readonly onRemove: (code: string) => void;
}

/** What is chosen in a long list, kept in sight. */
function Chosen({ codes, options, onRemove }: ChosenProps): ReactNode {
  if (codes.length === 0) return null;
  return (
    <div className="tb-chips">
      {codes.map((code) => {
        const title = options.find((option) => option.code === code)?.title ?? code;
        return (
          <button key={code} type="button" className="tb-chip" onClick={() => onRemove(code)}>
            <span className="tb-unseen">去掉</span>
            {title}
            <span aria-hidden="true"> ×</span>
          </button>
        );
      })}
    </div>
  );
}

/** Codes that stand alone drive the others out, and are driven out by them. */
export function toggled(
  codes: readonly string[],
  code: string,
  checked: boolean,
  exclusive: readonly string[],
): readonly string[] {
  const others = codes.filter((one) => one !== code);
  if (!checked) return others;
  if (exclusive.includes(code)) return [code];
  return [...others.filter((one) => !exclusive.includes(one)), code];
}

/** Unknown codes, as an earlier edition may have left them, stay at the end. */
function inListOrder(codes: readonly string[], options: readonly Option[]): readonly string[] {
  const known = options.map((option) => option.code).filter((code) => codes.includes(code));
  return [...known, ...codes.filter((code) => !known.includes(code))];
}

function groupedByParent(options: readonly Option[], all: readonly Option[]): readonly OptionGroup[] {
  const titles = new Map(all.map((option) => [option.code, option.title]));
  const groups = new Map<string, Option[]>();
  for (const option of options) {
    const title = option.parent === undefined ? '' : (titles.get(option.parent) ?? '');
    groups.set(title, [...(groups.get(title) ?? []), option]);
  }
  return [...groups].map(([title, members]) => ({ title, options: members }));
}

interface OptionGroup {
  readonly title: string;
  readonly options: readonly Option[];
}

function limitsOf(field: Field): { readonly max: number | undefined; readonly exclusive: readonly string[] } {
  return field.type === 'choices'
    ? { max: field.max, exclusive: field.exclusive ?? [] }
    : { max: undefined, exclusive: [] };
}

function isOver(codes: readonly string[], max: number | undefined): boolean {
  return max !== undefined && codes.length > max;
}
