/**
 * The text of an input while it is typed: kept exactly as typed until the input is left, and never touched between the
 * start and the end of a composition (拼音), during which nothing is entered either.
 */
import { type ChangeEvent, type CompositionEvent, useCallback, useRef, useState } from 'react';

type TextInput = HTMLInputElement | HTMLTextAreaElement;

export interface Draft {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<TextInput>) => void;
  readonly onCompositionStart: () => void;
  readonly onCompositionEnd: (event: CompositionEvent<TextInput>) => void;
  readonly onBlur: () => void;
}

/** `shown` is the answer as text; `enter` is called with every text that is not half composed. */
export function useDraft(shown: string, enter: (text: string) => void, leave?: () => void): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const composing = useRef(false);

  const onChange = useCallback(
    (event: ChangeEvent<TextInput>) => {
      const text = event.target.value;
      setDraft(text);
      if (!composing.current) enter(text);
    },
    [enter],
  );
  const onCompositionStart = useCallback(() => {
    composing.current = true;
  }, []);
  const onCompositionEnd = useCallback(
    (event: CompositionEvent<TextInput>) => {
      composing.current = false;
      setDraft(event.currentTarget.value);
      enter(event.currentTarget.value);
    },
    [enter],
  );
  const onBlur = useCallback(() => {
    setDraft(null);
    leave?.();
  }, [leave]);

  return { value: draft ?? shown, onChange, onCompositionStart, onCompositionEnd, onBlur };
}
