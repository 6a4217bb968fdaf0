// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { ACCOUNTABLE_REASONS, ELEMENTS, LEGAL_BASES } from '../../shared/vocabulary.ts'
import { renderApp } from './support/render-app.tsx'
import { disclosure } from './support/replies.ts'
import { answers, refuses, server } from './support/server.ts'

const fact = (name: string) =>
  screen.getByText(name, { selector: 'dt' }).parentElement?.querySelector('dd')?.textContent

describe('/disclosures/$id', () => {
  test('shows who sent what to whom, when and why, as the plan recorded it', async () => {
    const { heading } = await renderApp('/disclosures/501-17')
    expect(heading.textContent).toBe('Disclosure on June 15, 2026')
    expect(fact('Sent by')).toContain('Your plan itself')
    expect(fact('Sent to')).toContain('1900 E Street NW, Washington, DC 20415')
    expect(fact('Sent on')).toContain('June 15, 2026 (the day where your plan is)')
    expect(fact('Sent on')).toContain('June 16, 2026 at 2:30 AM UTC')
    expect(fact('Period it covers')).toBe('May 1, 2026 to May 31, 2026')
    expect(fact('Purpose, as your plan recorded it')).toBe(
      'Oversight of the FEHB and PSHB programs: service use and cost data',
    )
    expect(fact('Legal basis your plan recorded')).toContain('45 CFR 164.512(d)')
    expect(fact('Is it in the legal accounting?')).toContain('45 CFR 164.512(d), 164.528(a)(1)')
    expect(fact('How your plan says it limited the data (45 CFR 164.514(d))')).toContain('nothing on file')
    expect(fact('Diagnosis codes')).toBe('Which conditions you were treated or tested for.')
    expect(fact('Sent between')).toBe('From sftp.example-plan.example to intake.opm.example')
    expect(fact('Signed receipt')).toContain('eyJhbGciOiJFUzI1NiJ9.')
    const table = screen.getByRole('table', { name: 'Records about you in this file, by kind' })
    expect(within(table).getByRole('rowheader', { name: 'All kinds' }).closest('tr')?.textContent).toContain(
      '19',
    )
  })

  test('shows what the recipient stated, and “Not stated” where it stated nothing', async () => {
    await renderApp('/disclosures/501-17')
    expect(fact('How it is protected')).toBe(
      'Files are encrypted in transit.Source: Carrier letter 2026-04. Stated on February 10, 2026.',
    )
    expect(fact('How long the recipient keeps it')).toBe('Not stated')
    expect(fact('Who else may get it')).toBe('Not stated')
  })

  test('names a business associate as the carrier’s to account for, and a missing address as such', async () => {
    server.use(
      answers(
        'showDisclosure',
        disclosure({
          disclosedBy: { name: 'Sample Pharmacy Management', role: 'business-associate' },
          recipient: { id: 'opm', name: 'OPM', address: null, kind: 'other-agency' },
          minimumNecessary: { basis: 'carrier-protocol', note: 'Protocol 12' },
        }),
      ),
    )
    await renderApp('/disclosures/501-17')
    expect(fact('Sent by')).toContain('A company that works for Example Federal Health Plan')
    expect(fact('Sent to')).toContain('The plan did not record an address.')
    expect(screen.getByText('The plan’s note: Protocol 12')).toBeTruthy()
  })

  const end = (submission: string, id: string | null, reason: string) => ({
    submission,
    id,
    reason,
    receivedAt: '2026-07-01T10:00:00Z',
  })
  const versions = () =>
    screen.getAllByRole('heading', { name: 'Both versions side by side' }).map((heading) => {
      const rows = heading.parentElement?.querySelectorAll('tr') ?? []
      return [...rows].map((row) => [...row.children].map((cell) => cell.textContent?.trim()))
    })

  test('shows both versions of a correction side by side, with the reason and a link to the other', async () => {
    const later = disclosure({
      id: '502-17',
      submission: 'EX-2026-05-R1',
      receivedAt: '2026-07-01T10:00:00Z',
      records: { medical: 10, pharmacy: 3, encounter: 0, provider: 4 },
      legalBasis: '164.512(a)',
      period: { from: '2026-04-01', to: '2026-04-30' },
      elements: ['drug-codes', 'amounts'],
      minimumNecessary: { basis: 'carrier-protocol', note: 'Protocol 12' },
      statements: { ...disclosure().statements, safeguards: null },
      transfer: null,
    })
    const earlier = disclosure({ correctedBy: end('EX-2026-05-R1', '502-17', 'Wrong month') })
    server.use(answers('showDisclosure', ({ path }) => (path.endsWith('502-17') ? later : earlier)))
    await renderApp('/disclosures/501-17')
    expect(screen.getByText('Reason: Wrong month')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'See the correction' }).getAttribute('href')).toBe(
      '/disclosures/502-17',
    )
    expect(versions()).toEqual([
      [
        ['What was recorded', 'Earlier version (this entry)', 'Later version'],
        ['The plan’s name for it', 'EX-2026-05', 'EX-2026-05-R1'],
        ['Reported to Daylight', 'June 16, 2026', 'July 1, 2026'],
        ['Medical claims', '12', '10'],
        ['Pharmacy claims', '3', '3'],
        ['Encounter records', '0', '0'],
        ['Provider records', '4', '4'],
        ['Period it covers', 'May 1, 2026 to May 31, 2026', 'April 1, 2026 to April 30, 2026'],
        [
          'What the records can reveal',
          'Name, Birth date, Member number, Diagnosis codes, Drug codes, and Amounts',
          'Drug codes and Amounts',
        ],
        [
          'Legal basis your plan recorded',
          'Health oversight (45 CFR 164.512(d))',
          'Required by law (45 CFR 164.512(a))',
        ],
        [
          'How your plan says it limited the data (45 CFR 164.514(d))',
          'The plan has nothing on file that shows how the data was limited.',
          'The plan used its own standard rules to limit what it sends. Protocol 12',
        ],
        [
          'How it is protected',
          'Files are encrypted in transit.Source: Carrier letter 2026-04. Stated on February 10, 2026.',
          'Not stated',
        ],
        ['Sent between', 'From sftp.example-plan.example to intake.opm.example', 'Not recorded'],
      ],
    ])
    expect(screen.getByText('What is not listed here is the same in both.')).toBeTruthy()
  })

  test.each<[string, Partial<Parameters<typeof disclosure>[0]>, string]>([
    ['sender', { disclosedBy: { name: 'Sample PBM', role: 'business-associate' } }, 'Sent by'],
    ['recipient', { recipient: { id: 'x', name: 'X', address: null, kind: 'other' } }, 'Sent to'],
    ['time', { disclosedAt: '2026-06-17T02:30:00Z', disclosedOn: '2026-06-16' }, 'Sent on'],
    ['frequency', { frequency: 'once' }, 'How often such a file is sent'],
    ['program', { program: 'FEHB' }, 'Program'],
    ['identifiability', { identifiability: 'coded' }, 'How directly they point to you'],
    ['purpose', { purpose: 'Another purpose' }, 'Purpose, as your plan recorded it'],
  ])('names a different %s', async (_, different, name) => {
    const earlier = disclosure({ id: '400-17', submission: 'EX-old', ...different })
    const here = disclosure({ corrects: end('EX-old', '400-17', 'Why') })
    server.use(answers('showDisclosure', ({ path }) => (path.endsWith('400-17') ? earlier : here)))
    await renderApp('/disclosures/501-17')
    expect(
      versions()[0]
        ?.slice(7)
        .map(([fact_]) => fact_),
    ).toEqual([name])
    expect(screen.getByRole('link', { name: 'See the earlier entry' })).toBeTruthy()
  })

  test('says so where two versions are the same, and where one has no records about the reader', async () => {
    const earlier = disclosure({ id: '400-17', submission: 'EX-old' })
    const here = disclosure({
      corrects: end('EX-old', '400-17', 'Counted twice'),
      correctedBy: end('EX-new', null, 'Listed in error'),
    })
    server.use(answers('showDisclosure', ({ path }) => (path.endsWith('400-17') ? earlier : here)))
    await renderApp('/disclosures/501-17')
    expect(screen.getByText('Reason: Listed in error')).toBeTruthy()
    expect(screen.getByText('That file has no records about you.')).toBeTruthy()
    const [toLater, toEarlier] = versions()
    expect(toLater?.[1]).toEqual(['The plan’s name for it', 'EX-2026-05', 'EX-new'])
    expect(toLater?.slice(3).map((row) => row.slice(1))).toEqual([
      ['12', '0'],
      ['3', '0'],
      ['0', '0'],
      ['4', '0'],
    ])
    expect(screen.getByText(/^One version has no records about you/)).toBeTruthy()
    expect(toEarlier?.[0]).toEqual(['What was recorded', 'Earlier version', 'Later version (this entry)'])
    expect(toEarlier).toHaveLength(7)
    expect(screen.getByText('In everything else, both versions say the same.')).toBeTruthy()
  })

  test('says of each kind of fact what it can reveal', async () => {
    server.use(answers('showDisclosure', disclosure({ elements: [...ELEMENTS] })))
    await renderApp('/disclosures/501-17')
    const heading = screen.getByRole('heading', { name: 'What the records can reveal' })
    const facts = heading.parentElement?.querySelectorAll('dd') ?? []
    const sentences = [...facts].map((one) => one.textContent ?? '')
    expect(new Set(sentences).size).toBe(ELEMENTS.length)
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].{10,}\.$/)
  })

  test('hands out the receipt as a file and as text, and leads to where it can be checked', async () => {
    const { user } = await renderApp('/disclosures/501-17')
    const { receipt } = disclosure()
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Download the receipt (.jws)' })
    expect([link.download, link.href]).toEqual(['EX-2026-05.jws', `data:application/jose,${receipt}`])
    await user.click(screen.getByRole('button', { name: 'Copy the receipt' }))
    expect(await screen.findByText('Copied.')).toBeTruthy()
    expect(await navigator.clipboard.readText()).toBe(receipt)
    expect(screen.getByRole('link', { name: 'Check a receipt' }).getAttribute('href')).toBe('/verify')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(screen.getByRole('button', { name: 'Copy the receipt' }))
    expect(await screen.findByText(/^Your browser did not allow it/)).toBeTruthy()
  })

  test('leads on: to all that the recipient has stated, and to an accounting', async () => {
    await renderApp('/disclosures/501-17')
    const stated = screen.getByRole('link', { name: 'See all that OPM has stated, and what changed' })
    expect(stated.getAttribute('href')).toBe('/recipients/opm')
    expect(screen.getByRole('link', { name: 'Get an accounting' }).getAttribute('href')).toBe(
      '/accountings/new',
    )
  })

  test.each<[string, Partial<Parameters<typeof disclosure>[0]>, RegExp[], RegExp[]]>([
    [
      'health oversight',
      {},
      [/^Health oversight is not among/, /no contract/, /minimum necessary/],
      [/a plan leave out are shown/],
    ],
    [
      'operations',
      { accountable: false, accountableReason: 'exempt-operations', legalBasis: '164.506' },
      [/lets a plan leave out are shown/],
      [/is not among/, /minimum necessary/],
    ],
    [
      'de-identified data',
      { accountable: false, accountableReason: 'not-phi', legalBasis: 'de-identified' },
      [/^Data that points to nobody/, /lets a plan leave out are shown/],
      [],
    ],
    [
      'a pharmacy manager',
      { disclosedBy: { name: 'PBM', role: 'business-associate' } },
      [/a company that works for it/],
      [],
    ],
    [
      'a corrected entry',
      { correctedBy: end('B', null, 'Why') },
      [/not a second disclosure/],
      [/is not among/],
    ],
    [
      'another recipient',
      { recipient: { id: 'x', name: 'X', address: null, kind: 'other' } },
      [],
      [/no contract/],
    ],
  ])('reads the rule apart from what the plan recorded: %s', async (_, different, said, notSaid) => {
    server.use(answers('showDisclosure', disclosure(different)))
    await renderApp('/disclosures/501-17')
    const heading = screen.getByRole('heading', { name: 'How Daylight reads the rule' })
    const readings = within(heading.parentElement ?? document.body)
    for (const words of said) expect(readings.getByText(words)).toBeTruthy()
    for (const words of notSaid) expect(screen.queryByText(words)).toBeNull()
  })

  test.each(LEGAL_BASES.map((basis, index) => [basis, ACCOUNTABLE_REASONS[index % 8] ?? 'not-phi'] as const))(
    'never calls a disclosure lawful or unlawful: %s',
    async (legalBasis, accountableReason) => {
      server.use(answers('showDisclosure', disclosure({ legalBasis, accountableReason, accountable: false })))
      await renderApp('/disclosures/501-17')
      expect(fact('Is it in the legal accounting?')).toContain('No. It is shown voluntarily')
      expect(screen.getByRole('main').textContent).not.toMatch(/lawful|illegal|violat/i)
    },
  )

  test('is a page not found for what is missing or somebody else’s', async () => {
    server.use(refuses('showDisclosure', 'not-found', 404))
    const { heading } = await renderApp('/disclosures/501-99')
    expect(heading.textContent).toBe('We could not find that page')
    expect(document.title).toBe('We could not find that page – Daylight')
  })

  test('is the same page not found for an id of the wrong form', async () => {
    server.use(refuses('showDisclosure', 'invalid-input', 400))
    const { heading } = await renderApp('/disclosures/none')
    expect(heading.textContent).toBe('We could not find that page')
  })
})
