/** The arguments of `npm run mutate`. */
import { parseArgs } from 'node:util';
import { type FaultKind, faultKinds, isFaultKind } from './kinds.ts';

export interface Options {
  /** The newest, unless one is named. */
  readonly edition: number | undefined;
  readonly folder: string;
  readonly form?: string;
  readonly kinds: readonly FaultKind[];
  /** Null: all of them. */
  readonly sample: number | null;
  readonly seed: number;
  readonly format: 'text' | 'json';
  readonly atLeast: number;
  readonly workers: number;
}

export const usage = `npm run mutate -- [YEAR] [options]
Plants faults into an edition, one at a time, and reports which of them \`tianbao check\` and the scenarios find.

  YEAR               the edition; the newest unless you say otherwise
  --folder FOLDER    the folder of the editions (forms)
  --form NAME        only faults in the files of this form
  --kind KIND        only faults of this kind; may be given several times
  --sample N         how many faults are tried (1000), some of every kind
  --all              every fault
  --seed S           another sample (1)
  --at-least P       exit code 1 when fewer percent are found (95)
  --format FORMAT    text or json
  --workers N        faults tried side by side (2)

Kinds: ${Object.keys(faultKinds).join(', ')}.
`;

export class BadOption extends Error {}

export function readOptions(argv: readonly string[]): Options {
  const { values, positionals } = parsed(argv);
  const unknown = values.kind?.find((kind) => !isFaultKind(kind));
  if (unknown !== undefined) throw new BadOption(`There is no kind "${unknown}".`);
  if (values.format !== 'text' && values.format !== 'json') throw new BadOption('--format is text or json.');
  return {
    edition: positionals[0] === undefined ? undefined : numberOf('YEAR', positionals[0]),
    folder: values.folder,
    ...(values.form !== undefined && { form: values.form }),
    kinds: (values.kind ?? []).filter(isFaultKind),
    sample: values.all === true ? null : numberOf('--sample', values.sample),
    seed: numberOf('--seed', values.seed),
    format: values.format,
    atLeast: numberOf('--at-least', values['at-least']),
    workers: Math.max(1, numberOf('--workers', values.workers)),
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        folder: { type: 'string', default: 'forms' },
        form: { type: 'string' },
        kind: { type: 'string', multiple: true },
        sample: { type: 'string', default: '1000' },
        all: { type: 'boolean' },
        seed: { type: 'string', default: '1' },
        format: { type: 'string', default: 'text' },
        'at-least': { type: 'string', default: '95' },
        workers: { type: 'string', default: '2' },
      },
    });
  } catch (error) {
    throw new BadOption(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function numberOf(name: string, text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) throw new BadOption(`${name} takes a number, not "${text}".`);
  return number;
}
