/** A draft whose texts are read as answers of the field: numbers and dates as people write them. */
import { useCallback } from 'react';
import { useField } from '../field/field-context.ts';
import { useForm } from '../form-context.ts';
import { editAnswer, parseAnswer } from '../texts/answer-text.ts';
import type { AnswerWidgetProps } from './answer-widget.ts';
import { type Draft, useDraft } from './use-draft.ts';

export function useAnswerDraft({ answer, onAnswer, onLeave }: AnswerWidgetProps): Draft {
  const { field } = useField();
  const { form } = useForm().store;
  const enter = useCallback((text: string) => onAnswer(parseAnswer(text, field, form)), [onAnswer, field, form]);
  return useDraft(editAnswer(answer, field, form), enter, onLeave);
}
