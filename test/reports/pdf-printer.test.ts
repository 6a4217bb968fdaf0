import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { renderAccountingPdf } from '../../server/reports/accounting-pdf.ts'
import { type PdfPrinter, pdfPrinter } from '../../server/reports/pdf-printer.ts'
import { documentOf, recorded } from '../domain/recorded-disclosure.ts'

const job = { document: documentOf({ entries: [recorded()] }), jsonSha256: 'a'.repeat(64) }

// Inside the repository, where the built worker finds its packages.
const folder = mkdtempSync(join(import.meta.dirname, '../../node_modules/.pdf-printer-'))
afterAll(() => rmSync(folder, { recursive: true }))

let open: PdfPrinter[] = []
afterEach(async () => {
  await Promise.all(open.map((printer) => printer.close()))
  open = []
})
function printer(options: Parameters<typeof pdfPrinter>[0]): PdfPrinter {
  const made = pdfPrinter(options)
  open.push(made)
  return made
}
const worker = (source: string) => new URL(`data:text/javascript,${encodeURIComponent(source)}`)
const listen = "import { parentPort } from 'node:worker_threads'; parentPort.on('message', (job) => "

/** Bundles as the server is bundled: several entries, server side. */
beforeAll(async () => {
  const reports = join(import.meta.dirname, '../../server/reports')
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: folder,
      rollupOptions: {
        input: {
          'pdf-worker': join(reports, 'pdf-worker.ts'),
          'pdf-printer': join(reports, 'pdf-printer.ts'),
        },
      },
    },
  })
}, 60_000)

test('the built worker prints the very bytes, one job after another', async () => {
  const built = printer({ workerUrl: pathToFileURL(join(folder, 'pdf-worker.js')) })
  const expected = renderAccountingPdf(job)
  const printed = await Promise.all([built.printAccounting(job), built.printAccounting(job)])
  for (const pdf of printed) expect(Buffer.from(pdf).equals(expected)).toBe(true)
})

test('the built printer finds its worker, and an idle one keeps no process alive', () => {
  const script = join(folder, 'print-once.mjs')
  writeFileSync(
    script,
    `import { pdfPrinter } from './pdf-printer.js'
     const pdf = await pdfPrinter().printAccounting(${JSON.stringify(job)})
     console.log(Buffer.from(pdf.subarray(0, 5)).toString())`,
  )
  expect(execFileSync(process.execPath, [script], { encoding: 'utf8', timeout: 20_000 })).toBe('%PDF-\n')
})

test('a document that cannot be printed is refused, and the worker goes on', async () => {
  const source = `${listen}parentPort.postMessage({ pdf: job.jsonSha256 ? new Uint8Array([1]) : null }))`
  const made = printer({ workerUrl: worker(source) })
  await expect(made.printAccounting({ ...job, jsonSha256: '' })).rejects.toMatchObject({
    code: 'unprintable',
  })
  expect(await made.printAccounting(job)).toEqual(new Uint8Array([1]))
})

test.each([
  ['throws', "{ throw new Error('crash') }"],
  ['ends', 'process.exit(1)'],
])('a worker that %s is replaced for the next job', async (_, crash) => {
  const source = `${listen}job.jsonSha256 ? parentPort.postMessage({ pdf: new Uint8Array([1]) }) : ((() => ${crash})()))`
  const made = printer({ workerUrl: worker(source) })
  const [crashed, next] = await Promise.allSettled([
    made.printAccounting({ ...job, jsonSha256: '' }),
    made.printAccounting(job),
  ])
  expect(crashed).toMatchObject({ status: 'rejected', reason: { code: 'crashed' } })
  expect(next).toEqual({ status: 'fulfilled', value: new Uint8Array([1]) })
})

test('a worker that ends while idle does not end the server', async () => {
  const source = `${listen}{ parentPort.postMessage({ pdf: new Uint8Array([1]) }); setTimeout(() => { throw new Error('late') }, 5) })`
  const made = printer({ workerUrl: worker(source) })
  await made.printAccounting(job)
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await made.printAccounting(job)).toEqual(new Uint8Array([1]))
})

test('a job that takes too long is given up, and the next one has its own time', async () => {
  const source = `${listen}{ if (!job.jsonSha256) for (;;); parentPort.postMessage({ pdf: new Uint8Array([1]) }) })`
  const made = printer({ workerUrl: worker(source), timeLimitMs: 1000 })
  const [slow, next] = await Promise.allSettled([
    made.printAccounting({ ...job, jsonSha256: '' }),
    made.printAccounting(job),
  ])
  expect(slow).toMatchObject({ status: 'rejected', reason: { code: 'timed-out' } })
  expect(next.status).toBe('fulfilled')
})

test('a worker that is not there is an error, not a wait', async () => {
  const made = printer({ workerUrl: pathToFileURL(join(folder, 'absent.js')) })
  await expect(made.printAccounting(job)).rejects.toMatchObject({ code: 'crashed' })
})

test('more jobs than the queue holds are refused at once', async () => {
  const made = printer({ workerUrl: worker(`${listen}0)`), queueLimit: 1 })
  const first = made.printAccounting(job)
  await expect(made.printAccounting(job)).rejects.toMatchObject({ code: 'busy' })
  await made.close()
  await expect(first).rejects.toMatchObject({ code: 'closed' })
})

test('closing refuses what is running, waiting or new, and can be done twice', async () => {
  const made = printer({ workerUrl: worker(`${listen}0)`) })
  const jobs = [made.printAccounting(job), made.printAccounting(job)]
  await new Promise((resolve) => setTimeout(resolve, 50))
  await made.close()
  await made.close()
  for (const one of [...jobs, made.printAccounting(job)]) {
    await expect(one).rejects.toMatchObject({ code: 'closed' })
  }
})
