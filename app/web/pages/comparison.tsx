/** Two editions side by side, for administrators: form by form what changed, and what that means for whom. */
import { type ReactNode, useCallback, useState } from 'react';
import {
  type Change,
  changeInWords,
  filersInWords,
  type FormComparison,
  isToldOfFields,
  storedInWords,
  toldOfFields,
  typesInWords,
} from '../../../engine/index.ts';
import { api } from '../api.ts';
import { WhenLoaded } from '../parts/loading.tsx';
import { Link } from '../router.tsx';
import { useLoaded } from '../use-loaded.ts';

interface ComparisonPageProps {
  readonly before: string;
  readonly after: string;
}

export function ComparisonPage({ before, after }: ComparisonPageProps): ReactNode {
  const [loaded, again] = useLoaded(useCallback(() => api.comparison(before, after), [before, after]));
  const [name, setName] = useState<keyof typeof filters>('all');
  return (
    <>
      <p>
        <Link to="/editions">返回填报年度</Link>
      </p>
      <h1>
        {after}年版与{before}年版相比
      </h1>
      <WhenLoaded loaded={loaded} again={again}>
        {({ changes, forms, types }) => (
          <>
            <p>读写数据的程序：{typesInWords[types]}。</p>
            <Filter name={name} changes={[changes, ...forms.map((form) => form.changes)].flat()} onName={setName} />
            {changes.length > 0 && (
              <Part id="edition" title={`${after}年版`} changes={changes} has={filters[name].has} />
            )}
            {forms.map((form) => (
              <Part key={form.form} id={`form-${form.form}`} {...form} has={filters[name].has} />
            ))}
          </>
        )}
      </WhenLoaded>
    </>
  );
}

const filters = {
  all: { title: '全部', has: () => true },
  filers: { title: '填报人要多填或核对', has: ({ filers }: Change) => filers === 'more' || filers === 'review' },
  stored: { title: '影响已存的答案', has: ({ stored }: Change) => stored !== 'kept' },
  types: { title: '影响程序', has: ({ types }: Change) => types === 'minor' || types === 'major' },
} as const;
const filterNames = ['all', 'filers', 'stored', 'types'] as const;

interface FilterProps {
  readonly name: keyof typeof filters;
  readonly changes: readonly Change[];
  readonly onName: (name: keyof typeof filters) => void;
}

function Filter({ name, changes, onName }: FilterProps): ReactNode {
  return (
    <fieldset className="app-choices app-no-print">
      <legend>只看</legend>
      {filterNames.map((one) => (
        <label key={one}>
          <input type="radio" name="filter" checked={one === name} onChange={() => onName(one)} />
          {filters[one].title}（{changes.filter(filters[one].has).length}）
        </label>
      ))}
    </fieldset>
  );
}

/** The edition itself, which has no types, or one of its forms. */
interface PartProps extends Pick<FormComparison, 'title' | 'changes'>, Partial<Pick<FormComparison, 'types'>> {
  readonly id: string;
  readonly has: (change: Change) => boolean;
}

function Part({ id, title, types, changes, has }: PartProps): ReactNode {
  const shown = changes.filter(has);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="app-muted">
        {changes.length === 0 ? '没有改动' : `共${changes.length}处改动`}
        {shown.length < changes.length && `，列出${shown.length}处`}
        {changes.length > 0 && types !== undefined && `；程序：${typesInWords[types]}`}
      </p>
      {shown.length > 0 && <Changes changes={shown} title={title} />}
    </section>
  );
}

const columns = ['改动', '已存的答案', '填报人', '程序'] as const;

function Consequences({ change: { stored, filers, types } }: { readonly change: Change }): ReactNode {
  return (
    <>
      <td data-title={columns[1]}>{storedInWords[stored]}</td>
      <td data-title={columns[2]} className={`app-filers-${filers}`}>
        {filersInWords[filers]}
      </td>
      <td data-title={columns[3]}>{typesInWords[types]}</td>
    </>
  );
}

/** On a phone each row is a card, whose cells say by themselves what they are. */
function Changes({ changes, title }: { readonly changes: readonly Change[]; readonly title: string }): ReactNode {
  return (
    <div className="app-scroll" role="region" aria-label={`${title}的改动`} tabIndex={0}>
      <table className="app-table app-changes">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={`${change.kind} ${change.subject} ${change.at} ${change.key ?? ''}`}>
              <td>
                {changeInWords(change)}
                <code className="app-changes-at">{change.at}</code>
              </td>
              {isToldOfFields(change) ? <td colSpan={3}>{toldOfFields}</td> : <Consequences change={change} />}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
