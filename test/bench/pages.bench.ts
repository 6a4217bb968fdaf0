import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { chromium } from 'playwright'
import { afterAll, beforeAll, test } from 'vitest'
import { BROWSER_ARGS } from '../support/browser.ts'
import { findChromium } from '../support/programs.ts'
import { median, report } from './measure.ts'
import { FILES, type MemberWithFiles, memberWithFiles } from './member-with-files.ts'

const RUNS = 5
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const
const TIMES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'speed-index',
] as const
/** Where the answer stands on the overview. */
const ANSWER = '.dl-answer__sentence'

let ada: MemberWithFiles
const executablePath = findChromium()

beforeAll(async () => {
  ada = await memberWithFiles()
})
afterAll(() => ada?.stop())

/** `body`: as compressed; `whole`: its headers too, as HTTP/1.1 writes them out. */
type Sent = { kind: string; body: number; whole: number }

/** What came over the wire until the answer stood on the page, by a browser that accepts these encodings. */
async function bytesUntilAnswer(encodings: string): Promise<Sent[]> {
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS })
  try {
    const context = await browser.newContext({ viewport: { width: 375, height: 800 }, locale: 'en-US' })
    await context.setExtraHTTPHeaders({ Cookie: ada.cookie })
    const page = await context.newPage()
    const wire = await context.newCDPSession(page)
    await wire.send('Network.enable')
    // What a browser sends of its own accord wins over other headers; only here can it be told.
    await wire.send('Network.setExtraHTTPHeaders', {
      headers: { Cookie: ada.cookie, 'Accept-Encoding': encodings },
    })
    const kinds = new Map<string, string>()
    const bodies = new Map<string, number>()
    const sent: Sent[] = []
    wire.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
    wire.on('Network.dataReceived', ({ requestId, encodedDataLength }) =>
      bodies.set(requestId, (bodies.get(requestId) ?? 0) + encodedDataLength),
    )
    wire.on('Network.loadingFinished', ({ requestId, encodedDataLength: whole }) =>
      sent.push({ kind: kinds.get(requestId) ?? 'Other', body: bodies.get(requestId) ?? 0, whole }),
    )
    await page.goto(`${ada.origin}/disclosures`)
    await page.locator(ANSWER).waitFor()
    return [...sent]
  } finally {
    await browser.close()
  }
}

test(`bytes until the overview's answer shows, ${FILES} files, signed in`, async () => {
  const KINDS = { JavaScript: ['Script'], CSS: ['Stylesheet'], fonts: ['Font'], data: ['Fetch', 'XHR'] }
  const gzip = await bytesUntilAnswer('gzip')
  const brotli = await bytesUntilAnswer('gzip, br')
  const of = (sent: Sent[], kinds: string[]) => sent.filter(({ kind }) => kinds.includes(kind))
  const kB = (sent: Sent[], part: 'body' | 'whole') =>
    (sent.reduce((sum, { [part]: bytes }) => sum + bytes, 0) / 1000).toFixed(1)
  report(
    `bytes until the overview's answer shows, kB`,
    Object.entries(KINDS).map(([what, kinds]) => ({
      what,
      gzip: kB(of(gzip, kinds), 'body'),
      brotli: kB(of(brotli, kinds), 'body'),
      'gzip and headers': kB(of(gzip, kinds), 'whole'),
      files: of(gzip, kinds).length,
    })),
  )
})

test(`Lighthouse, mobile, ${FILES} files, signed in`, async () => {
  const scores: Record<string, number>[] = []
  const lost = new Set<string>()
  for (let turn = 0; turn < RUNS; turn += 1) {
    const chrome = await launch({
      chromePath: executablePath,
      chromeFlags: ['--headless=new', ...BROWSER_ARGS],
    })
    try {
      const result = await lighthouse(`${ada.origin}/disclosures`, {
        port: chrome.port,
        logLevel: 'error',
        onlyCategories: [...CATEGORIES],
        extraHeaders: { Cookie: ada.cookie },
      })
      if (!result) throw new Error('Lighthouse has no result')
      const { categories, audits } = result.lhr
      scores.push({
        ...Object.fromEntries(CATEGORIES.map((id) => [id, Math.round((categories[id]?.score ?? 0) * 100)])),
        ...Object.fromEntries(TIMES.map((id) => [`${id}, ms`, Math.round(audits[id]?.numericValue ?? 0)])),
        'cumulative-layout-shift': audits['cumulative-layout-shift']?.numericValue ?? 0,
      })
      for (const id of ['accessibility', 'best-practices'])
        for (const { id: audit, weight } of categories[id]?.auditRefs ?? [])
          if (weight > 0 && audits[audit]?.score === 0) lost.add(audit)
    } finally {
      chrome.kill()
    }
  }
  report(
    `Lighthouse ${FILES} files, mobile, signed in, ${RUNS} runs`,
    Object.keys(scores[0] ?? {}).map((what) => {
      const values = scores.map((score) => score[what] ?? Number.NaN)
      return { what, median: median(values), lowest: Math.min(...values), highest: Math.max(...values) }
    }),
  )
  if (lost.size > 0) console.log(`not passed: ${[...lost].join(', ')}`)
})
