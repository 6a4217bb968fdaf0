import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const project = (name: string, include: string, more: object = {}) => ({
  extends: true as const,
  test: { name, include: [include], ...more },
})

/**
 * One run over everything: rules by the whole grid, pages against typed replies, the real app over HTTP on both
 * databases, and people's errands in a real browser.
 */
export default defineConfig({
  root,
  plugins: [react()],
  test: {
    globalSetup: ['test/support/global-setup.ts'],
    reporters: ['default', 'test/support/totals-reporter.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      project('domain', 'test/domain/**/*.test.ts'),
      project('reports', 'test/reports/**/*.test.ts'),
      project('pages', 'test/pages/**/*.test.{ts,tsx}'),
      project('api on pglite', 'test/api/**/*.test.ts', {
        provide: { database: 'pglite' },
        // Production is PostgreSQL alone.
        exclude: ['**/start-production.test.ts'],
      }),
      project('api on postgresql', 'test/api/**/*.test.ts', {
        provide: { database: 'postgresql' },
        // Statements hold up this process only where the database is embedded in it.
        exclude: ['**/ingest-stalls.test.ts'],
      }),
      project('journeys', 'test/journeys/**/*.test.ts', {
        testTimeout: 120_000,
        provide: { database: 'pglite' },
      }),
    ],
  },
})
