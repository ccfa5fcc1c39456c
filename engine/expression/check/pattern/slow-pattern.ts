/** Whether looking for a pattern in a text may take longer than anyone waits. */
export interface Slowness {
  readonly kind: 'exponential' | 'polynomial' | 'anywhere' | 'intricate';
  readonly first: string;
  readonly second: string;
}

export function slownessOf(_pattern: string, _flags: string): Slowness | undefined {
  return undefined;
}
