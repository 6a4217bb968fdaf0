import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compiledMessages } from './compiled-messages.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Nothing is inlined: the pages run under a content security policy without inline scripts, styles or data: URLs. */
export default defineConfig(({ command }) => {
  // A build started by a test run inherits NODE_ENV=test, and would hold React's slow development build.
  if (command === 'build') process.env['NODE_ENV'] = 'production'
  return {
    root: here('.'),
    plugins: [react(), compiledMessages()],
    css: {
      preprocessorOptions: {
        scss: { loadPaths: [here('../node_modules/@uswds/uswds/packages')], quietDeps: true },
      },
    },
    build: {
      outDir: here('../dist/client'),
      emptyOutDir: true,
      // The server reads in it which files a page needs.
      manifest: true,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              // Stay in the cache of those who come again when only our own code has changed; two, because a new
              // connection is slow at first and two of them are so at the same time.
              { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
              {
                name: 'packages',
                test: /node_modules\/(react-router|react-intl|@formatjs|intl-messageformat)/,
              },
              // Parts of a few hundred bytes would cost a request each, with headers longer than themselves.
              { name: 'components', test: /client\/(components\/|[\w-]+\.tsx?$)/, minShareCount: 2 },
            ],
          },
        },
      },
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: ['es2022', 'safari16'],
    },
    server: {
      host: '127.0.0.1',
      proxy: { '/api': 'http://localhost:4000', '/auth': 'http://localhost:4000' },
    },
  }
})
