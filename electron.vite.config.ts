// How the three bundles are built: main with its helper processes, preload, page. Targets are the oldest runtime Rapport runs in.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: 'node20',
      minify: false,
      externalizeDeps: { include: ['better-sqlite3'] },
      rollupOptions: {
        input: {
          main: here('electron/main.ts'),
          'data-entry': here('electron/data-entry.ts'),
          'job-entry': here('electron/job-entry.ts'),
          'import-thread-entry': here('electron/import-thread-entry.ts'),
          'import-search-entry': here('electron/import-search-entry.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node20',
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: here('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: here('renderer'),
    plugins: [react()],
    build: {
      outDir: here('out/renderer'),
      target: 'chrome130',
      minify: true,
      chunkSizeWarningLimit: 2000,
      assetsInlineLimit: 0,
      rollupOptions: { input: here('renderer/index.html') },
    },
  },
});
