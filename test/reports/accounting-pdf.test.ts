import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { renderAccountingPdf } from '../../server/reports/accounting-pdf.ts'
import { accountingText } from '../../server/reports/accounting-text.ts'
import type { AccountingDocument } from '../../shared/contract/accountings.ts'
import { LOCALES } from '../../shared/vocabulary.ts'
import { corrected, day, documentOf, recorded, sixYearsOfFiles } from '../domain/recorded-disclosure.ts'

// Reading a PDF back takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const jsonSha256 = '0123456789abcdef'.repeat(4)
const print = (document: AccountingDocument) => renderAccountingPdf({ document, jsonSha256 })

/** Every PDF is compiled as PDF/UA-1, so that printing at all is the accessibility check; poppler reads what it says. */
function poppler(tool: 'pdftotext' | 'pdfinfo', pdf: Uint8Array, ...options: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'daylight-pdf-'))
  try {
    const file = join(folder, 'accounting.pdf')
    writeFileSync(file, pdf)
    const output = tool === 'pdftotext' ? ['-'] : []
    const stdio = ['ignore', 'pipe', 'ignore'] as const
    return execFileSync(tool, [...options, file, ...output], { stdio: [...stdio], encoding: 'utf8' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
const pagesOf = (pdf: Uint8Array) => poppler('pdftotext', pdf, '-layout').split('\f').slice(0, -1)
/** What a screen reader is given, in its order: the text of the structure tree, without spaces and break points. */
const solid = (text: string) => text.replace(/[\s\u200b]+/g, '')
const wordsOf = (pdf: Uint8Array) => {
  const texts = poppler('pdfinfo', pdf, '-struct-text').matchAll(/^ *"(.*)"$/gm)
  return solid([...texts].map(([, text]) => text).join(''))
}

const entries = [
  ...sixYearsOfFiles(),
  recorded({ id: '100-1', submission: 'OPS-1', legalBasis: '164.506' }),
  recorded({ id: '101-1', submission: 'OLD-1', correctedBy: corrected('NEW-1', null) }),
]

describe.each(LOCALES)('in %s', (locale) => {
  const full = documentOf({ locale, entries })
  const few = documentOf({ locale, entries: entries.slice(-4) })
  const empty = documentOf({ locale })

  const summed = documentOf({ locale, form: 'summary', entries })
  const [ofFew, ofEmpty] = [few.accountings[0], empty.accountings[0]]
  if (!ofFew || !ofEmpty) throw new Error('each has an accounting')

  test('72 files with four categories, and an empty one, are PDF/UA-1 and always the same bytes', () => {
    for (const document of [full, summed, empty]) {
      const pdf = print(document)
      expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
      expect(Buffer.from(print(document)).equals(pdf)).toBe(true)
    }
  })

  test('tagged, titled, US Letter, with its language and date', () => {
    const pdf = print(full)
    const info = poppler('pdfinfo', pdf)
    expect(info).toMatch(/^Tagged: +yes$/m)
    expect(info).toContain(`${accountingText[locale].print.title}, Example Federal Health Plan`)
    expect(info).toMatch(/612 x 792 pts \(letter\)/)
    expect(info).toMatch(/^CreationDate: .*2026/m)
    expect(Buffer.from(pdf).toString('latin1')).toMatch(new RegExp(`/Lang ?\\(${locale}`, 'i'))
  })

  test('each page has the reference, the hash, its number and the demonstration mark', () => {
    for (const document of [full, empty]) {
      const pages = pagesOf(print(document))
      pages.forEach((page, at) => {
        expect(page).toContain('A-7K3M9Q2WXY')
        expect(page).toContain(jsonSha256)
        expect(page).toMatch(new RegExp(`(Page|Página) ${at + 1} (of|de) ${pages.length}`))
        expect(page).toContain(accountingText[locale].print.demonstration)
      })
    }
    const pages = pagesOf(print(full))
    expect(pages.length).toBeGreaterThan(8)
    expect(pages.length).toBeLessThan(20)
  })

  test('a screen reader is given every line, sentence and column header', () => {
    const { columns } = accountingText[locale].print
    const words = wordsOf(print(few))
    const { completeness, leftOut, complaint } = ofFew.sentences
    for (const sentence of [completeness, leftOut, complaint, few.sentences.form, few.sentences.free]) {
      expect(words).toContain(solid(sentence))
    }
    for (const { submission, description, purpose, basis } of ofFew.body) {
      const [count = ''] = description.split(/(?<=\.) /)
      for (const text of [submission, count, purpose, basis]) expect(words).toContain(solid(text))
    }
    for (const text of ['OPS-1', 'OLD-1', 'NEW-1', ofFew.voluntary[0]?.why ?? '']) {
      expect(words).toContain(solid(text))
    }
    expect(words).toContain(solid([columns.day, columns.recipient, columns.what, columns.purpose].join('')))
  })

  test('the answer and its sentence are on the first page, the column headers on each with rows', () => {
    const pages = pagesOf(print(full))
    const withRows = pages.filter((page) => /EX-\d{4}-\d{2}/.test(page))
    expect(withRows.length).toBeGreaterThan(10)
    for (const page of withRows) expect(page).toContain(accountingText[locale].print.columns.what)
    const [first = ''] = pages
    expect(first).toMatch(/72\s+(accountable\s+disclosures|divulgaciones)/)
    expect(first.replace(/\s+/g, ' ')).toContain(full.accountings[0]?.sentences.leftOut)
  })

  test('an empty one says so, and beside it that things can be left out', () => {
    const words = wordsOf(print(empty))
    expect(words).toContain(solid(`${ofEmpty.sentences.empty}${ofEmpty.sentences.leftOut}`))
    expect(words).not.toContain(solid(accountingText[locale].print.body.heading))
  })
})

describe('text from carriers is inert', () => {
  const hostile =
    '#set page(width: 1pt) $x$ *bold* _em_ \\ \\u{41} [x] @ref <label> "q" // c /* c */ `raw` = head'

  test('markup is printed as it was written', () => {
    const document = documentOf({
      subject: { name: `Ada ${hostile}` },
      entries: [
        recorded({
          purpose: hostile,
          recipient: { id: 'x', name: hostile, address: hostile, kind: 'other' },
          disclosedBy: { name: hostile, role: 'carrier' },
          correctedBy: null,
        }),
      ],
    })
    const words = wordsOf(print(document))
    // Person, recipient, address, sender, purpose.
    expect(words.split(solid(hostile)).length - 1).toBe(5)
  })

  test('runs without a space, letters of any script and the longest texts can be printed', () => {
    const long = [
      `${'W'.repeat(500)}`,
      '王小明 '.repeat(125),
      '👩‍👩‍👧‍👦 عربى नमस्ते \u00ad\u200b',
      '{"json": "\\"}',
      ' ',
    ]
    for (const text of long) {
      const document = documentOf({
        demonstration: false,
        subject: { name: text },
        entries: [
          recorded({
            submission: 'W'.repeat(64),
            purpose: text,
            recipient: { id: 'x', name: text, address: text.repeat(4), kind: 'other' },
            disclosedBy: { name: text, role: 'business-associate' },
          }),
          recorded({ id: '2-1', correctedBy: { ...corrected('W'.repeat(64)), reason: text } }),
        ],
      })
      expect(Buffer.from(print(document).subarray(0, 5)).toString()).toBe('%PDF-')
    }
  })

  test('a letter the fonts lack is replaced, and that is said; the rest stays', () => {
    const document = documentOf({ subject: { name: '王 Łukasz Москва' } })
    const words = wordsOf(print(document))
    expect(words).toContain('\ufffdŁukaszМосква')
    expect(words).toContain(solid(accountingText.en.print.unprintable))
    expect(wordsOf(print(documentOf()))).not.toContain(solid(accountingText.en.print.unprintable))
  })
})

test('outside a demonstration no page says that it is one', () => {
  const words = wordsOf(print(documentOf({ demonstration: false })))
  expect(words).not.toContain(solid(accountingText.en.print.demonstration))
})

test('two memberships in one file stay apart, each with its number', () => {
  const both = [recorded(), recorded({ id: '1-2', membership: { id: '2', lastFour: '0018' } })]
  const memberships = [
    { id: '1', lastFour: '0017' },
    { id: '2', lastFour: '0018' },
  ]
  const window = { from: day('2026-01-01'), to: day('2026-12-31') }
  const words = wordsOf(print(documentOf({ entries: both }, [{ memberships, window }])))
  expect(words).toMatch(/Membernumberendsin0018.*Membernumberendsin0017/)
})

describe.each(LOCALES)('the summary form in %s', (locale) => {
  const document = documentOf({ locale, form: 'summary', entries })
  const [accounting] = document.accountings

  test('a screen reader is given the three parts of each row, and the rest is listed as before', () => {
    const words = wordsOf(print(document))
    expect(accounting?.summaries).toHaveLength(4)
    for (const { first, times, last } of accounting?.summaries ?? []) {
      for (const text of [
        first.submission,
        first.description,
        first.purpose,
        first.basis,
        times,
        last.submission,
      ])
        expect(words).toContain(solid(text))
    }
    const { columns, summaries, body } = accountingText[locale].print
    expect(words).toContain(
      solid([columns.first, columns.recipient, columns.whatFirst, columns.times].join('')),
    )
    expect(words).toContain(solid(summaries.heading))
    expect(words).not.toContain(solid(body.heading))
    for (const text of ['OPS-1', 'OLD-1']) expect(words).toContain(text)
  })

  test('is short: the 288 lines are four rows', () => {
    expect(pagesOf(print(document)).length).toBeLessThanOrEqual(4)
  })
})

describe('several plans in one document', () => {
  const other = {
    carrier: {
      code: 'ZZ',
      name: 'Plan ZZ',
      timeZone: 'America/Chicago',
      privacyContact: { title: null, phone: null, address: null },
    },
    memberships: [{ id: '9', lastFour: '0099' }],
  }
  const ofOther = recorded({
    id: '9-9',
    submission: 'ZZ-1',
    carrier: { code: 'ZZ', name: 'Plan ZZ' },
    membership: { id: '9', lastFour: '0099' },
  })

  test('each begins on a page of its own, whose head names it; every page has reference and hash', () => {
    const document = documentOf({ entries: [...sixYearsOfFiles(), ofOther] }, [{}, other])
    const pages = pagesOf(print(document))
    const begins = pages.findIndex((page) => page.includes('ZZ-1'))
    pages.forEach((page, at) => {
      const [head = ''] = page.trimStart().split('\n')
      expect(head).toContain(at < begins ? 'Example Federal Health Plan' : 'Plan ZZ')
      expect(page).toContain('A-7K3M9Q2WXY')
      expect(page).toContain(jsonSha256)
    })
    expect(begins).toBeGreaterThan(5)
    expect(pages.slice(begins).join('')).not.toContain('EX-2025-01')
    expect(poppler('pdfinfo', print(document))).toContain('Example Federal Health Plan, Plan ZZ')
  })

  test('the first page says how many there are', () => {
    const [first = ''] = pagesOf(print(documentOf({ entries: [ofOther] }, [{}, other])))
    expect(first.replace(/\s+/g, ' ')).toContain('This document has 2 accountings.')
  })
})
