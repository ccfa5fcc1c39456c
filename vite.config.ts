import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const server = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`;

/** The web app: app/web with the renderer, to dist/web. */
export default defineConfig({
  root: 'app/web',
  plugins: [react(), withoutMarkdown()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0, // the CSP admits no data: urls
  },
  server: { proxy: { '/api': server } },
});

/** RJSF brings markdown-to-jsx (31 KB gzip) for texts in Markdown; ours are plain, so it is replaced by its own text. */
function withoutMarkdown(): Plugin {
  const stub = '\0plain-text';
  return {
    name: 'without-markdown',
    enforce: 'pre',
    resolveId: (id) => (id === 'markdown-to-jsx/react' || id === 'markdown-to-jsx' ? stub : undefined),
    load: (id) => (id === stub ? 'export const Markdown = ({ children }) => children ?? null;' : undefined),
  };
}
