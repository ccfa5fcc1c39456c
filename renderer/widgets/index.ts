/** The table of widgets. */
import type { ReactNode } from 'react';
import type { WidgetName } from '../field-schema.ts';
import type { AnswerWidgetProps } from './answer-widget.ts';
import { CascadeWidget } from './cascade-widget.tsx';
import { ChecksWidget } from './checks-widget.tsx';
import { ConfirmWidget, RadiosWidget, SelectWidget, YesNoWidget } from './choice-widgets.tsx';
import { DateWidget } from './date-widget.tsx';
import { FilesWidget } from './files-widget.tsx';
import { NumberWidget } from './number-widget.tsx';
import { SearchWidget } from './search-widget.tsx';
import { LongTextWidget, TextWidget } from './text-widgets.tsx';

export type { AnswerWidgetProps } from './answer-widget.ts';

export const widgets = {
  text: TextWidget,
  longText: LongTextWidget,
  number: NumberWidget,
  date: DateWidget,
  yesNo: YesNoWidget,
  confirm: ConfirmWidget,
  radios: RadiosWidget,
  select: SelectWidget,
  search: SearchWidget,
  checks: ChecksWidget,
  cascade: CascadeWidget,
  files: FilesWidget,
} as const satisfies Record<WidgetName, (props: AnswerWidgetProps) => ReactNode>;
