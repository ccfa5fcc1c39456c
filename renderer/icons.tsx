/** The few drawings of the page. They say nothing by themselves: a word stands beside each. */
import type { ReactNode } from 'react';

const drawings = {
  error: (
    <path d="M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm-.9 4h1.8v5.4H9.1V6Zm.9 8.6a1.1 1.1 0 1 1 0-2.2 1.1 1.1 0 0 1 0 2.2Z" />
  ),
  warning: (
    <path d="M10 2.2 1.2 17.5h17.6L10 2.2Zm-.9 6h1.8v4.6H9.1V8.2Zm.9 7.6a1.1 1.1 0 1 1 0-2.2 1.1 1.1 0 0 1 0 2.2Z" />
  ),
  done: <path d="M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm-1.2 11.6L5.2 10l1.3-1.3 2.3 2.3 4.7-4.7 1.3 1.3-6 6Z" />,
  notStarted: <path d="M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 14.3a6.3 6.3 0 1 1 0-12.6 6.3 6.3 0 0 1 0 12.6Z" />,
  started: <path d="M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 14.3V3.7a6.3 6.3 0 0 1 0 12.6Z" />,
  plus: <path d="M9 3.5h2V9h5.5v2H11v5.5H9V11H3.5V9H9V3.5Z" />,
  remove: (
    <path d="M7.5 2.5h5l.8 1.5H17v1.8H3V4h3.7l.8-1.5ZM4.4 7.2h11.2l-.8 10.3H5.2L4.4 7.2Zm3.2 2 .3 6.3h1.5l-.3-6.3Zm3.3 0-.3 6.3h1.5l.3-6.3h-1.5Z" />
  ),
  up: <path d="m10 5 6.3 6.3-1.4 1.4L10 7.8l-4.9 4.9-1.4-1.4L10 5Z" />,
  down: <path d="m10 15-6.3-6.3 1.4-1.4L10 12.2l4.9-4.9 1.4 1.4L10 15Z" />,
  next: <path d="m7.7 3.7 6.3 6.3-6.3 6.3-1.4-1.4 4.9-4.9-4.9-4.9 1.4-1.4Z" />,
  previous: <path d="M12.3 3.7 6 10l6.3 6.3 1.4-1.4L8.8 10l4.9-4.9-1.4-1.4Z" />,
  calendar: <path d="M6 2h1.7v2h4.6V2H14v2h3v13.5H3V4h3V2Zm9.3 6.5H4.7v7.3h10.6V8.5Z" />,
  upload: <path d="m10 2.5 5 5-1.3 1.3-2.8-2.8v7.5H9.1V6L6.3 8.8 5 7.5l5-5ZM3 14.5h1.8v1.7h10.4v-1.7H17v3.5H3v-3.5Z" />,
  file: <path d="M4.5 2h7l4 4v12h-11V2Zm1.7 1.7v12.6h7.6V7.2h-3.5V3.7H6.2Z" />,
  close: <path d="m5 3.7 5 5 5-5L16.3 5l-5 5 5 5-1.3 1.3-5-5-5 5L3.7 15l5-5-5-5L5 3.7Z" />,
  expand: (
    <path d="M3 3h6v1.8H6.1l3.3 3.3-1.3 1.3-3.3-3.3V9H3V3Zm14 14h-6v-1.8h2.9l-3.3-3.3 1.3-1.3 3.3 3.3V11H17v6Z" />
  ),
  notice: <path d="M4 8.2 13.5 4v12L9.7 14.3V17H6.5v-4.1L4 11.8H2.5V8.2H4Zm11.2-.7a3 3 0 0 1 0 5v-5Z" />,
  list: <path d="M3 4.5h2v2H3v-2Zm4 0h10v2H7v-2ZM3 9h2v2H3V9Zm4 0h10v2H7V9Zm-4 4.5h2v2H3v-2Zm4 0h10v2H7v-2Z" />,
  explain: (
    <path d="M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 14.4a6.4 6.4 0 1 1 0-12.8 6.4 6.4 0 0 1 0 12.8Zm-.9-3.9h1.8v1.8H9.1v-1.8Zm.9-7a2.9 2.9 0 0 0-2.9 2.8h1.7c0-.7.5-1.2 1.2-1.2s1.2.5 1.2 1.1c0 1.1-2.1 1.3-2.1 3.3h1.7c0-1.2 2.1-1.4 2.1-3.3A2.8 2.8 0 0 0 10 5.5Z" />
  ),
  imported: (
    <path d="M9.1 2.5h1.8v7.4l2.8-2.8L15 8.4l-5 5-5-5 1.3-1.3 2.8 2.8V2.5ZM3 13.5h1.8v2.7h10.4v-2.7H17V18H3v-4.5Z" />
  ),
  carried: (
    <path d="M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 14.4a6.4 6.4 0 1 1 0-12.8 6.4 6.4 0 0 1 0 12.8ZM9.2 5.5h1.6v4.1l2.9 1.7-.8 1.4-3.7-2.2v-5Z" />
  ),
  edited: <path d="m13.3 2.6 4.1 4.1L7 17.1l-5 .9.9-5L13.3 2.6Zm0 2.5-8.8 8.8-.3 1.9 1.9-.3 8.8-8.8-1.6-1.6Z" />,
  undo: (
    <path d="M7.5 4 6.2 2.7 2 7l4.2 4.2L7.5 10 5.4 7.9H12a3.3 3.3 0 0 1 0 6.6H7v1.8h5a5.1 5.1 0 0 0 0-10.2H5.4L7.5 4Z" />
  ),
} as const;

export type IconName = keyof typeof drawings;

export function Icon({ name }: { readonly name: IconName }): ReactNode {
  return (
    <svg className="tb-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}
