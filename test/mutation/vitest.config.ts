import { defineConfig } from 'vitest/config'

/** The tests of the accounting's law alone, for `npm run mutation`: no database, no browser, nothing to build. */
export default defineConfig({
  test: {
    include: ['test/domain/accountability.test.ts', 'test/domain/accounting*.test.ts'],
    reporters: ['dot'],
  },
})
