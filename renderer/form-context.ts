/** What every part of the page shares: the filing, what the page remembers, and the host's services. */
import { type ComponentType, createContext, useContext } from 'react';
import type { Answers, Attachment, FilingPath, LayoutItem, Scope } from '../engine/index.ts';
import type { CarriedState } from './state/carried.ts';
import type { FilingStore } from './state/filing-store.ts';
import type { PageState } from './state/page-state.ts';

/** Where files go. `progress` may be called with the share that has been sent, 0 to 1. */
export interface Uploads {
  readonly upload: (file: File, progress: (share: number) => void, path: FilingPath) => Promise<Attachment>;
  /** Where an attachment can be opened or downloaded. */
  readonly urlOf: (attachment: Attachment) => string;
}

/** What a workbook gave: rows to be put into the table, and what was wrong with it, in the reader's words. */
export interface WorkbookReading {
  readonly rows: readonly Answers[];
  readonly problems: readonly string[];
}

/** Templates and filled workbooks of the tables that allow them. */
export interface Workbooks {
  readonly templateUrl: (tablePath: FilingPath) => string;
  readonly read: (tablePath: FilingPath, file: File) => Promise<WorkbookReading>;
}

export interface FormContext {
  readonly store: FilingStore;
  readonly page: PageState;
  readonly uploads: Uploads | undefined;
  readonly workbooks: Workbooks | undefined;
  /** Titles of the forms that the links lead to, by the name of the link, as far as the host knows them. */
  readonly linkTitles: Readonly<Record<string, string>>;
  /** What was taken over from the filer's filing of an earlier edition; null where nothing was, or all is only read. */
  readonly carried: CarriedState | null;
  /** Says something to those who listen to the page. */
  readonly announce: (text: string) => void;
  /** Lays out what stands in a group or row; handed down because fields hold rows and rows hold fields. */
  readonly Layout: ComponentType<{ readonly items: readonly LayoutItem[] }>;
}

const Form = createContext<FormContext | null>(null);
export const FormProvider = Form.Provider;

export function useForm(): FormContext {
  const context = useContext(Form);
  if (context === null) throw new Error('A part of the form stands outside <FilingForm>');
  return context;
}

/** The form, group or row in which a part of the page stands. */
export interface ScopeContext {
  readonly scope: Scope;
  readonly path: FilingPath;
  /** The path with row keys for row numbers; '' for the form. Element ids are made of it. */
  readonly key: string;
  /** The level of headings in it. */
  readonly level: number;
  /** The heading right above, where it stands over a single field: a field of the same title does not say it again. */
  readonly heading?: string | undefined;
}

const Scopes = createContext<ScopeContext | null>(null);
export const ScopeProvider = Scopes.Provider;

export function useScope(): ScopeContext {
  const context = useContext(Scopes);
  if (context === null) throw new Error('A field stands outside its form, group or row');
  return context;
}
