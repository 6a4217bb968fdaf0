// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderApp } from './support/render-app.tsx'
import {
  carrierRecord,
  disclosure,
  disclosures,
  membership,
  missingJune,
  rebateFile,
} from './support/replies.ts'
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
      'Your plan told us of 2 files it sent to OPM with records about you, the first on April 15, 2026, the last on June 15, 2026.',
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
      'We expected a file for June 2026 from Sample Pharmacy Management, about PSHB records for OPM, and have not received it. It has been overdue since August 15, 2026.',
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
      name: 'June 15, 2026: to OPM',
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

const agency = { id: 'agency', name: 'Another Agency', address: null, kind: 'other-agency' } as const

describe('the answer of /disclosures', () => {
  const postal = membership({
    id: '52',
    carrier: { code: 'SAMPLE', name: 'Sample Postal Plan' },
    lastFour: '0052',
  })
  const twoRecords = [
    carrierRecord(),
    carrierRecord({ carrier: { ...carrierRecord().carrier, code: 'SAMPLE', name: 'Sample Postal Plan' } }),
  ]
  const answer = async (address = '/disclosures', locale: 'en' | 'es' = 'en') => {
    const { heading } = await renderApp(address, locale)
    return heading.nextElementSibling?.firstElementChild?.textContent
  }
  const toAgency = disclosure({ id: '400-17', recipient: agency, disclosedOn: '2026-04-02' })

  test.each([
    [
      'one file of one plan',
      [disclosure()],
      undefined,
      'Your plan told us of one file it sent to OPM with records about you, on June 15, 2026.',
      'Su plan nos informó de un archivo que envió a la OPM con registros sobre usted, del 15 de junio de 2026.',
    ],
    [
      'many files of two plans',
      [disclosure(), april],
      twoRecords,
      'Your plans told us of 2 files they sent to OPM with records about you, the first on April 15, 2026, the last on June 15, 2026.',
      'Sus planes nos informaron de 2 archivos que enviaron a la OPM con registros sobre usted; el primero, del 15 de abril de 2026; el último, del 15 de junio de 2026.',
    ],
    [
      'a recipient that is not OPM',
      [toAgency],
      undefined,
      'Your plan told us of one file it sent to Another Agency with records about you, on April 2, 2026.',
      'Su plan nos informó de un archivo que envió a Another Agency con registros sobre usted, del 2 de abril de 2026.',
    ],
    [
      'two recipients',
      [disclosure(), toAgency],
      undefined,
      'Your plan told us of 2 files it sent to 2 recipients with records about you, the first on April 2, 2026, the last on June 15, 2026.',
      'Su plan nos informó de 2 archivos que envió a 2 receptores con registros sobre usted; el primero, del 2 de abril de 2026; el último, del 15 de junio de 2026.',
    ],
  ])('%s', async (_, files, carriers, english, spanish) => {
    server.use(answers('listDisclosures', disclosures(files, carriers && { carriers })))
    expect(await answer()).toBe(english)
    cleanup()
    expect(await answer('/disclosures', 'es')).toBe(spanish)
  })

  test('leads to what each recipient has stated', async () => {
    server.use(answers('listDisclosures', disclosures([disclosure(), april, toAgency])))
    await renderApp('/disclosures')
    const [opm, other] = screen.getAllByRole('link', { name: /^See what .* has stated$/ })
    expect(opm?.closest('li')?.textContent).toBe(
      'U.S. Office of Personnel Management: 2 files. See what OPM has stated',
    )
    expect(opm?.getAttribute('href')).toBe('/recipients/opm')
    expect(other?.closest('li')?.textContent).toBe(
      'Another Agency: 1 file. See what Another Agency has stated',
    )
  })

  test.each([
    [0, 'No monthly file that we expect is overdue.'],
    [1, 'One monthly file that we expected has not come in. See which one'],
    [2, '2 monthly files that we expected have not come in. See which ones'],
  ])('says how many files are missing (%s), and leads to them', async (count, words) => {
    const missing = Array.from({ length: count }, (_, place) => ({
      ...missingJune,
      month: `2026-0${place + 5}`,
    }))
    server.use(answers('listDisclosures', disclosures(undefined, { carriers: [carrierRecord({ missing })] })))
    await renderApp('/disclosures')
    const found = main().getByText(
      (_, element) => element?.tagName === 'P' && element.textContent?.trim() === words,
    )
    expect(found.querySelector('a')?.getAttribute('href') ?? null).toBe(count > 0 ? '#missing' : null)
    expect(document.querySelector('#missing') !== null).toBe(count > 0)
  })

  test('of several plans stands beside a table of them, one column each', async () => {
    server.use(
      answers('listMemberships', { items: [membership(), postal] }),
      answers('listDisclosures', disclosures([disclosure(), april], { carriers: twoRecords })),
    )
    await renderApp('/disclosures')
    const table = screen.getByRole('table', { name: /side by side/ })
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent))
    expect(rows).toEqual([
      ['', 'Example Federal Health Plan', 'Sample Postal Plan'],
      ['Program', 'FEHB, PSHB', 'FEHB, PSHB'],
      ['Files', '2', '0'],
      ['First file', 'April 15, 2026', '–'],
      ['Last file', 'June 15, 2026', '–'],
      ['Medical claims', '24', '0'],
      ['Pharmacy claims', '6', '0'],
      ['Encounter records', '0', '0'],
      ['Provider records', '8', '0'],
      ['Recorded in Daylight since', 'November 15, 2020', 'November 15, 2020'],
      ['Declared complete from', 'Not declared', 'Not declared'],
      ['Expected files not received', '0', '0'],
    ])
  })

  test('of one plan out of several names it; the choice and the other filters stand in the address', async () => {
    const asked: Asked[] = []
    server.use(
      answers('listMemberships', { items: [membership(), postal] }),
      answers(
        'listDisclosures',
        ({ query: { membership: one } }) => {
          const carriers = one === undefined ? twoRecords : twoRecords.slice(1)
          return disclosures([disclosure()], { carriers })
        },
        asked,
      ),
    )
    const { user, here } = await renderApp('/disclosures?category=medical')
    const choice = within(screen.getByRole('navigation', { name: 'Plans shown' }))
    const current = () => choice.getAllByRole('link').filter((link) => link.getAttribute('aria-current'))
    expect(current().map((link) => link.textContent)).toEqual(['All, side by side'])
    await user.click(choice.getByRole('link', { name: 'Sample Postal Plan' }))
    await waitFor(() => expect(here()).toBe('/disclosures?membership=52&category=medical'))
    await waitFor(() => expect(current().map((link) => link.textContent)).toEqual(['Sample Postal Plan']))
    expect(asked.at(-1)?.query).toEqual({ membership: '52', category: 'medical', limit: '24' })
    expect(screen.queryByRole('table', { name: /side by side/ })).toBeNull()
    await user.click(screen.getByRole('link', { name: 'Show everything' }))
    await waitFor(() => expect(here()).toBe('/disclosures'))
    cleanup()
    expect(await answer('/disclosures?membership=52')).toMatch(
      /^Sample Postal Plan told us of one file it sent/,
    )
  })

  test('of two numbers at one plan tells them apart by their ends', async () => {
    server.use(
      answers('listMemberships', { items: [membership(), { ...postal, carrier: membership().carrier }] }),
    )
    await renderApp('/disclosures')
    expect(
      screen.getByRole('link', { name: 'Example Federal Health Plan, number ending in 0052' }),
    ).toBeTruthy()
  })

  test('reads the rule apart from the rest, as far as there is something to read', async () => {
    const readings = async (...files: Parameters<typeof disclosures>) => {
      server.use(answers('listDisclosures', disclosures(...files)))
      await renderApp('/disclosures')
      const section = screen.getByRole('heading', { name: 'How Daylight reads the rule' }).parentElement
      return section?.querySelectorAll('li').length
    }
    expect(await readings([disclosure()])).toBe(2)
    cleanup()
    const end = { submission: 'B', id: null, reason: 'Wrong', receivedAt: '2026-07-01T00:00:00Z' }
    expect(await readings([disclosure({ accountable: false }), { ...april, correctedBy: end }])).toBe(4)
  })
})

