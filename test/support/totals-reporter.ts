import type { Reporter, TestModule } from 'vitest/node'

/** The last line of a run: totals over all suites. A file that could not be loaded counts as failed. */
export default class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const totals = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      if (module.errors().length > 0) totals.failed += 1
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed' || state === 'failed' || state === 'skipped') totals[state] += 1
        else totals.failed += 1
      }
    }
    // Written when the process ends, so that nothing comes after it.
    process.once('exit', () => {
      process.stdout.write(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`)
    })
  }
}
