/** How much an analysis may still do: a count of steps, so that the same pattern always has the same answer. */
export interface Work {
  left: number;
}