describe('months of /disclosures', () => {
  const inMonth = (month: string, medical: number, index: number) =>
    disclosure({
      id: `${600 - index}-17`,
      disclosedOn: `${month}-15`,
      records: { medical, pharmacy: 0, encounter: 0, provider: 0 },
    })
  const bars = () =>
    [...document.querySelectorAll('.dl-chart rect')].map((bar) => Number(bar.getAttribute('height')))

  test('stand as bars, a strip a year, with the tallest said in words, hidden from screen readers', async () => {
    const files = [inMonth('2026-02', 10, 0), inMonth('2024-12', 40, 1), inMonth('2024-01', 1, 2)]
    server.use(answers('listDisclosures', disclosures(files)))
    await renderApp('/disclosures')
    expect(main().getByText(/^Each bar is one month/).textContent).toContain(
      'The tallest is December 2024: 40 records.',
    )
    const years = [...document.querySelectorAll('.dl-chart__strip > span')].map((year) => year.textContent)
    expect(years).toEqual(['2026', '2025', '2024', ''])
    expect(bars()).toHaveLength(36)
    expect([bars()[1], bars()[35], bars()[24]]).toEqual([25, 100, 4])
    expect(bars().filter((height) => height === 0)).toHaveLength(33)
    expect(document.querySelector('.dl-chart')?.getAttribute('aria-hidden')).toBe('true')
  })

  test('have no picture where there is only one', async () => {
    server.use(answers('listDisclosures', disclosures([disclosure()])))
    await renderApp('/disclosures')
    expect(document.querySelector('.dl-chart')).toBeNull()
    expect(screen.getByRole('table', { name: /by the month/ })).toBeTruthy()
  })
})

