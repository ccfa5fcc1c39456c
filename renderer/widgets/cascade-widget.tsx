/** Codes level by level: on each the options below what is chosen on the level above. */
import { type ReactNode, useId } from 'react';
import { type CascadeField, cascadeLevels, levelName, type Option } from '../../engine/index.ts';
import { groupAttributes, hasErrors, useField } from '../field/field-context.ts';
import { useForm } from '../form-context.ts';
import type { AnswerWidgetProps } from './answer-widget.ts';

export function CascadeWidget({ answer, onAnswer, onLeave }: AnswerWidgetProps): ReactNode {
  const field = useField();
  const { form } = useForm().store;
  if (field.field.type !== 'cascade') return null;
  const levels = cascadeLevels(field.field, form);
  const chosen = levels.map((_, at) => codesAt(answer, at));
  const choose = (at: number, codes: readonly string[]): void => onAnswer(answerFrom(levels, chosen.with(at, codes)));
  return (
    <div
      {...groupAttributes(field)}
      role="group"
      aria-invalid={hasErrors(field) ? true : undefined}
      className="tb-cascade"
      tabIndex={-1}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave();
      }}
    >
      {levels.map((options, at) => (
        <Level
          key={levelName(at)}
          at={at}
          field={field.field.type === 'cascade' ? field.field : undefined}
          options={at === 0 ? options : below(options, chosen[at - 1] ?? [])}
          codes={chosen[at] ?? []}
          onChoose={(codes) => choose(at, codes)}
        />
      ))}
    </div>
  );
}

interface LevelProps {
  readonly at: number;
  readonly field: CascadeField | undefined;
  readonly options: readonly Option[];
  readonly codes: readonly string[];
  readonly onChoose: (codes: readonly string[]) => void;
}

function Level({ at, field, options, codes, onChoose }: LevelProps): ReactNode {
  const { title } = useField();
  const id = useId();
  const most = field?.levels[at] ?? 1;
  if (options.length === 0) return null;
  const toggle = (code: string, checked: boolean): void => {
    if (most === 1) onChoose([code]);
    else onChoose(checked ? [...codes, code] : codes.filter((one) => one !== code));
  };
  return (
    <fieldset className="tb-boxes-group">
      <legend className="tb-boxes-title">
        <span className="tb-unseen">{title}：</span>
        {levelName(at)}
        {most > 1 && `（已选${codes.length}/${most}项）`}
      </legend>
      <div className="tb-options" data-dense={options.length > 6 ? 'wide' : undefined}>
        {options.map(({ code, title: name }) => (
          <span className="tb-option" key={code} data-checked={codes.includes(code) ? true : undefined}>
            <input
              type={most === 1 ? 'radio' : 'checkbox'}
              id={`${id}-${code}`}
              name={id}
              value={code}
              checked={codes.includes(code)}
              onChange={(event) => toggle(code, event.target.checked)}
            />
            <label className="tb-option-title" htmlFor={`${id}-${code}`}>
              {name}
            </label>
          </span>
        ))}
      </div>
      {most === 1 && at === 0 && codes.length > 0 && (
        <button type="button" className="tb-link" onClick={() => onChoose([])}>
          清除<span className="tb-unseen">：{title}</span>
        </button>
      )}
    </fieldset>
  );
}

function codesAt(answer: unknown, at: number): readonly string[] {
  const codes: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, `level${at + 1}`) : [];
  return Array.isArray(codes) ? codes.map(String) : [];
}

function below(options: readonly Option[], above: readonly string[]): readonly Option[] {
  return options.filter(({ parent }) => parent !== undefined && above.includes(parent));
}

/** Without what no longer lies below a choice; nothing on the first level is no answer. */
function answerFrom(levels: readonly (readonly Option[])[], chosen: readonly (readonly string[])[]): unknown {
  const answer: Record<string, readonly string[]> = {};
  let above: readonly string[] | undefined;
  for (const [at, options] of levels.entries()) {
    const offered = above === undefined ? options : below(options, above);
    above = offered.map(({ code }) => code).filter((code) => chosen[at]?.includes(code));
    if (above.length > 0) answer[`level${at + 1}`] = above;
  }
  return answer['level1'] === undefined ? undefined : answer;
}
