/** Every edition that is offered: when it is open, how it stands today, its forms, and how it differs from the one before. */
import type { ReactNode } from 'react';
import type { EditionView } from '../../shared/api.ts';
import { api } from '../api.ts';
import { WhenLoaded } from '../parts/loading.tsx';
import { Link } from '../router.tsx';
import { useLoaded } from '../use-loaded.ts';
import { periodInWords, windowWords } from '../words.ts';

export function EditionsPage(): ReactNode {
  const [loaded, again] = useLoaded(api.editions);
  return (
    <>
      <h1>填报年度</h1>
      <WhenLoaded loaded={loaded} again={again}>
        {(editions) => (
          <ul className="app-cards">
            {editions.map((edition, index) => (
              <EditionCard
                key={edition.edition}
                edition={edition}
                before={editions.slice(index + 1).find((one) => sharesForms(one, edition))}
              />
            ))}
          </ul>
        )}
      </WhenLoaded>
    </>
  );
}

interface EditionCardProps {
  readonly edition: EditionView;
  /** The latest before it that has one of its forms. */
  readonly before: EditionView | undefined;
}

function sharesForms(one: EditionView, other: EditionView): boolean {
  return one.forms.some(({ form }) => other.forms.some((its) => its.form === form));
}

function EditionCard({ edition: view, before }: EditionCardProps): ReactNode {
  const { edition, title, window, forms } = view;
  return (
    <li className="app-card">
      <h2>{title}</h2>
      <p>
        <span className={`app-status app-window-${window}`}>{windowWords[window]}</span>
      </p>
      <p className="app-muted app-number">{periodInWords(view)}</p>
      <ul className="app-forms">
        {forms.map((form) => (
          <li key={form.form}>{form.title}</li>
        ))}
      </ul>
      <p className="app-actions">
        {before !== undefined && (
          <Link to={`/editions/${before.edition}/${edition}`} className="app-button">
            与{before.edition}年版相比<span className="app-unseen">：{title}</span>
          </Link>
        )}
        <Link to={`/guide/${edition}`} className="app-button">
          填报说明<span className="app-unseen">（{edition}年版）</span>
        </Link>
      </p>
    </li>
  );
}
