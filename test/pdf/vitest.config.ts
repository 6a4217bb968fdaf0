import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Every document the portal can make, in both languages, by an outside checker of PDF/UA-1. Lists each one. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/pdf/**/*.test.ts'],
    reporters: ['verbose'],
    testTimeout: 60_000,
  },
})
