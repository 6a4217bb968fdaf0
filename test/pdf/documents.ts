import { renderAccountingPdf } from '../../server/reports/accounting-pdf.ts'
import { LOCALES, type Locale } from '../../shared/vocabulary.ts'
import { corrected, documentOf, recorded, sixYearsOfFiles } from '../domain/recorded-disclosure.ts'

type Facts = Parameters<typeof documentOf>[0]
type Carriers = Parameters<typeof documentOf>[1]

/** Every kind of PDF that the portal can make. A new kind is a line here. */
const KINDS: Record<string, (locale: Locale) => Uint8Array> = {
  'accounting, empty': accounting(),
  'accounting of 72 files with four categories': accounting({ entries: sixYearsOfFiles() }),
  'accounting with nothing but the voluntary annex': accounting({
    entries: [
      recorded({ id: '1-1', submission: 'OPS-1', legalBasis: '164.506' }),
      recorded({
        id: '2-1',
        submission: 'LDS-1',
        legalBasis: '164.514(e)',
        identifiability: 'limited-data-set',
      }),
      recorded({
        id: '3-1',
        submission: 'DE-1',
        legalBasis: 'de-identified',
        identifiability: 'de-identified',
      }),
    ],
  }),
  'accounting with corrections': accounting({
    entries: [
      recorded({ id: '1-1', submission: 'OLD-1', correctedBy: corrected('NEW-1') }),
      recorded({ id: '2-1', submission: 'NEW-1' }),
      recorded({ id: '3-1', submission: 'OLD-2', correctedBy: corrected('NEW-2', null) }),
    ],
  }),
  'accounting of 72 files with four categories, summed up': accounting({
    form: 'summary',
    entries: sixYearsOfFiles(),
  }),
  'accounting of two plans, one of them without a disclosure': accounting({ entries: [recorded()] }, [
    {},
    {
      carrier: {
        code: 'EP',
        name: 'Example Postal Health Plan',
        timeZone: 'America/Chicago',
        privacyContact: { title: null, phone: null, address: null },
      },
      memberships: [{ id: '2', lastFour: '0042' }],
    },
  ]),
  'accounting of two memberships, outside a demonstration, with an address that is not recorded': accounting(
    {
      demonstration: false,
      entries: [
        recorded(),
        recorded({
          id: '1-2',
          membership: { id: '2', lastFour: '0018' },
          recipient: { ...recorded().recipient, address: null },
          legalBasis: 'unknown',
          elements: [],
        }),
        recorded({ id: '2-1', legalBasis: '164.508' }),
        recorded({ id: '3-1', correctedBy: corrected('NEW-1') }),
      ],
    },
    [
      {
        memberships: [
          { id: '1', lastFour: '0017' },
          { id: '2', lastFour: '0018' },
        ],
      },
    ],
  ),
  'accounting with letters the fonts lack and texts longer than a page': accounting({
    subject: { name: '王小明 عربى Łukasz' },
    entries: [
      recorded({
        submission: 'W'.repeat(64),
        purpose: 'W'.repeat(500),
        recipient: { ...recorded().recipient, address: 'नमस्ते 👩‍👩‍👧‍👦 '.repeat(200) },
      }),
    ],
  }),
}

function accounting(facts: Facts = {}, carriers?: Carriers) {
  return (locale: Locale) =>
    renderAccountingPdf({
      document: documentOf({ locale, ...facts }, carriers),
      jsonSha256: '0123456789abcdef'.repeat(4),
    })
}

export const documents = LOCALES.flatMap((locale) =>
  Object.entries(KINDS).map(([kind, print]) => ({ name: `${kind} (${locale})`, print: () => print(locale) })),
)
