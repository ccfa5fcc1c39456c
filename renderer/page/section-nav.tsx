/** The way through the form: steps with their sections, and how each stands. On a narrow page it unfolds on demand. */
import { memo, type ReactNode, useId, useMemo, useState } from 'react';
import { type FilingState, isSectionShown, progress, textAt } from '../../engine/index.ts';
import { useForm } from '../form-context.ts';
import { Icon } from '../icons.tsx';
import { fieldsBelow, type FormStep, sectionsIn } from '../state/outline.ts';
import { stepTitle } from '../state/problem-place.ts';
import { type Standing, standingInWords } from '../state/standing.ts';
import { StandingMark } from '../standing-mark.tsx';
import { useMedia, useRecentFiling } from '../use-filing.ts';
import { useStanding } from './use-standing.ts';
import type { Steps } from './use-step.ts';

export function SectionNav({ steps }: { readonly steps: Steps }): ReactNode {
  const state = useRecentFiling();
  const standing = useStanding(state);
  const isNarrow = useMedia('(max-width: 959px)');
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const items = useMemo(
    () =>
      steps.all.map((step) => ({
        step,
        title: stepTitle(state, step),
        standing: standing(step.section?.name ?? '', step.fields),
      })),
    [steps.all, state, standing],
  );
  const current = items[steps.index];
  const isListed = !isNarrow || isOpen;
  const go = (name: string): void => {
    steps.go(name);
    setOpen(false);
  };
  if (items.length < 2 && (items[0] === undefined || sectionsIn(state.form.scope, items[0].step.layout).length === 0))
    return null;
  return (
    <nav className="tb-nav" aria-label="填报步骤">
      {isNarrow && current !== undefined && (
        <button
          type="button"
          className="tb-nav-toggle"
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setOpen(!isOpen)}
        >
          <span className="tb-nav-count">
            第{steps.index + 1}/{items.length}步
          </span>
          <span className="tb-nav-title">{current.title}</span>
          <Icon name={isOpen ? 'up' : 'down'} />
        </button>
      )}
      <ol className="tb-nav-list" id={listId} hidden={!isListed}>
        {items.map(({ step, title, standing: own }, index) => (
          <NavItem
            key={step.name}
            step={step}
            title={title}
            number={index + 1}
            kind={own.kind}
            words={standingInWords(own)}
            isCurrent={step === steps.current}
            section={steps.section}
            onGo={go}
          />
        ))}
      </ol>
      {isListed && <Overall state={state} />}
    </nav>
  );
}

interface NavItemProps {
  readonly step: FormStep;
  readonly title: string;
  readonly number: number;
  readonly kind: Standing['kind'];
  readonly words: string;
  readonly isCurrent: boolean;
  readonly section: string | undefined;
  readonly onGo: (name: string) => void;
}

const NavItem = memo(function NavItem({
  step,
  title,
  number,
  kind,
  words,
  isCurrent,
  section,
  onGo,
}: NavItemProps): ReactNode {
  return (
    <li className="tb-nav-item" data-current={isCurrent ? true : undefined}>
      <a
        href={`#${step.name}`}
        aria-current={isCurrent ? 'step' : undefined}
        onClick={(event) => {
          event.preventDefault();
          onGo(step.name);
        }}
      >
        <span className="tb-nav-number" aria-hidden="true">
          {number}
        </span>
        <span className="tb-nav-title">{title}</span>
        <StandingMark kind={kind} words={words} />
      </a>
      {isCurrent && <NavSections step={step} current={section} onGo={onGo} />}
    </li>
  );
});

interface NavSectionsProps {
  readonly step: FormStep;
  readonly current: string | undefined;
  readonly onGo: (name: string) => void;
}

/** The sections in the current step. */
function NavSections({ step, current, onGo }: NavSectionsProps): ReactNode {
  const { store } = useForm();
  const state = useRecentFiling();
  const standing = useStanding(state);
  const sections = sectionsIn(store.form.scope, step.layout).filter(({ name }) => isSectionShown(state, [], name));
  if (sections.length === 0) return null;
  return (
    <ol className="tb-nav-sections">
      {sections.map((section) => {
        const own = standing(section.name, fieldsBelow(store.form.scope, section.name));
        return (
          <li key={section.name}>
            <a
              href={`#${section.name}`}
              aria-current={section.name === current ? 'location' : undefined}
              onClick={(event) => {
                event.preventDefault();
                onGo(section.name);
              }}
            >
              <span className="tb-nav-title">{textAt(state, section.title, [])}</span>
              <StandingMark kind={own.kind} words={standingInWords(own)} />
            </a>
          </li>
        );
      })}
    </ol>
  );
}

/** How far the whole form is. */
function Overall({ state }: { readonly state: FilingState }): ReactNode {
  const { required, missing } = progress(state, []);
  const done = required - missing;
  return (
    <div className="tb-overall">
      <label htmlFor="tb-overall">
        必填项已填 {done}/{required}
      </label>
      <progress id="tb-overall" className="tb-progress" max={Math.max(1, required)} value={done} />
    </div>
  );
}
