import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = import.meta.dirname;
const libraries = resolve(root, '../../libs');
const api = {
  target: process.env['API_URL'] ?? 'http://127.0.0.1:3000',
  // The API sends the browser back to where it says it is, and takes changes from there only.
  changeOrigin: false,
};

export default defineConfig({
  root,
  plugins: [react()],
  resolve: {
    alias: readdirSync(libraries).map((name) => ({
      find: `@poolshoogte/${name}`,
      replacement: resolve(libraries, name, 'src/index.ts'),
    })),
  },
  build: {
    outDir: resolve(root, '../../dist/apps/dashboard'),
    emptyOutDir: true,
    // Nothing as data: in a style sheet or page, so the content security policy can stay strict.
    assetsInlineLimit: 0,
    rolldownOptions: {
      treeshake: {
        // Our own libraries only define things: a page that needs one function of a library loads
        // that function, and not all that another page needs of it. This also asks for `type:
        // module` in src/package.json: else Rolldown wraps every module in a function.
        moduleSideEffects: [{ test: /[\\/]libs[\\/][^\\/]+[\\/]src[\\/]/, sideEffects: false }],
      },
    },
  },
  server: {
    proxy: {
      '/v1': api,
      '/healthz': api,
      '/readyz': api,
      '/metrics': api,
      '/oidc': api,
      '/socket.io': { ...api, ws: true },
    },
  },
});
