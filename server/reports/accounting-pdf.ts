import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { AccountingDocument } from '../../shared/contract/accountings.ts'
import template from './accounting.typ?raw'
import { accountingText } from './accounting-text.ts'
import { accountingView } from './accounting-view.ts'

export interface PrintJob {
  document: AccountingDocument
  /** SHA-256, in hex, of the JSON copy: printed on each page, it ties the paper to the signed bytes. */
  jsonSha256: string
}

/**
 * The accounting as PDF/UA-1 (an accessibility fault is an error here, not a bad file). The same job gives the same
 * bytes. Synchronous and some tens of milliseconds long: the server prints in a worker, see pdf-printer.ts.
 */
export function renderAccountingPdf({ document, jsonSha256 }: PrintJob): Uint8Array<ArrayBuffer> {
  const view = accountingView(document, jsonSha256)
  const printed = compile(JSON.stringify(view), document.preparedAt)
  if (printed.pdf) return printed.pdf

  // A script the fonts lack must not keep anybody from their accounting: its letters are printed as U+FFFD, and that is said.
  const { unprintable } = accountingText[document.locale].print
  const again = compile(
    JSON.stringify({ ...view, unprintable }).replace(BEYOND_FONTS, '\ufffd'),
    document.preparedAt,
  )
  if (again.pdf) return again.pdf
  throw new Error(`the accounting could not be printed: ${again.fault}`)
}

/** Everything but Latin, Greek and Cyrillic letters and the usual punctuation. */
const BEYOND_FONTS =
  /[^\u0020-\u024f\u0370-\u03ff\u0400-\u045f\u1e00-\u1eff\u2010-\u2027\u2030-\u203a\u20ac\u2122\ufffd]/gu

function compile(
  view: string,
  preparedAt: string,
): { pdf: Uint8Array<ArrayBuffer> } | { pdf?: never; fault: string } {
  // A compiler for each document: nothing of one person's can be left for the next.
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts() }], inputs: { view } })
  try {
    const { result } = compiler.compile({ mainFileContent: template })
    if (!result) return { fault: 'the template does not compile' }
    const creationTimestamp = Math.floor(Date.parse(preparedAt) / 1000)
    return { pdf: new Uint8Array(compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp })) }
  } catch {
    // The compiler's own message quotes the text it failed on.
    return { fault: 'not PDF/UA-1' }
  } finally {
    compiler.evictCache(0)
  }
}

let loaded: Buffer[] | undefined
function fonts(): Buffer[] {
  const { resolve } = createRequire(import.meta.url)
  loaded ??= ['Regular', 'Bold'].map((weight) =>
    readFileSync(resolve(`@uswds/uswds/fonts/public-sans/PublicSans-${weight}.ttf`)),
  )
  return loaded
}
