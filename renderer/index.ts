/** The renderer's door: a compiled form and a filing in, a page out. */
import './style/index.css';

export type { Uploads, WorkbookReading, Workbooks } from './form-context.ts';
export { type CarriedOver } from './state/carried.ts';
export { FilingForm, type FilingFormProps } from './page/filing-form.tsx';
export { createFilingStore, type FilingChange, type FilingStore } from './state/filing-store.ts';
