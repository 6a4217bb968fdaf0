import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The server and its commands, one file each in dist/server; most packages stay in node_modules. */
export default defineConfig({
  root: here('..'),
  // Bundled, these start in half the time: a command and its worker need a few of their many files.
  ssr: { noExternal: ['zod', 'temporal-polyfill', '@noble/hashes', 'jose', 'zod-openapi'] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: here('../dist/server'),
    emptyOutDir: true,
    sourcemap: false,
    minify: false,
    rolldownOptions: {
      // Flat, so that a worker is found beside whichever chunk starts it.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      input: {
        main: here('main.ts'),
        portal: here('cli/portal.ts'),
        ingest: here('cli/ingest.ts'),
        'pdf-worker': here('reports/pdf-worker.ts'),
        'keying-worker': here('ingest/keying-worker.ts'),
      },
    },
  },
})
