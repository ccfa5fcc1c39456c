/** A heading of the level that its place asks for, six at most. */
import type { ReactNode, Ref } from 'react';

interface HeadingProps {
  readonly level: number;
  readonly id?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
  /** Can be given the focus, though not by Tab. */
  readonly focusable?: boolean;
  readonly ref?: Ref<HTMLHeadingElement>;
}

export function Heading({ level, id, className, children, focusable, ref }: HeadingProps): ReactNode {
  const Tag = tags[Math.min(level, 6) - 1] ?? 'h6';
  return (
    <Tag id={id} className={className} tabIndex={focusable === true ? -1 : undefined} ref={ref}>
      {children}
    </Tag>
  );
}

const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
