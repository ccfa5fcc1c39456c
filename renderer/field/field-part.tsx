/** One field of the form, wherever it stands: nothing while it is hidden, else the part that its type asks for. */
import { memo, type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { answerAt, type Field, isShown, stateAt } from '../../engine/index.ts';
import { ExplainValue } from '../explain/explain-value.tsx';
import { HiddenHint } from '../explain/hidden-hint.tsx';
import { fieldSchema, grouped } from '../field-schema.ts';
import { useForm, useScope } from '../form-context.ts';
import { SchemaFieldHost } from '../rjsf/adapter.tsx';
import { TablePart } from '../table/table-part.tsx';
import { showAnswer, unitOf } from '../texts/answer-text.ts';
import { useFiling, useText } from '../use-filing.ts';
import { FieldProvider } from './field-context.ts';
import { FieldFrame } from './field-frame.tsx';
import { GroupPart } from './group-part.tsx';
import { useFieldContext } from './use-field-context.ts';

export const FieldPart = memo(function FieldPart({ name }: { readonly name: string }): ReactNode {
  const { scope, path } = useScope();
  const field = useMemo(() => scope.fields.find((one) => one.name === name), [scope, name]);
  const shown = useFiling((state) => isShown(state, [...path, name]));
  if (field === undefined) return null;
  if (!shown) return <HiddenPart field={field} />;
  if (field.type === 'table') return <TablePart field={field} />;
  if (field.type === 'group') return <GroupPart field={field} />;
  return field.compute === undefined ? <AnswerPart field={field} /> : <ComputedPart field={field} />;
});

/** Of a single field that is not asked for nothing is said. */
function HiddenPart({ field }: { readonly field: Field }): ReactNode {
  const { path: scopePath } = useScope();
  const path = useMemo(() => [...scopePath, field.name], [scopePath, field]);
  const title = useText(field.title, scopePath);
  if (!('scope' in field) || field.when === undefined) return null;
  return (
    <HiddenHint
      when={field.when}
      title={title}
      path={path}
      {...(field.type === 'group' && { count: field.scope.fields.length })}
    />
  );
}

function AnswerPart({ field }: { readonly field: Field }): ReactNode {
  const { store, page } = useForm();
  const context = useFieldContext(field);
  const { path, id } = context;
  const key = id;
  const answer = useFiling((state) => answerAt(state, path));
  const projected = useMemo(() => fieldSchema(field, store.form), [field, store]);
  const enter = useCallback((value: unknown) => store.change(path, value), [store, path]);
  const leave = useCallback(() => page.touch(key), [page, key]);
  if (projected === null) return null;
  const isGrouped = grouped.has(projected.uiSchema['ui:widget']);
  return (
    <FieldProvider value={isGrouped ? { ...context, grouped: true } : context}>
      <SchemaFieldHost
        id={id}
        name={field.name}
        projected={projected}
        required={context.required}
        answer={answer}
        onAnswer={enter}
        onLeave={leave}
      />
    </FieldProvider>
  );
}

/** A value that the engine works out: shown, never entered, and explained when asked. */
function ComputedPart({ field }: { readonly field: Field }): ReactNode {
  const { store } = useForm();
  const { path: scopePath } = useScope();
  const context = useFieldContext(field);
  const value = useFiling((state) => stateAt(state, scopePath)?.values[field.name] ?? null);
  const blank = useText(field.blank, scopePath);
  const text = showAnswer(value, field, store.form);
  useTouchedByChange(value, context.id);
  return (
    <FieldProvider value={context}>
      <FieldFrame>
        <div className="tb-computed">
          <output id={context.id} tabIndex={-1}>
            {text === '' ? blank || '—' : text}
            {text !== '' && <span className="tb-unit">{unitOf(field)}</span>}
          </output>
          <ExplainValue path={context.path} title={context.title} />
        </div>
      </FieldFrame>
    </FieldProvider>
  );
}

/** Nobody leaves a computed field: its problems are shown from when its value has changed. */
function useTouchedByChange(value: unknown, key: string): void {
  const { page } = useForm();
  const first = useRef(value);
  useEffect(() => {
    if (value !== first.current) page.touch(key);
  }, [page, key, value]);
}
