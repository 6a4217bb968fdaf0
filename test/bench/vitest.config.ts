import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Measurements, one after another. Nothing here passes or fails by time; the tables are for README. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/bench/**/*.bench.ts'],
    fileParallelism: false,
    testTimeout: 1_800_000,
    hookTimeout: 600_000,
    disableConsoleIntercept: true,
  },
})
