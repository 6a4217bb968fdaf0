import { parentPort } from 'node:worker_threads'
import { type PrintJob, renderAccountingPdf } from './accounting-pdf.ts'
import type { PrintAnswer } from './pdf-printer.ts'

/** One job in, one answer out; pdf-printer.ts gives the next job only after that. */
parentPort?.on('message', (job: PrintJob) => {
  const answer = print(job)
  parentPort?.postMessage(answer, answer.pdf ? [answer.pdf.buffer] : [])
})

function print(job: PrintJob): PrintAnswer {
  try {
    return { pdf: renderAccountingPdf(job) }
  } catch {
    // Not passed on: the message could quote the document.
    return { pdf: null }
  }
}
