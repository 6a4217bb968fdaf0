import { type Browser, chromium } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest'
import { type RunningApp, startApp } from './running-app.ts'
import { Visitor } from './visitor.ts'

export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export type VisitorOptions = { locale?: 'en-US' | 'es-US'; width?: number }

export type Journey = {
  app(): RunningApp
  /** Somebody with a browser window of their own: no cookies, nothing stored. */
  newVisitor(options?: VisitorOptions): Promise<Visitor>
  /** The app is gone; the browsers stay. */
  stopApp(): Promise<void>
}

/**
 * The real app and a real browser for the tests of one file. As a rule they are the steps of one errand: after one has
 * failed the rest is skipped. After each step every visitor must have had no trouble.
 */
export function startJourney({ steps = 'dependent' }: { steps?: 'dependent' | 'independent' } = {}): Journey {
  let app: RunningApp | undefined
  let browser: Browser | undefined
  let hasFailed = false
  const visitors: Visitor[] = []

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: inject('chromium'),
      args: BROWSER_ARGS,
      // Pages that were left are kept for Back, as in people's own browsers.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    })
    app = await startApp()
  })
  beforeEach(({ skip, onTestFailed }) => {
    skip(hasFailed, 'an earlier step failed')
    onTestFailed(() => {
      hasFailed = steps === 'dependent'
    })
  })
  afterEach(() => {
    for (const visitor of visitors) expect(visitor.takeTrouble(), 'trouble nobody expected').toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await stopApp()
  })
  const stopApp = async () => {
    const stopping = app
    app = undefined
    await stopping?.stop()
  }

  const running = () => {
    if (!app) throw new Error('the app is not running')
    return app
  }
  return {
    app: running,
    stopApp,
    async newVisitor({ locale = 'en-US', width = 1280 } = {}) {
      if (!browser) throw new Error('the browser is not running')
      const context = await browser.newContext({
        baseURL: running().origin,
        locale,
        timezoneId: 'America/New_York',
        reducedMotion: 'reduce',
        viewport: { width, height: 800 },
      })
      context.setDefaultTimeout(20_000)
      const visitor = new Visitor(await context.newPage(), running().origin)
      visitors.push(visitor)
      return visitor
    },
  }
}
