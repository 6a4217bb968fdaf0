import { Worker } from 'node:worker_threads'
import type { PrintJob } from './accounting-pdf.ts'

export interface PdfPrinter {
  printAccounting(job: PrintJob): Promise<Uint8Array>
  /** Ends the worker; jobs not yet printed are refused. */
  close(): Promise<void>
}

/** What the worker answers; `null` where the document could not be printed. */
export interface PrintAnswer {
  pdf: Uint8Array<ArrayBuffer> | null
}

export type PrinterErrorCode = 'unprintable' | 'timed-out' | 'crashed' | 'busy' | 'closed'

export class PrinterError extends Error {
  override name = 'PrinterError'
  readonly code: PrinterErrorCode
  constructor(code: PrinterErrorCode) {
    super(`the PDF could not be printed: ${code}`)
    this.code = code
  }
}

/**
 * Prints in one worker thread, one job after another, so that the server goes on answering. The worker starts with
 * the first job, keeps no process alive while it is idle, and is replaced after a crash or when a job takes too long.
 */
export function pdfPrinter({
  workerUrl = new URL('./pdf-worker.js', import.meta.url),
  timeLimitMs = 30_000,
  queueLimit = 100,
} = {}): PdfPrinter {
  let worker: Worker | undefined
  let closed = false
  let queued = 0
  let last: Promise<unknown> = Promise.resolve()

  function start(): Worker {
    const started = new Worker(workerUrl)
    const forget = () => {
      if (worker === started) worker = undefined
    }
    // An idle worker that ends is replaced by the next job; an 'error' nobody listens to would end the server.
    started.on('error', forget).on('exit', forget).unref()
    return started
  }

  async function print(job: PrintJob): Promise<Uint8Array> {
    if (closed) throw new PrinterError('closed')
    worker ??= start()
    const printing = worker
    printing.ref()
    try {
      return await answerOf(printing, job, timeLimitMs)
    } catch (error) {
      if (closed) throw new PrinterError('closed')
      if (error instanceof PrinterError && error.code === 'unprintable') throw error
      if (worker === printing) worker = undefined
      await printing.terminate()
      throw error
    } finally {
      printing.unref()
    }
  }

  return {
    printAccounting(job) {
      if (queued >= queueLimit) return Promise.reject(new PrinterError('busy'))
      queued += 1
      const printed = last.then(() => print(job)).finally(() => (queued -= 1))
      last = printed.catch(() => undefined)
      return printed
    },
    async close() {
      closed = true
      await worker?.terminate()
    },
  }
}

function answerOf(worker: Worker, job: PrintJob, timeLimitMs: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(timer)
      worker.off('message', answered).off('error', crashed).off('messageerror', crashed).off('exit', crashed)
      act()
    }
    const answered = ({ pdf }: PrintAnswer) =>
      settle(() => (pdf === null ? reject(new PrinterError('unprintable')) : resolve(pdf)))
    const crashed = () => settle(() => reject(new PrinterError('crashed')))
    const timer = setTimeout(() => settle(() => reject(new PrinterError('timed-out'))), timeLimitMs)
    worker.on('message', answered).on('error', crashed).on('messageerror', crashed).on('exit', crashed)
    worker.postMessage(job)
  })
}
