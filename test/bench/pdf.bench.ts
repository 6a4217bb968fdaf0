import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import template from '../../server/reports/accounting.typ?raw'
import { accountingView } from '../../server/reports/accounting-view.ts'
import { pdfPrinter } from '../../server/reports/pdf-printer.ts'
import { documentOf, sixYearsOfFiles } from '../domain/recorded-disclosure.ts'
import { median, quantile, report } from './measure.ts'
import { FILES, type MemberWithFiles, memberWithFiles } from './member-with-files.ts'

const RUNS = 5
const ACCOUNTINGS = 20
const jsonSha256 = '0123456789abcdef'.repeat(4)

/**
 * The reference: nothing but the compiler, its fonts loaded before, on the view as the template takes it. It is made to
 * forget the document before the next turn, or it would answer from memory.
 */
function bareCompile() {
  const { resolve } = createRequire(import.meta.url)
  const fontBlobs = ['Regular', 'Bold'].map((weight) =>
    readFileSync(resolve(`@uswds/uswds/fonts/public-sans/PublicSans-${weight}.ttf`)),
  )
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] })
  return {
    print(view: string) {
      const { result } = compiler.compile({ mainFileContent: template, inputs: { view } })
      if (!result) throw new Error('the template does not compile')
      return compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: 0 })
    },
    forget: () => compiler.evictCache(0),
  }
}

const milliseconds = async (act: () => unknown): Promise<number> => {
  const began = performance.now()
  await act()
  return performance.now() - began
}

test(`PDF of ${FILES} files with four categories beside a bare compile`, async () => {
  const printer = pdfPrinter({ workerUrl: new URL('../../dist/server/pdf-worker.js', import.meta.url) })
  const document = documentOf({ entries: sixYearsOfFiles() })
  expect(document.accountings[0]?.totals.lines).toBe(FILES * 4)
  const view = JSON.stringify(accountingView(document, jsonSha256))
  const bare = bareCompile()
  const ours: number[] = []
  const reference: number[] = []
  for (let turn = 0; turn <= RUNS; turn += 1) {
    const mine = await milliseconds(() => printer.printAccounting({ document, jsonSha256 }))
    const theirs = await milliseconds(() => bare.print(view))
    bare.forget()
    // The first turn starts the worker and warms both up.
    if (turn > 0) {
      ours.push(mine)
      reference.push(theirs)
    }
  }
  await printer.close()
  report(`PDF/UA-1 of ${FILES} files with four categories, milliseconds`, [
    { what: 'Daylight, from the document, in its worker', median: median(ours).toFixed(0) },
    { what: 'bare Typst compile, from the finished view', median: median(reference).toFixed(0) },
    { what: 'ratio', median: (median(ours) / median(reference)).toFixed(2) },
  ])
})

describe('the built server', () => {
  let record: MemberWithFiles
  beforeAll(async () => {
    record = await memberWithFiles()
  })
  afterAll(() => record.stop())

  /** Asks for /livez every few milliseconds, whether the one before was answered or not, while something is done. */
  async function livezWhile(act: () => Promise<unknown>): Promise<number[]> {
    const asked: Promise<number>[] = []
    const livez = async () => {
      const response = await fetch(`${record.origin}/livez`)
      if (!response.ok) throw new Error(`/livez answered ${response.status}`)
      await response.text()
    }
    const asking = setInterval(() => asked.push(milliseconds(livez)), 5)
    await act()
    clearInterval(asking)
    return Promise.all(asked)
  }

  test(`/livez while ${ACCOUNTINGS} accountings of ${FILES} files are made`, async () => {
    const make = async () => {
      const { status } = await record.ada.post('/api/accountings', { carrier: 'EX' })
      if (status !== 201) throw new Error(`an accounting was answered with ${status}`)
    }
    await make()
    const runs: { idle: number[]; busy: number[]; seconds: number }[] = []
    for (let turn = 0; turn < RUNS; turn += 1) {
      const idle = await livezWhile(() => new Promise((resolve) => setTimeout(resolve, 2000)))
      let took = 0
      const busy = await livezWhile(async () => {
        took = await milliseconds(() => Promise.all(Array.from({ length: ACCOUNTINGS }, make)))
      })
      runs.push({ idle, busy, seconds: took / 1000 })
    }
    const row = (what: string, of: (run: (typeof runs)[number]) => number[]) => ({
      what,
      p50: median(runs.map((run) => quantile(of(run), 0.5))).toFixed(1),
      p99: median(runs.map((run) => quantile(of(run), 0.99))).toFixed(1),
      longest: median(runs.map((run) => quantile(of(run), 1))).toFixed(1),
    })
    report(`/livez, milliseconds; ${ACCOUNTINGS} accountings of ${FILES} files at once`, [
      row('while they are made', ({ busy }) => busy),
      row('while nothing is', ({ idle }) => idle),
      { what: `seconds for ${ACCOUNTINGS}`, p50: median(runs.map(({ seconds }) => seconds)).toFixed(1) },
    ])
  })
})
