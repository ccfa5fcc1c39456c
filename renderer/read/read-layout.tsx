/** What stands in a section, row or group, to be read: fields in a row make one list. */
import type { ReactNode } from 'react';
import { isSectionShown, type LayoutItem } from '../../engine/index.ts';
import { Notice } from '../field/field-frame.tsx';
import { ScopeProvider, useScope } from '../form-context.ts';
import { Heading } from '../page/heading.tsx';
import { headingOver, sectionNamed } from '../state/outline.ts';
import { useFiling, useText } from '../use-filing.ts';
import { ReadField } from './read-field.tsx';

/** Tables, groups and sections stand between the lists. */
export function ReadLayout({ items }: { readonly items: readonly LayoutItem[] }): ReactNode {
  const { scope } = useScope();
  const blocks: ReactNode[] = [];
  let lines: string[] = [];
  const closeLines = (): void => {
    if (lines.length > 0) {
      const names = lines;
      blocks.push(
        <dl className="tb-read-list" key={names[0]}>
          {names.map((name) => (
            <ReadField key={name} name={name} />
          ))}
        </dl>,
      );
    }
    lines = [];
  };
  for (const { kind, name } of items) {
    const field = kind === 'field' ? scope.fields.find((one) => one.name === name) : undefined;
    if (field !== undefined && !('scope' in field)) {
      lines.push(name);
      continue;
    }
    closeLines();
    blocks.push(field === undefined ? <ReadSection key={name} name={name} /> : <ReadField key={name} name={name} />);
  }
  closeLines();
  return blocks;
}

function ReadSection({ name }: { readonly name: string }): ReactNode {
  const around = useScope();
  const { scope, path, level } = around;
  const section = sectionNamed(scope, name);
  const isShown = useFiling((state) => isSectionShown(state, path, name));
  const title = useText(section?.title, path);
  const notice = useText(section?.notice, path);
  if (section === undefined || !isShown) return null;
  return (
    <section className="tb-read-section">
      <Heading level={level}>{title}</Heading>
      {notice !== '' && <Notice text={notice} />}
      <ScopeProvider value={{ ...around, level: level + 1, ...headingOver(section.layout, title) }}>
        <ReadLayout items={section.layout} />
      </ScopeProvider>
    </section>
  );
}
