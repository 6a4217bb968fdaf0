// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ACCOUNTABLE_REASONS, LEGAL_BASES } from '../../shared/vocabulary.ts'
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

  test('links both ends of a correction with the reason', async () => {
    const receivedAt = '2026-07-01T10:00:00Z'
    server.use(
      answers(
        'showDisclosure',
        disclosure({
          correctedBy: { submission: 'EX-2026-05-R1', id: '502-17', reason: 'Wrong month', receivedAt },
          corrects: { submission: 'EX-2026-04', id: null, reason: 'Counted twice', receivedAt },
        }),
      ),
    )
    await renderApp('/disclosures/501-17')
    expect(screen.getByText('Reason: Wrong month')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'See the correction' }).getAttribute('href')).toBe(
      '/disclosures/502-17',
    )
    expect(screen.getByText('Reason: Counted twice')).toBeTruthy()
    expect(screen.getByText('That file has no records about you.')).toBeTruthy()
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
