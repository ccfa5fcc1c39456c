/** The clauses of the original instructions, as an edition's `clauses.yaml` quotes them. */

export interface Clause {
  readonly id: string;
  readonly kind: string;
  /** The original's words. */
  readonly quote: string;
}

/** Looks for mappings from the ids of clauses (`REG-1.6.1`) to their quotes, or to mappings with a `quote` and a `kind`. */
export function readClauses(node: unknown): readonly Clause[] {
  if (Array.isArray(node)) return node.flatMap(readClauses);
  if (!isMapping(node)) return [];
  const { id } = node;
  if (typeof id === 'string' && isId(id)) return clause(id, node);
  return Object.entries(node).flatMap(([key, value]) => (isId(key) ? clause(key, value) : readClauses(value)));
}

const quoting = ['quote', 'quotes', 'text', 'words', 'says', 'original'] as const;

function clause(id: string, value: unknown): readonly Clause[] {
  if (typeof value === 'string') return [{ id, kind: '', quote: value }];
  if (!isMapping(value)) return [];
  const key = quoting.find((one) => value[one] !== undefined);
  const quote: unknown = key === undefined ? undefined : value[key];
  const kind = typeof value['kind'] === 'string' ? value['kind'] : '';
  if (typeof quote === 'string') return [{ id, kind, quote }];
  return Array.isArray(quote) ? [{ id, kind, quote: quote.join('。') }] : [];
}

function isId(text: string): boolean {
  return /^[A-Z]{2,}-[\d.]+\w*$/.test(text);
}

function isMapping(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}
