/** The administrator's list of filings, with a filter. */
import { type ReactNode, type SyntheticEvent, useCallback, useState } from 'react';
import type { EditionView, FilingSummary } from '../../shared/api.ts';
import { api, type SearchFilter } from '../api.ts';
import { entered } from '../parts/entered.ts';
import { WhenLoaded } from '../parts/loading.tsx';
import { Link } from '../router.tsx';
import { useLoaded } from '../use-loaded.ts';
import { statusWords, timeInWords } from '../words.ts';

const everything: SearchFilter = { edition: '', form: '', status: '', words: '', offset: 0 };
const pageSize = 50;

export function ReviewList(): ReactNode {
  const [filter, setFilter] = useState(everything);
  const [editions] = useLoaded(api.editions);
  const [loaded, again] = useLoaded(useCallback(() => api.search(filter), [filter]));
  return (
    <>
      <h1>填报审核</h1>
      <FilterForm editions={editions.kind === 'there' ? editions.value : []} onFilter={setFilter} />
      <WhenLoaded loaded={loaded} again={again}>
        {({ total, filings }) => (
          <>
            <p role="status">共{total}份</p>
            {filings.length > 0 && <FilingTable filings={filings} />}
            <p className="app-actions">
              {filter.offset > 0 && (
                <button
                  type="button"
                  className="app-button"
                  onClick={() => setFilter({ ...filter, offset: filter.offset - pageSize })}
                >
                  上一页
                </button>
              )}
              {filter.offset + filings.length < total && (
                <button
                  type="button"
                  className="app-button"
                  onClick={() => setFilter({ ...filter, offset: filter.offset + pageSize })}
                >
                  下一页
                </button>
              )}
            </p>
          </>
        )}
      </WhenLoaded>
    </>
  );
}

interface FilterFormProps {
  readonly editions: readonly EditionView[];
  readonly onFilter: (filter: SearchFilter) => void;
}

function FilterForm({ editions, onFilter }: FilterFormProps): ReactNode {
  function apply(event: SyntheticEvent<HTMLFormElement>): void {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget);
    const [edition = '', form = ''] = entered(chosen, 'form').split('/');
    onFilter({
      edition,
      form,
      status: entered(chosen, 'status'),
      words: entered(chosen, 'words').trim(),
      offset: 0,
    });
  }
  return (
    <form className="app-filter" role="search" onSubmit={apply}>
      <label>
        表单
        <select name="form">
          <option value="/">全部</option>
          {editions.flatMap(({ edition, forms }) =>
            forms.map(({ form, title }) => (
              <option key={`${edition}/${form}`} value={`${edition}/${form}`}>
                {edition}年版 {title}
              </option>
            )),
          )}
        </select>
      </label>
      <label>
        状态
        <select name="status">
          <option value="">全部</option>
          {Object.entries(statusWords).map(([status, words]) => (
            <option key={status} value={status}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label>
        单位名称或编号
        <input name="words" type="search" maxLength={100} />
      </label>
      <button type="submit" className="app-button">
        查询
      </button>
    </form>
  );
}

function FilingTable({ filings }: { readonly filings: readonly FilingSummary[] }): ReactNode {
  return (
    <div className="app-scroll" role="region" aria-label="填报列表" tabIndex={0}>
      <table className="app-table">
        <thead>
          <tr>
            {['编号', '填报单位（人）', '年度', '表单', '状态', '提交时间', '操作'].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {filings.map((filing) => (
            <tr key={filing.id}>
              <td className="app-number">{filing.receiptNumber ?? '—'}</td>
              <td>{filing.filer.name}</td>
              <td>{filing.edition}年版</td>
              <td>{filing.title}</td>
              <td>
                <span className={`app-status app-status-${filing.status}`}>{statusWords[filing.status]}</span>
              </td>
              <td>{filing.submittedAt === null ? '—' : timeInWords(filing.submittedAt)}</td>
              <td>
                {filing.status === 'draft' ? (
                  '—'
                ) : (
                  <Link to={`/filings/${filing.id}/submission`}>
                    查看
                    <span className="app-unseen">{`${filing.filer.name} ${filing.edition}年版 ${filing.title}`}</span>
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
