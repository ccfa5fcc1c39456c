/** A field as text: its title and its value; tables as tables, or card by card. */
import { type ReactNode, useMemo } from 'react';
import { type Field, isShown } from '../../engine/index.ts';
import { ExplainValue } from '../explain/explain-value.tsx';
import { ProblemLines } from '../field/problem-lines.tsx';
import { useScope } from '../form-context.ts';
import { OriginMark } from '../origin/origin-mark.tsx';
import { useOrigin } from '../origin/use-origin.ts';
import { isSameTitle } from '../texts/same-title.ts';
import { useFiling, useShownProblems, useText } from '../use-filing.ts';
import { ReadNested } from './read-nested.tsx';
import { ReadValue } from './read-value.tsx';

export function ReadField({ name }: { readonly name: string }): ReactNode {
  const { scope, path } = useScope();
  const field = scope.fields.find((one) => one.name === name);
  const shown = useFiling((state) => isShown(state, [...path, name]));
  if (field === undefined || !shown) return null;
  return 'scope' in field ? <ReadNested field={field} /> : <ReadLine field={field} />;
}

function ReadLine({ field }: { readonly field: Field }): ReactNode {
  const { path: scopePath, key, heading } = useScope();
  const path = useMemo(() => [...scopePath, field.name], [scopePath, field]);
  const id = key === '' ? field.name : `${key}.${field.name}`;
  const title = useText(field.title, scopePath);
  const problems = useShownProblems(path, id);
  const origin = useOrigin(path, field);
  const isHeaded = heading !== undefined && isSameTitle(heading, title);
  return (
    <div
      className="tb-read-line"
      data-long={field.type === 'longText' || isHeaded ? true : undefined}
      data-headed={isHeaded ? true : undefined}
    >
      <dt className={isHeaded ? 'tb-unseen' : undefined}>{title}</dt>
      <dd>
        <ReadValue field={field} />
        {field.compute !== undefined && <ExplainValue path={path} title={title} />}
        {origin === 'changed' && <OriginMark origin={origin} />}
        <ProblemLines id={`${id}--problems`} problems={problems} path={path} />
      </dd>
    </div>
  );
}
