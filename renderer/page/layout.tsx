/** What stands in a section, row or group, in its order: fields, and sections in turn. */
import { memo, type ReactNode, useMemo } from 'react';
import { isSectionShown, type LayoutItem, type Section } from '../../engine/index.ts';
import { FieldPart } from '../field/field-part.tsx';
import { Notice } from '../field/field-frame.tsx';
import { HiddenHint } from '../explain/hidden-hint.tsx';
import { ScopeProvider, useScope } from '../form-context.ts';
import { ImportLine } from '../origin/import-line.tsx';
import { fieldsBelow, headingOver, sectionNamed } from '../state/outline.ts';
import { useFiling, useText } from '../use-filing.ts';
import { Heading } from './heading.tsx';

export function Layout({ items }: { readonly items: readonly LayoutItem[] }): ReactNode {
  return (
    <div className="tb-layout">
      {items.map(({ kind, name }) =>
        kind === 'field' ? <FieldPart key={name} name={name} /> : <SectionPart key={name} name={name} />,
      )}
    </div>
  );
}

const SectionPart = memo(function SectionPart({ name }: { readonly name: string }): ReactNode {
  const { scope, path } = useScope();
  const section = useMemo(() => sectionNamed(scope, name), [scope, name]);
  const shown = useFiling((state) => isSectionShown(state, path, name));
  if (section === undefined) return null;
  return shown ? <ShownSection section={section} /> : <HiddenSection section={section} />;
});

function HiddenSection({ section }: { readonly section: Section }): ReactNode {
  const { scope, path } = useScope();
  const title = useText(section.title, path);
  const fields = useMemo(() => fieldsBelow(scope, section.name), [scope, section]);
  const [first] = fields;
  const inner = useMemo(() => (first === undefined ? path : [...path, first]), [path, first]);
  if (section.when === undefined) return null;
  return <HiddenHint when={section.when} title={title} count={fields.length} path={inner} />;
}

function ShownSection({ section }: { readonly section: Section }): ReactNode {
  const around = useScope();
  const { path, key, level } = around;
  const title = useText(section.title, path);
  const inner = useMemo(
    () => ({ ...around, level: level + 1, ...headingOver(section.layout, title) }),
    [around, level, section, title],
  );
  const id = sectionId(key, section.name);
  return (
    <section
      className="tb-section"
      // In a row there are as many of the same name as rows: no landmarks.
      role={key === '' ? undefined : 'group'}
      aria-labelledby={`${id}--label`}
      id={id}
    >
      <Heading level={level} id={`${id}--label`} focusable>
        {title}
      </Heading>
      <SectionTexts section={section} />
      <ScopeProvider value={inner}>
        <Layout items={section.layout} />
      </ScopeProvider>
    </section>
  );
}

/** What a section says before its fields. */
export function SectionTexts({ section }: { readonly section: Section }): ReactNode {
  const { path } = useScope();
  const help = useText(section.help, path);
  const notice = useText(section.notice, path);
  return (
    <>
      {help !== '' && <p className="tb-section-help">{help}</p>}
      {notice !== '' && <Notice text={notice} />}
      <ImportLine section={section} />
    </>
  );
}

/** Section names may equal field names: they live in ids of their own. */
export function sectionId(scopeKey: string, name: string): string {
  return scopeKey === '' ? `section:${name}` : `section:${scopeKey}.${name}`;
}
