import { describe, expect, test } from 'vitest'
import type { RecordExtent } from '../../server/domain/accounting-text.ts'
import { accountingText } from '../../server/reports/accounting-text.ts'
import { LOCALES } from '../../shared/vocabulary.ts'
import { accountingOf, corrected, day, recorded } from './recorded-disclosure.ts'

describe('a line: 45 CFR 164.528(b)(2)(i)-(iv)', () => {
  test('one for each category with records, with date, recipient, description, purpose and basis', () => {
    const entry = recorded({ records: { medical: 0, pharmacy: 3, encounter: 0, provider: 1 } })
    const { body, totals } = accountingOf({ entries: [entry] })
    expect(body.map(({ category, records }) => [category, records])).toEqual([
      ['pharmacy', 3],
      ['provider', 1],
    ])
    expect(body[0]).toEqual({
      disclosedOn: '2026-06-15',
      recipient: {
        name: 'U.S. Office of Personnel Management',
        address: '1900 E Street NW, Washington, DC 20415',
      },
      category: 'pharmacy',
      records: 3,
      description:
        'Pharmacy claims for May 2026: 3 records. The file carried: names, birth dates, drug codes.',
      purpose: 'Oversight of the FEHB and PSHB programs: service use and cost data',
      legalBasis: '164.512(d)',
      basis: 'The plan recorded: health oversight, 45 CFR 164.512(d)',
      identifiability: 'identified',
      disclosedBy: { name: 'Example Federal Health Plan', role: 'carrier' },
      program: 'FEHB',
      period: { from: '2026-05-01', to: '2026-05-31' },
      submission: 'EX-2026-05',
      memberNumberEndsIn: '0017',
      corrects: null,
    })
    expect(totals).toEqual({
      disclosures: 1,
      lines: 2,
      records: { medical: 0, pharmacy: 3, encounter: 0, provider: 1 },
    })
  })

  test.each([
    ['2026-05-01', '2026-05-31', 'May 2026', 'mayo de 2026'],
    ['2026-05-01', '2026-05-30', 'May 1 to 30, 2026', 'del 1 al 30 de mayo de 2026'],
    ['2026-05-02', '2026-05-31', 'May 2 to 31, 2026', 'del 2 al 31 de mayo de 2026'],
    ['2026-05-02', '2026-05-02', 'May 2, 2026', 'el 2 de mayo de 2026'],
    [
      '2026-05-01',
      '2026-06-30',
      'May 1, 2026 to June 30, 2026',
      'del 1 de mayo de 2026 al 30 de junio de 2026',
    ],
  ])('the period %s to %s in words', (from, to, en, es) => {
    const entries = [recorded({ period: { from: day(from), to: day(to) }, elements: [] })]
    const [english] = accountingOf({ entries }).body
    const [spanish] = accountingOf({ entries, locale: 'es' }).body
    expect(english?.description).toBe(
      `Medical claims for ${en}: 12 records. What kinds of data the file carried is not recorded.`,
    )
    expect(spanish?.description).toBe(
      `Reclamaciones médicas, ${es}: 12 registros. No consta qué tipos de datos contenía el archivo.`,
    )
  })

  test('a business associate’s file is the carrier’s to account for (ACC-02)', () => {
    const disclosedBy = { name: 'Example PBM', role: 'business-associate' } as const
    expect(accountingOf({ entries: [recorded({ disclosedBy })] }).body[0]?.disclosedBy).toEqual(disclosedBy)
  })

  test('two memberships in one file are two disclosures', () => {
    const entries = [recorded(), recorded({ id: '1-2', membership: { id: '2', lastFour: '0018' } })]
    const memberships = [
      { id: '1', lastFour: '0017' },
      { id: '2', lastFour: '0018' },
    ]
    const { totals, memberNumbersEndIn, body } = accountingOf({ entries }, { memberships })
    expect(totals).toMatchObject({ disclosures: 2, lines: 6 })
    expect(memberNumbersEndIn).toEqual(['0017', '0018'])
    expect(new Set(body.map(({ memberNumberEndsIn }) => memberNumberEndsIn))).toEqual(
      new Set(['0017', '0018']),
    )
  })

  test('no basis is worded as a judgment (OVS-09)', () => {
    for (const locale of LOCALES) {
      for (const words of Object.values(accountingText[locale].basis)) {
        expect(words).toMatch(/^(The plan (recorded|did not record)|El plan (registró|no registró)) ?/)
        expect(words).not.toMatch(/\b(un)?lawful|\billegal|\blícit|\bilícit|\bilegal/i)
      }
    }
    expect(accountingText.en.basis.impermissible).toBe(
      'The plan recorded this as an impermissible disclosure',
    )
  })
})

test('the voluntary annex says why each entry is outside the legal accounting (ACC-06)', () => {
  const [line] = accountingOf({ entries: [recorded({ legalBasis: '164.506' })] }).voluntary
  expect(line).toMatchObject({
    reason: 'exempt-operations',
    why: 'The plan recorded treatment, payment or health care operations. The legal accounting does not include those (45 CFR 164.528(a)(1)(i)).',
  })
})

