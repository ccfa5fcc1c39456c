/** Judges faults in a process of its own: first the files, then one fault after the other, each answered by what finds it. */
import type { SourceFile } from '../../engine/compile.ts';
import { type Judge, judgeOf } from './judge.ts';
import type { Mutant } from './mutant.ts';

export interface Subject {
  readonly files: readonly SourceFile[];
  readonly edition: number;
}

let judge: Judge | undefined;
process.on('message', (message: Subject | Mutant) => {
  if ('files' in message) judge = judgeOf(message.files, message.edition);
  else process.send?.(judge?.(message));
});
