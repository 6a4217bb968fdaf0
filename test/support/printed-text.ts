import { execFileSync } from 'node:child_process'

/** The words of a PDF in reading order, with every break between words a space. */
export const printedText = (pdf: Uint8Array): string =>
  execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' }).replace(/\s+/g, ' ')