describe('corrections', () => {
  const first = recorded({ id: '1-1', submission: 'first', correctedBy: corrected('second', '2-1') })
  const second = recorded({ id: '2-1', submission: 'second', corrects: corrected('first', '1-1') })

  test('the corrected entry is listed apart, the correcting one counts once and names it', () => {
    const { body, totals, corrected: listed } = accountingOf({ entries: [first, second] })
    expect(totals).toMatchObject({ disclosures: 1, lines: 3 })
    expect(new Set(body.map(({ submission, corrects }) => `${submission} ${corrects}`))).toEqual(
      new Set(['second first']),
    )
    expect(listed).toEqual([
      {
        disclosedOn: '2026-06-15',
        submission: 'first',
        correctedBy: 'second',
        reason: 'The first file named a wrong period.',
        stillListed: true,
        records: { medical: 12, pharmacy: 3, encounter: 0, provider: 4 },
      },
    ])
  })

  test('says where the correcting file has no records about the person', () => {
    const entries = [{ ...first, correctedBy: corrected('second', null) }]
    expect(accountingOf({ entries }).corrected[0]?.stillListed).toBe(false)
  })

  test('a chain counts its last file only', () => {
    const chained = { ...second, correctedBy: corrected('third', '3-1') }
    const third = recorded({ id: '3-1', submission: 'third', corrects: corrected('second', '2-1') })
    const document = accountingOf({ entries: [first, chained, third] })
    expect(document.totals.disclosures).toBe(1)
    expect(document.corrected.map(({ submission }) => submission)).toEqual(['second', 'first'])
  })
})

describe('the sentences', () => {
  const contact = (title: string | null, phone: string | null, address: string | null) => ({
    code: 'EX',
    name: 'Example Plan',
    timeZone: 'America/New_York',
    privacyContact: { title, phone, address },
  })
  const full = contact('Privacy Officer', '555-0100', '1 Example Way')
  const since: RecordExtent = { since: day('2026-01-15'), completeSince: null }

  test.each([
    [
      since,
      full,
      'This is what Example Plan recorded in Daylight since January 15, 2026. There may be others that are not recorded here. To ask for disclosures to others or before that day, write to Example Plan, Privacy Officer, 1 Example Way, or call 555-0100.',
    ],
    [
      { since: null, completeSince: null },
      full,
      'Example Plan has recorded nothing in Daylight so far. That does not mean that nothing was disclosed. To ask for its disclosures, write to Example Plan, Privacy Officer, 1 Example Way, or call 555-0100.',
    ],
    [
      { since: day('2026-01-15'), completeSince: day('2025-07-01') },
      full,
      'Example Plan declares its record in Daylight complete since July 1, 2025. To ask for disclosures before that day, write to Example Plan, Privacy Officer, 1 Example Way, or call 555-0100.',
    ],
    [
      since,
      contact(null, null, null),
      'This is what Example Plan recorded in Daylight since January 15, 2026. There may be others that are not recorded here. To ask for disclosures to others or before that day, ask the privacy office of Example Plan.',
    ],
    [
      since,
      contact('Privacy Officer', null, null),
      'This is what Example Plan recorded in Daylight since January 15, 2026. There may be others that are not recorded here. To ask for disclosures to others or before that day, write to Example Plan, Privacy Officer.',
    ],
    [
      since,
      contact(null, '555-0100', null),
      'This is what Example Plan recorded in Daylight since January 15, 2026. There may be others that are not recorded here. To ask for disclosures to others or before that day, call the privacy office of Example Plan, at 555-0100.',
    ],
    [
      since,
      contact(null, null, '1 Example Way'),
      'This is what Example Plan recorded in Daylight since January 15, 2026. There may be others that are not recorded here. To ask for disclosures to others or before that day, write to the privacy office of Example Plan, 1 Example Way.',
    ],
  ])('completeness %#', (record, carrier, expected) => {
    expect(accountingOf({}, { record, carrier }).sentences.completeness).toBe(expected)
  })

  test.each([
    [
      since,
      'Esto es lo que Example Plan registró en Daylight desde el 15 de enero de 2026. Puede haber otras que no consten aquí. Para pedir divulgaciones a otros o anteriores a ese día, escriba a Example Plan, Privacy Officer, 1 Example Way, o llame al 555-0100.',
    ],
    [
      { since: null, completeSince: null },
      'Example Plan aún no ha registrado nada en Daylight. Eso no significa que no se haya divulgado nada. Para pedir sus divulgaciones, escriba a Example Plan, Privacy Officer, 1 Example Way, o llame al 555-0100.',
    ],
    [
      { since: null, completeSince: day('2025-07-01') },
      'Example Plan declara que su registro en Daylight está completo desde el 1 de julio de 2025. Para pedir divulgaciones anteriores a ese día, escriba a Example Plan, Privacy Officer, 1 Example Way, o llame al 555-0100.',
    ],
  ])('completeness in Spanish %#', (record, expected) => {
    expect(accountingOf({ locale: 'es' }, { record, carrier: full }).sentences.completeness).toBe(expected)
  })

  test('the complaint names the plan and the Secretary, the 180 days as usual, and no number or address of theirs', () => {
    const { complaint } = accountingOf({}, { carrier: contact(null, null, null) }).sentences
    expect(complaint).toContain('Secretary of Health and Human Services, Office for Civil Rights')
    expect(complaint).toContain('in writing, usually within 180 days')
    expect(complaint).toContain('45 CFR 160.306')
    expect(complaint).not.toMatch(/https?:|\.gov|1-8\d\d/)
  })

  test('an empty accounting is valid and says so; one with lines does not', () => {
    const voluntaryOnly = [recorded({ legalBasis: '164.506' })]
    expect(accountingOf().sentences.empty).toBe('No accountable disclosures in this period.')
    expect(accountingOf({ entries: voluntaryOnly }).sentences.empty).toBe(
      'No accountable disclosures in this period.',
    )
    expect(accountingOf({ entries: [recorded()] }).sentences.empty).toBeNull()
  })
})
