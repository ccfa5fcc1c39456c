/** Marks that say where an answer comes from, and the way back to what was imported. */
import { type ReactNode, useMemo } from 'react';
import { type Field, type FilingPath, importedAnswer, type Origin } from '../../engine/index.ts';
import { useForm } from '../form-context.ts';
import { Icon, type IconName } from '../icons.tsx';
import { originInWords } from '../state/origins.ts';
import { showAnswer, unitOf } from '../texts/answer-text.ts';
import { useReimport } from './use-reimport.ts';

/** Imported texts may be long; the field gets all of it again, whatever is shown. */
const SHOWN = 60;

export function OriginMark({ id, origin }: { readonly id?: string; readonly origin: Origin }): ReactNode {
  return (
    <span className="tb-origin" data-origin={origin} id={id}>
      <Icon name={icons[origin]} />
      {originInWords[origin]}
    </span>
  );
}

const icons = { imported: 'imported', changed: 'edited', added: 'plus' } as const satisfies Record<Origin, IconName>;

interface ImportedProps {
  readonly field: Field;
  readonly path: FilingPath;
  /** Of the field; the line's is `${id}--imported`, its button's `${id}--reimport`. */
  readonly id: string;
  readonly title: string;
}

/** What a field that was changed had been imported with. */
export function ImportedLine({ field, path, id, title }: ImportedProps): ReactNode {
  const { store } = useForm();
  const reimport = useReimport();
  const text = useMemo(() => {
    const shown = showAnswer(importedAnswer(store.getState(), path), field, store.form);
    return `${[...shown].slice(0, SHOWN).join('')}${[...shown].length > SHOWN ? '…' : (unitOf(field) ?? '')}`;
  }, [store, path, field]);
  const button = `${id}--reimport`;
  return (
    <p className="tb-imported">
      <span id={`${id}--imported`}>导入值：{text}</span>
      <button type="button" id={button} className="tb-link" onClick={() => reimport([path], title, button)}>
        重新导入<span className="tb-unseen">：{title}</span>
      </button>
    </p>
  );
}
