/** Codes level by level: on each the options below what is chosen on the level above. */
import { type ReactNode, useMemo } from 'react';
import { levelName } from '../../engine/index.ts';
import { groupAttributes, useField } from '../field/field-context.ts';
import { useForm } from '../form-context.ts';
import type { AnswerWidgetProps } from './answer-widget.ts';
import { CascadeLevelPart } from './cascade-level.tsx';
import { readCascade, withCodes } from './cascade-levels.ts';

export function CascadeWidget({ answer, onAnswer, onLeave }: AnswerWidgetProps): ReactNode {
  const field = useField();
  const { form } = useForm().store;
  const cascade = field.field.type === 'cascade' ? field.field : null;
  const levels = useMemo(() => (cascade === null ? [] : readCascade(answer, cascade, form)), [answer, cascade, form]);
  return (
    <div
      {...groupAttributes(field)}
      role="group"
      className="tb-cascade"
      tabIndex={-1}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave();
      }}
    >
      {levels
        .filter(({ groups, strays }) => groups.length > 0 || strays.length > 0)
        .map((level) => (
          <CascadeLevelPart
            key={levelName(level.at)}
            level={level}
            onChoose={(codes) => onAnswer(withCodes(levels, level.at, codes))}
          />
        ))}
      {!field.required && levels.some(({ codes }) => codes.length > 0) && (
        <button type="button" className="tb-link" onClick={() => onAnswer(undefined)}>
          全部清除<span className="tb-unseen">：{field.title}</span>
        </button>
      )}
    </div>
  );
}
