/** 填报说明: the filing instructions of an edition, to be read beside the form or printed. */
import { type ReactNode, useCallback, useEffect, useMemo } from 'react';
import { type CompiledForm, guide } from '../../../engine/index.ts';
import type { EditionView } from '../../shared/api.ts';
import { api, type Outcome } from '../api.ts';
import { GuideBlocks } from '../parts/guide-blocks.tsx';
import { WhenLoaded } from '../parts/loading.tsx';
import { Link } from '../router.tsx';
import { useLoaded } from '../use-loaded.ts';

interface Guided {
  readonly edition: EditionView;
  readonly forms: readonly CompiledForm[];
}

export function GuidePage({ edition }: { readonly edition: string }): ReactNode {
  const [loaded, again] = useLoaded(useCallback(() => load(edition), [edition]));
  return (
    <WhenLoaded loaded={loaded} again={again}>
      {(guided) => <Guide {...guided} />}
    </WhenLoaded>
  );
}

/** Of the forms that the person is offered; whoever may see an edition may see its guide. */
async function load(year: string): Promise<Outcome<Guided>> {
  const editions = await api.editions();
  if (!editions.ok) return editions;
  const edition = editions.value.find((one) => String(one.edition) === year);
  if (edition === undefined) return missing(year);
  const forms: CompiledForm[] = [];
  for (const outcome of await Promise.all(edition.forms.map(({ hash }) => api.form(hash)))) {
    if (!outcome.ok) return outcome;
    forms.push(outcome.value);
  }
  return { ok: true, value: { edition, forms } };
}

function missing(year: string): Outcome<Guided> {
  const detail = '请从“我的填报”进入填报说明。';
  return {
    ok: false,
    problem: { status: 404, code: 'not-found', title: `没有${year}年版的填报说明`, detail },
    body: {},
  };
}

function Guide({ edition, forms }: Guided): ReactNode {
  const { title, blocks } = useMemo(() => guide({ ...edition, forms }), [edition, forms]);
  useEffect(() => {
    // The address may name a part that has only just appeared.
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, [blocks]);
  const contents = blocks.filter((block) => block.kind === 'heading').filter(({ level }) => level <= 3);
  return (
    <article className="app-guide">
      <h1>{title}</h1>
      <div className="app-actions app-no-print">
        <button type="button" className="app-button" onClick={() => window.print()}>
          打印或存为PDF
        </button>
        <Link to="/" className="app-button">
          返回我的填报
        </Link>
      </div>
      <nav className="app-guide-contents app-no-print" aria-label="目录">
        <ul>
          {contents.map(({ id, level, text }) => (
            <li key={id} className={`app-guide-contents-${level}`}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ul>
      </nav>
      <GuideBlocks blocks={blocks} />
    </article>
  );
}
