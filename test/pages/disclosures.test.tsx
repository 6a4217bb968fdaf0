// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderApp } from './support/render-app.tsx'
import { carrierRecord, disclosure, disclosures, missingJune, rebateFile } from './support/replies.ts'
import { type Asked, answers, refuses, server } from './support/server.ts'

const LEFT_OUT = 'Federal law sometimes requires a plan to leave out certain disclosures for a limited time.'
const april = disclosure({
  id: '480-17',
  disclosedOn: '2026-04-15',
  period: { from: '2026-03-01', to: '2026-03-31' },
})
const main = () => within(screen.getByRole('main'))

describe('/disclosures', () => {
  test('answers first, in one sentence, how many files there were and when', async () => {
    server.use(answers('listDisclosures', disclosures([disclosure(), april])))
    const { heading } = await renderApp('/disclosures')
    expect(heading.textContent).toBe('What was disclosed about you')
    const answer = heading.nextElementSibling?.firstElementChild?.textContent
    expect(answer).toBe(
      'Your plan told us of 2 files with records about you, the first on April 15, 2026, the last on June 15, 2026.',
    )
    expect(main().getByText(LEFT_OUT)).toBeTruthy()
    expect(main().getByText(/recorded in Daylight since/).textContent).toBe(
      'This is what Example Federal Health Plan recorded in Daylight since November 15, 2020. Example Federal Health Plan has not declared from which day its record is complete. Its newest file came in on June 16, 2026.',
    )
  })

  test('says from when the plan declares its record complete', async () => {
    const carriers = [carrierRecord({ completeSince: '2025-01-01' })]
    server.use(answers('listDisclosures', disclosures([april], { carriers })))
    await renderApp('/disclosures')
    expect(main().getByText(/declares its record complete from/).textContent).toContain('January 1, 2025')
  })

  test('counts by kind and by month in tables with named rows and columns', async () => {
    server.use(answers('listDisclosures', disclosures([disclosure(), april])))
    await renderApp('/disclosures')
    const kinds = screen.getByRole('table', { name: 'Records about you, by kind' })
    const medical = within(kinds)
      .getByRole('rowheader', { name: /^Medical claims/ })
      .closest('tr')
    expect(medical?.querySelector('td')?.textContent).toBe('24')
    const months = screen.getByRole('table', { name: /by the month in which they were sent/ })
    expect(
      within(months)
        .getAllByRole('columnheader')
        .map((header) => header.textContent),
    ).toEqual([
      'Month',
      'Files',
      'Medical claims',
      'Pharmacy claims',
      'Encounter records',
      'Provider records',
    ])
    const june = within(months).getByRole('rowheader', { name: 'June 2026' }).closest('tr')
    expect([...(june?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent)).toEqual([
      '1',
      '12',
      '3',
      '0',
      '4',
    ])
    expect(months.closest('section')?.tabIndex).toBe(0)
  })

  test('shows twelve months at first, and all of them on demand', async () => {
    const files = Array.from({ length: 14 }, (_, index) =>
      disclosure({
        id: `${600 - index}-17`,
        disclosedOn: `${index < 11 ? 2026 : 2025}-${String(index < 11 ? 11 - index : 23 - index).padStart(2, '0')}-15`,
      }),
    )
    server.use(answers('listDisclosures', disclosures(files)))
    const { user } = await renderApp('/disclosures')
    const months = screen.getByRole('table', { name: /by the month/ })
    expect(within(months).getAllByRole('rowheader')).toHaveLength(12)
    await user.click(screen.getByRole('button', { name: 'Show all 14 months' }))
    expect(within(months).getAllByRole('rowheader')).toHaveLength(14)
  })

  test('says in words which file is missing, and that this says nothing about sending', async () => {
    const carriers = [carrierRecord({ missing: [missingJune] })]
    server.use(answers('listDisclosures', disclosures([april], { carriers })))
    await renderApp('/disclosures')
    expect(main().getByText(/^We expected a file for/).textContent).toBe(
      'We expected a file for June 2026 from Sample Pharmacy Management, about PSHB records for U.S. Office of Personnel Management, and have not received it. It has been overdue since August 15, 2026.',
    )
    expect(
      main().getByText('This is about the file only. It does not say whether anything was sent.'),
    ).toBeTruthy()
  })

  test('lists files with nobody’s records apart', async () => {
    server.use(answers('listDisclosures', disclosures([april], { planLevel: [rebateFile()] })))
    await renderApp('/disclosures')
    expect(
      screen.getByRole('heading', { name: 'Also sent, with nobody’s records in it' }).parentElement
        ?.textContent,
    ).toContain('4,210 rebate records')
  })

  test('lists each disclosure with a link, and marks corrected, correcting and voluntary ones', async () => {
    const end = {
      submission: 'EX-2026-05-R1',
      id: '502-17',
      reason: 'Wrong month',
      receivedAt: '2026-07-01T00:00:00Z',
    }
    const files = [
      disclosure({ id: '502-17', corrects: end }),
      disclosure({ correctedBy: end }),
      disclosure({ id: '499-17', accountable: false, accountableReason: 'exempt-operations' }),
    ]
    server.use(answers('listDisclosures', disclosures(files)))
    await renderApp('/disclosures')
    const links = screen.getAllByRole('link', {
      name: 'June 15, 2026: to U.S. Office of Personnel Management',
    })
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/disclosures/502-17',
      '/disclosures/501-17',
      '/disclosures/499-17',
    ])
    const items = links.map((link) => link.closest('li')?.textContent)
    expect(items[0]).toContain('Correction')
    expect(items[1]).toContain('Corrected later')
    expect(items[2]).toContain('Shown voluntarily')
    expect(items[0]).toContain('19 records about you: 12 medical, 3 pharmacy, 4 provider')
  })

  test('adds the next page below and moves the focus to its first entry', async () => {
    const asked: Asked[] = []
    const first = disclosures([disclosure()], { total: 2, nextCursor: 'next_1' })
    const last = disclosures([april], { total: 2 })
    server.use(
      answers('listDisclosures', ({ query: { cursor } }) => (cursor === 'next_1' ? last : first), asked),
    )
    const { user } = await renderApp('/disclosures?category=medical')
    expect(main().getByText('Showing 1 of 2')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Show more' }))
    const added = await screen.findByRole('link', { name: /^April 15, 2026/ })
    await waitFor(() => expect(document.activeElement).toBe(added))
    expect(asked.at(-1)?.query).toEqual({ category: 'medical', cursor: 'next_1' })
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull()
  })

  test('says so when the next page does not come, and keeps what is there', async () => {
    server.use(answers('listDisclosures', disclosures([disclosure()], { total: 2, nextCursor: 'next_1' })))
    const { user } = await renderApp('/disclosures')
    server.use(refuses('listDisclosures', 'busy', 503))
    await user.click(screen.getByRole('button', { name: 'Show more' }))
    expect(await screen.findByText('We could not load more. Try again.')).toBeTruthy()
    expect(screen.getByRole('link', { name: /^June 15, 2026/ })).toBeTruthy()
  })

  test('leads to sign-in when the session ends before the next page', async () => {
    server.use(answers('listDisclosures', disclosures([disclosure()], { total: 2, nextCursor: 'next_1' })))
    const { user } = await renderApp('/disclosures')
    server.use(refuses('listDisclosures', 'session-ended', 401))
    await user.click(screen.getByRole('button', { name: 'Show more' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Your session has ended' })).toBeTruthy()
  })

  test('leads someone without a linked plan to linking', async () => {
    server.use(
      answers('listMemberships', { items: [] }),
      answers('listDisclosures', disclosures([], { carriers: [] })),
    )
    await renderApp('/disclosures')
    expect(screen.getByRole('link', { name: 'Link a plan' }).getAttribute('href')).toBe('/memberships/link')
  })
})

describe('/disclosures with nothing recorded', () => {
  test('says so in words, for which plan, and what it does not mean', async () => {
    server.use(answers('listDisclosures', disclosures([])))
    await renderApp('/disclosures')
    expect(screen.getByRole('heading', { name: 'No disclosure about you is recorded here' })).toBeTruthy()
    expect(main().getByText(/None of them has records about you/).textContent).toContain('November 15, 2020')
    expect(main().getByText(/It does not prove that nothing was sent/)).toBeTruthy()
    expect(main().getByText(LEFT_OUT)).toBeTruthy()
    expect(screen.queryByRole('table')).toBeNull()
  })

  test('tells a plan that has recorded no file at all from one without records about the reader', async () => {
    const carriers = [carrierRecord({ since: null, lastReceivedAt: null })]
    server.use(answers('listDisclosures', disclosures([], { carriers })))
    await renderApp('/disclosures')
    expect(main().getByText('Example Federal Health Plan has recorded no file in Daylight yet.')).toBeTruthy()
  })

  test('says only that nothing fits where filters are chosen', async () => {
    server.use(answers('listDisclosures', disclosures([])))
    await renderApp('/disclosures?category=encounter')
    expect(main().getByText('No file fits what you chose.')).toBeTruthy()
    expect(main().getByText(LEFT_OUT)).toBeTruthy()
    expect(screen.queryByText('No disclosure about you is recorded here')).toBeNull()
  })
})

describe('filters of /disclosures', () => {
  test('stand in the address, without the empty ones, and are sent as they are', async () => {
    const asked: Asked[] = []
    server.use(answers('listDisclosures', disclosures(), asked))
    const { user, here } = await renderApp('/disclosures')
    await user.click(screen.getByText('Choose what is shown'))
    await user.selectOptions(screen.getByLabelText('From'), 'January 2026')
    await user.selectOptions(screen.getByLabelText('To'), 'February 2026')
    await user.selectOptions(screen.getByLabelText('Kind of record'), 'Pharmacy claims')
    await user.click(screen.getByRole('button', { name: 'Show' }))
    await waitFor(() => expect(here()).toBe('/disclosures?from=2026-01-01&to=2026-02-28&category=pharmacy'))
    expect(asked.at(-1)?.query).toEqual({ from: '2026-01-01', to: '2026-02-28', category: 'pharmacy' })
    await user.click(await screen.findByRole('link', { name: 'Show everything' }))
    await waitFor(() => expect(here()).toBe('/disclosures'))
  })

  test('of an address show as chosen', async () => {
    await renderApp('/disclosures?carrier=EX&from=2026-01-20')
    expect(screen.getByRole('option', { name: 'January 20, 2026', selected: true })).toBeTruthy()
    expect(screen.getByRole('option', { name: 'Example Federal Health Plan', selected: true })).toBeTruthy()
  })

  test('that run backwards are an error at the field, with the focus on the summary', async () => {
    server.use(refuses('listDisclosures', 'window-backwards', 422))
    const { user } = await renderApp('/disclosures?from=2026-03-01&to=2026-01-31')
    const summary = screen.getByRole('alert', { name: 'There is a problem' })
    await waitFor(() => expect(document.activeElement).toBe(summary))
    expect(document.title).toBe('Error: What was disclosed about you – Daylight')
    await user.click(within(summary).getByRole('link', { name: 'Choose a “From” that is before “To”' }))
    expect(document.activeElement).toBe(screen.getByLabelText('From'))
  })
})
