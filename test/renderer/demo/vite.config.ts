/** A page to look at the renderer with: `npx vite --config test/renderer/demo/vite.config.ts`. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { demoForms } from './compile-forms.ts';

const FORMS = 'virtual:demo-forms';

export default defineConfig({
  root: import.meta.dirname,
  resolve: {
    // Nobody writes Markdown in a form: 31 KB less.
    alias: { 'markdown-to-jsx/react': `${import.meta.dirname}/../../../renderer/rjsf/no-markdown.ts` },
  },
  build: { outDir: '/tmp/tianbao-demo', emptyOutDir: true },
  plugins: [
    react(),
    {
      name: 'demo-forms',
      resolveId: (id) => (id === FORMS ? `\0${FORMS}` : undefined),
      load: (id) => (id === `\0${FORMS}` ? `export default ${JSON.stringify(demoForms())}` : undefined),
    },
  ],
});
