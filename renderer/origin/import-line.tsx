/** At the head of a section: which filing its answers were taken over from, and the way to take them over again. */
import { type ReactNode, useMemo } from 'react';
import { fieldAt, importablePaths, originAt, type Section } from '../../engine/index.ts';
import { useForm, useScope } from '../form-context.ts';
import { Icon } from '../icons.tsx';
import { originReader } from '../state/origins.ts';
import { showDate } from '../texts/dates.ts';
import { useRecentFiling, useText } from '../use-filing.ts';
import { useReimport } from './use-reimport.ts';

/** Nothing where the section imports nothing, or the filer has no such filing. */
export function ImportLine({ section }: { readonly section: Section }): ReactNode {
  const { store } = useForm();
  const { path } = useScope();
  const { prefill } = section;
  const hasFiling = prefill !== undefined && Boolean(store.getState().context.links?.[prefill]);
  if (path.length > 0 || !hasFiling || importablePaths(store.getState(), section.name).length === 0) return null;
  return <Line section={section} link={prefill} />;
}

interface LineProps {
  readonly section: Section;
  readonly link: string;
}

function Line({ section, link }: LineProps): ReactNode {
  const { store, linkTitles, announce } = useForm();
  const reimport = useReimport();
  const title = useText(section.title, []);
  const changed = useChanged(section);
  const acceptedOn = store.getState().context.links?.[link]?.acceptedOn;
  const linked = linkTitles[link];
  const button = `section:${section.name}--reimport`;
  const start = (): void => {
    const state = store.getState();
    const paths = importablePaths(state, section.name).filter((path) => originAt(state, path) === 'changed');
    if (paths.length === 0) announce('本节导入的内容没有修改过');
    else reimport(paths, title, button);
  };
  return (
    <div className="tb-import">
      <Icon name="imported" />
      <p>
        本节内容由{linked === undefined ? '关联填报' : `「${linked}」`}导入
        {acceptedOn !== undefined && `（${showDate(acceptedOn)}通过审核）`}，可以修改。
        {changed > 0 ? `已修改${changed}项。` : '与导入时一致。'}
      </p>
      <button type="button" id={button} className="tb-link" aria-disabled={changed === 0} onClick={start}>
        重新导入本节<span className="tb-unseen">：{title}</span>
      </button>
    </div>
  );
}

/** How many fields of the section no longer have the answer that was imported. */
function useChanged(section: Section): number {
  const { store } = useForm();
  const state = useRecentFiling();
  const readers = useMemo(
    () =>
      importablePaths(store.getState(), section.name).flatMap((path) => {
        const field = fieldAt(store.form, path);
        return field === undefined ? [] : [originReader(path, field)];
      }),
    [store, section],
  );
  return readers.filter((read) => read(state) === 'changed').length;
}
