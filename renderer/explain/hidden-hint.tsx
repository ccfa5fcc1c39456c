/** Where a part of the form is not shown: a quiet line that says when it would be, and for how much. */
import { type ReactNode, useMemo } from 'react';
import { type CompiledExpression, conditionInWords, type FilingPath } from '../../engine/index.ts';
import { useForm, useScope } from '../form-context.ts';
import { HidingPart } from './inputs.tsx';
import { Popover } from './popover.tsx';
import { useExplanation } from './use-explanation.ts';

interface HiddenHintProps {
  readonly when: CompiledExpression;
  /** Of the hidden part. */
  readonly title: string;
  /** How many fields stand in it; absent for a table. */
  readonly count?: number;
  /** A field that is hidden with it. */
  readonly path: FilingPath;
}

export function HiddenHint({ when, title, count, path }: HiddenHintProps): ReactNode {
  const { form } = useForm().store;
  const { scope } = useScope();
  const condition = useMemo(() => conditionInWords(form, when, scope.path), [form, when, scope]);
  return (
    <div className="tb-hidden-hint">
      <span>
        {condition}时，还需填写「{title}」{count !== undefined && `（${count}项）`}
      </span>
      <Popover label="为什么没有？" title={`现在不用填写「${title}」`}>
        {() => <Reason path={path} />}
      </Popover>
    </div>
  );
}

function Reason({ path }: { readonly path: FilingPath }): ReactNode {
  const hiding = useExplanation(path)?.hiding;
  return <div className="tb-why">{hiding === undefined ? <p>现在已经显示。</p> : <HidingPart hiding={hiding} />}</div>;
}
