/** Timings as tables in Markdown, with the machine that they are of. */
import { cpus, loadavg } from 'node:os';
import type { Timing } from './measure.ts';

export interface Group {
  readonly title: string;
  /** The others are compared with the first. */
  readonly timings: readonly Timing[];
}

export function report(groups: readonly Group[]): string {
  return groups.map(table).join('\n');
}

function table({ title, timings }: Group): string {
  const [own] = timings;
  const rows = timings.map(({ name, first, best, median }) => {
    const ratio = own === undefined || timings.length === 1 ? '' : times(median / own.median);
    return `| ${name} | ${milliseconds(median)} | ${milliseconds(best)} | ${milliseconds(first)} | ${ratio} |`;
  });
  return [`**${title}**`, '', '| | median | best | first run | ratio |', '|---|--:|--:|--:|--:|', ...rows, ''].join(
    '\n',
  );
}

function milliseconds(value: number): string {
  return value < 0.1
    ? `${(value * 1000).toPrecision(2)} µs`
    : `${value < 100 ? value.toPrecision(2) : Math.round(value).toLocaleString('en')} ms`;
}

function times(ratio: number): string {
  return ratio < 10 ? `${ratio.toFixed(2)}×` : `${Math.round(ratio).toLocaleString('en')}×`;
}

export function machine(): string {
  const [first] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  const system = `${process.platform} ${process.arch}, Node ${process.version}`;
  const load = loadavg()[0]?.toFixed(1);
  return `${day} · ${first?.model ?? 'unknown'}, ${cpus().length} cores, load ${load} · ${system}`;
}
