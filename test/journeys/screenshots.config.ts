import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** `npm run screenshots`: every page in both languages at two widths, into `screenshots/`. No part of `npm test`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'screenshots',
    include: ['test/journeys/screenshots.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    provide: { database: 'pglite' },
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
})