describe('/disclosures with nothing recorded', () => {
  const contact = { title: 'Privacy Office', phone: '202-555-0142', address: '1 Sample Street' }

  test('says so in words: for which plan, what it means and what it does not, and what to do', async () => {
    const carriers = [carrierRecord({ carrier: { ...carrierRecord().carrier, privacyContact: contact } })]
    server.use(answers('listDisclosures', disclosures([], { carriers })))
    await renderApp('/disclosures')
    expect(screen.getByRole('heading', { name: 'No disclosure about you is recorded here' })).toBeTruthy()
    expect(main().getByText(/None of them has records about you/).textContent).toBe(
      'Example Federal Health Plan has recorded files in Daylight since November 15, 2020. None of them has records about you.',
    )
    expect(main().getByText('Your plan has not told us of any file with records about you.')).toBeTruthy()
    expect(main().getByText(/It does not prove that nothing was sent/)).toBeTruthy()
    expect(main().getByText(LEFT_OUT)).toBeTruthy()
    expect(screen.getByRole('link', { name: '202-555-0142' }).getAttribute('href')).toBe('tel:2025550142')
    expect(main().getByText('1 Sample Street')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Get an accounting to keep' }).getAttribute('href')).toBe(
      '/accountings/new',
    )
    expect(screen.getByRole('link', { name: 'Link a plan' }).getAttribute('href')).toBe('/memberships/link')
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.queryByText('Choose what is shown')).toBeNull()
  })

  test('of several plans speaks of each', async () => {
    const other = { ...carrierRecord().carrier, code: 'SAMPLE', name: 'Sample Postal Plan' }
    const carriers = [carrierRecord(), carrierRecord({ carrier: other, since: null, lastReceivedAt: null })]
    server.use(answers('listDisclosures', disclosures([], { carriers })))
    await renderApp('/disclosures')
    expect(main().getByText(/^Example Federal Health Plan has recorded files/)).toBeTruthy()
    expect(main().getByText('Sample Postal Plan has recorded no file in Daylight yet.')).toBeTruthy()
    expect(main().getByText('Your plans have not told us of any file with records about you.')).toBeTruthy()
    expect(main().getByText(/^Sample Postal Plan has not given us a contact/)).toBeTruthy()
  })

  test.each(['/disclosures?category=encounter', '/disclosures?carrier=NONE', '/disclosures?membership=99'])(
    'says only that nothing fits where filters are chosen: %s',
    async (address) => {
      server.use(answers('listDisclosures', disclosures([], { carriers: [] })))
      const { user, here } = await renderApp(address)
      expect(main().getByText('No file fits what you chose.')).toBeTruthy()
      expect(main().getByText(LEFT_OUT)).toBeTruthy()
      expect(screen.queryByText('No disclosure about you is recorded here')).toBeNull()
      const [clear] = screen.getAllByRole('link', { name: 'Show everything' })
      if (clear) await user.click(clear)
      await waitFor(() => expect(here()).toBe('/disclosures'))
    },
  )
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
    expect(asked.at(-1)?.query).toEqual({
      from: '2026-01-01',
      to: '2026-02-28',
      category: 'pharmacy',
      limit: '24',
    })
    await user.click(await screen.findByRole('link', { name: 'Show everything' }))
    await waitFor(() => expect(here()).toBe('/disclosures'))
  })

  test('of an address show as chosen', async () => {
    const { user, here } = await renderApp('/disclosures?carrier=EX&from=2026-01-20')
    expect(screen.getByRole('option', { name: 'January 20, 2026', selected: true })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Show' }))
    await waitFor(() => expect(here()).toBe('/disclosures?carrier=EX&from=2026-01-20'))
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

  test('that nobody could have chosen are an error, and are not asked for again', async () => {
    const asked: Asked[] = []
    server.use(refuses('listDisclosures', 'invalid-input', 422))
    const { user, here } = await renderApp('/disclosures?membership=x&category=medical')
    expect(screen.getByRole('alert', { name: 'There is a problem' }).textContent).toContain(
      'Choose from the lists',
    )
    server.use(answers('listDisclosures', disclosures(), asked))
    await user.selectOptions(screen.getByLabelText('Kind of record'), 'Pharmacy claims')
    await user.click(screen.getByRole('button', { name: 'Show' }))
    await waitFor(() => expect(here()).toBe('/disclosures?category=pharmacy'))
    expect(asked.at(-1)?.query).toEqual({ category: 'pharmacy', limit: '24' })
  })
})
