/** The field that a template or widget is drawing. */
import { createContext, useContext } from 'react';
import type { Field, FilingPath, LocalProblem, Origin } from '../../engine/index.ts';
import type { CarriedStanding } from '../state/carried.ts';

export interface FieldContext {
  readonly field: Field;
  readonly path: FilingPath;
  /** The id of its input; of its parts `${id}--label`, `--help`, `--notice`, `--problems`, `--origin`, `--carried`, `--changes`, `--count`. */
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly notice: string;
  readonly placeholder: string;
  readonly problems: readonly LocalProblem[];
  /** As things stand: it may depend on other answers. */
  readonly required: boolean;
  /** Where the answer comes from; null where nothing is imported. */
  readonly origin: Origin | null;
  /** Of an answer taken over from an earlier edition. */
  readonly carried: CarriedStanding | null;
  /** What is new about the field since then, until it is answered or confirmed; else ''. */
  readonly changes: string;
  /** The heading above says the title already: here it is for listeners only. */
  readonly headed: boolean;
  /** The label names a group of inputs and belongs to none of them. */
  readonly grouped: boolean;
}

const Context = createContext<FieldContext | null>(null);
export const FieldProvider = Context.Provider;

export function useField(): FieldContext {
  const context = useContext(Context);
  if (context === null) throw new Error('A widget stands outside its field');
  return context;
}

/** Names only what is there. */
export function describedBy(field: FieldContext, ...others: readonly (string | false)[]): string | undefined {
  const ids = [
    field.notice !== '' && `${field.id}--notice`,
    field.help !== '' && `${field.id}--help`,
    field.problems.length > 0 && `${field.id}--problems`,
    field.origin !== null && `${field.id}--origin`,
    field.origin === 'changed' && `${field.id}--imported`,
    field.carried !== null && `${field.id}--carried`,
    field.changes !== '' && `${field.id}--changes`,
    ...others,
  ];
  return ids.filter((id) => id !== false).join(' ') || undefined;
}

export function hasErrors({ problems }: { readonly problems: readonly LocalProblem[] }): boolean {
  return problems.some((problem) => problem.level === 'error');
}

/** Attributes of a single input. */
export function inputAttributes(field: FieldContext, ...others: readonly (string | false)[]) {
  return {
    id: field.id,
    'aria-describedby': describedBy(field, ...others),
    'aria-invalid': hasErrors(field) ? true : undefined,
  } as const;
}

/** Attributes of the element around several inputs. */
export function groupAttributes(field: FieldContext, ...others: readonly (string | false)[]) {
  return {
    id: field.id,
    'aria-labelledby': `${field.id}--label`,
    'aria-describedby': describedBy(field, ...others),
  } as const;
}
