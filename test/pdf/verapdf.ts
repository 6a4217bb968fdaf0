import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findJava, findJaxb } from '../support/programs.ts'

export type Verdict = {
  isCompliant: boolean
  /** How many things were looked at. */
  checks: number
  /** Clause of ISO 14289-1, number of the test, what is wrong. */
  faults: string[]
}

const SCRIPT = fileURLToPath(new URL('verapdf.js', import.meta.url))
const RHINO = ['org.mozilla.javascript.tools.shell.Main', '-version', '200']

/** What veraPDF says of each file as PDF/UA-1, in their order; one Java process for all of them. */
export function verapdf(pdfs: readonly Uint8Array[]): Verdict[] {
  const [java, jaxb] = [findJava(), findJaxb()]
  // The package's entry is dist/index.js; the jar stands beside that folder.
  const entry = createRequire(import.meta.url).resolve('@opendataloader/pdf')
  const jar = join(dirname(entry), '../lib/opendataloader-pdf-cli.jar')
  const folder = mkdtempSync(join(tmpdir(), 'daylight-verapdf-'))
  try {
    const paths = pdfs.map((pdf, at) => {
      const path = join(folder, `${at}.pdf`)
      writeFileSync(path, pdf)
      return path
    })
    const output = execFileSync(java, ['-cp', [jar, ...jaxb].join(':'), ...RHINO, SCRIPT, ...paths], {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    })
    const lines = output.split('\n').filter((line) => line.startsWith('{'))
    if (lines.length !== pdfs.length)
      throw new Error(`veraPDF answered for ${lines.length} of ${pdfs.length}`)
    return lines.map((line) => JSON.parse(line))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
