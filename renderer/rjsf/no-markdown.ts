/** Stands in for `markdown-to-jsx/react`, which RJSF brings: help texts here are plain (alias it in the bundler). */
export function Markdown({ children }: { readonly children?: string }): string | undefined {
  return children;
}
