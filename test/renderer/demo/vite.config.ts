/** A page to look at the renderer with: `npx vite --config test/renderer/demo/vite.config.ts`. */
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { demoForms } from './compile-forms.ts';

export default defineConfig({
  root: import.meta.dirname,
  build: { outDir: '../../../node_modules/.cache/renderer-demo', emptyOutDir: true },
  plugins: [react(), compiledForms(), withoutMarkdown()],
});

function compiledForms(): Plugin {
  return {
    name: 'compiled-forms',
    enforce: 'pre',
    load: (id) =>
      id.endsWith('/demo/demo-forms.ts') ? `export const forms = ${JSON.stringify(demoForms())};` : undefined,
  };
}

/** As the web app has it. */
function withoutMarkdown(): Plugin {
  const stub = '\0plain-text';
  return {
    name: 'without-markdown',
    enforce: 'pre',
    resolveId: (id) => (id === 'markdown-to-jsx/react' ? stub : undefined),
    load: (id) => (id === stub ? 'export const Markdown = ({ children }) => children ?? null;' : undefined),
  };
}
