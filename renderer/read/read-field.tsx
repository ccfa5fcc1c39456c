/** A field as text: its title and its value; tables as tables, or card by card. */
import { type ReactNode, useMemo } from 'react';
import { type Field, isShown } from '../../engine/index.ts';
import { ProblemLines } from '../field/problem-lines.tsx';
import { useScope } from '../form-context.ts';
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
  const { path: scopePath, key } = useScope();
  const path = useMemo(() => [...scopePath, field.name], [scopePath, field]);
  const id = key === '' ? field.name : `${key}.${field.name}`;
  const title = useText(field.title, scopePath);
  const problems = useShownProblems(path, id);
  return (
    <div className="tb-read-line" data-long={field.type === 'longText' ? true : undefined}>
      <dt>{title}</dt>
      <dd>
        <ReadValue field={field} />
        <ProblemLines id={`${id}--problems`} problems={problems} />
      </dd>
    </div>
  );
}
