/** A fault to plant: one edit of one definition file, as an administrator could have made it by mistake. */
import type { SourceFile } from '../../engine/compile.ts';
import type { FaultKind } from './kinds.ts';

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

export interface Mutant {
  readonly kind: FaultKind;
  readonly file: string;
  /** Names from the top of the file to what is changed: `contractsByType.amount.min`. */
  readonly where: string;
  /** What stood there and what stands there now; of something taken out or put in one is empty. */
  readonly was: string;
  readonly becomes: string;
  readonly edit: Edit;
}

export function withEdit(text: string, { start, end, by }: Edit): string {
  return text.slice(0, start) + by + text.slice(end);
}

export function withMutant(files: readonly SourceFile[], { file, edit }: Mutant): readonly SourceFile[] {
  return files.map((one) => (one.file === file ? { file, text: withEdit(one.text, edit) } : one));
}
