/** Texts and conditions of a form for readers of its schema, who see no answers. */
import { variants, variantSentence } from '../../guide/wording.ts';
import type { CompiledExpression, Text } from '../../model/expression.ts';
import type { CompiledForm } from '../../model/form.ts';
import { conditionInWords } from '../../runtime/formula.ts';
import { resolveText } from '../../runtime/text.ts';

/** `scope` is the path of the form, group or row in which something stands. */
export interface Wording {
  readonly title: (text: Text) => string;
  /** A text that depends on answers is told once for each case. */
  readonly text: (text: Text, scope: string) => string;
  readonly conditions: (conditions: readonly CompiledExpression[], scope: string) => string;
}

export function wordingOf(form: CompiledForm): Wording {
  return {
    title: (text) => resolveText(text, [], form),
    text: (text, scope) => {
      const told = variants(text, { form, scope, forms: [] });
      const sentences = told.map((one) =>
        one.condition === undefined && told.length === 1 ? one.text : variantSentence(one),
      );
      return sentences.join('\n');
    },
    conditions: (conditions, scope) => conditions.map((one) => conditionInWords(form, one, scope)).join('，且'),
  };
}
