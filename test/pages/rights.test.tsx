// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import type { RightId } from '../../shared/vocabulary.ts'
import { contacts, details, rights } from './support/public-replies.ts'
import { renderApp } from './support/render-app.tsx'
import { answers, breaks, server } from './support/server.ts'

// jsdom lays nothing out, and so cannot scroll.
beforeEach(() => {
  Element.prototype.scrollIntoView = () => {}
})

const part = (id: RightId | 'representatives' | 'limits') => {
  const section = document.getElementById(id)
  if (!section) throw new Error(`no part ${id}`)
  return section
}
const fact = (id: RightId, name: string) =>
  within(part(id)).getByText(name, { selector: 'dt' }).nextElementSibling?.textContent ?? ''

describe('/rights', () => {
  test('is open to someone signed out, says as of when it holds, and lists its parts', async () => {
    server.use(answers('showSession', { signedIn: false }))
    const { heading } = await renderApp('/rights')
    expect(heading.textContent).toBe('Your rights')
    expect(screen.getByRole('main').textContent).toContain(
      'as we read them on November 22, 2026. This page is not legal advice.',
    )
    const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#access',
      '#amendment',
      '#accounting',
      '#restriction',
      '#confidential-communications',
      '#complaint',
      '#opm-records',
      '#representatives',
      '#limits',
    ])
    for (const link of links) {
      const target = part((link.getAttribute('href') ?? '').slice(1) as RightId)
      expect(within(target).getByRole('heading', { level: 2 }).textContent).toBe(link.textContent)
    }
  })

  // biome-ignore format: one row a right
  test.each<[RightId, RegExp, RegExp]>([
    ['access', /^30 days after .+ up to 30 days more.+Rule: 45 CFR 164\.524\(b\)\(2\)$/, /reasonable fee based on cost/],
    ['amendment', /^60 days after .+ up to 30 days more.+Rule: 45 CFR 164\.526\(b\)\(2\)$/, /We found no fee/],
    ['accounting', /^60 days after .+ up to 30 days more.+Rule: 45 CFR 164\.528\(c\)\(1\)$/, /first one in any 12 months is free/],
    ['restriction', /^The rule sets no deadline\./, /We found no fee/],
    ['confidential-communications', /^We found no deadline/, /We found no fee/],
    ['complaint', /usually within 180 days .+good cause.+Rule: 45 CFR 160\.306\(b\)\(3\)/, /We found no fee/],
    ['opm-records', /within 10 working days.+up to 30 working days.+no deadline in the law/, /may charge for copies\. It may not charge for searching/],
  ])('%s has the clock and the fee of the law', async (id, clock, fee) => {
    await renderApp('/rights')
    expect(fact(id, 'How long it may take')).toMatch(clock)
    expect(fact(id, 'What it costs')).toMatch(fee)
  })

  test('draws the numbers it is given, and knows none of its own', async () => {
    const changed = structuredClone(rights)
    for (const right of changed.rights) {
      if (right.id === 'access') right.numbers = { days: 15, extensionDays: 14 }
    }
    server.use(answers('showRights', changed))
    await renderApp('/rights')
    expect(fact('access', 'How long it may take')).toMatch(
      /^15 days after .+ up to 14 days more.+ before the 15 days/,
    )
  })

  test('keeps what the law leaves open under “How Daylight reads the rule”', async () => {
    await renderApp('/rights')
    const apart = within(part('restriction')).getByRole('heading', { name: 'How Daylight reads the rule' })
    expect(apart.parentElement?.textContent).toContain('not a way to opt out of files to OPM')
    const facts = part('restriction').querySelector('dl')?.textContent ?? ''
    expect(facts).not.toContain('opt out')
    expect(part('limits').textContent).toContain('It does not require the plan to do so.')
    expect(part('representatives').textContent).toContain('gives nobody a right to another adult’s records')
  })

  test('shows both ways to complain, with the day on which an address was checked', async () => {
    await renderApp('/rights')
    const complaint = within(part('complaint'))
    expect(complaint.getByRole('link', { name: /Privacy contacts/ }).getAttribute('href')).toBe('/help#plans')
    expect(complaint.getByText('Sample Office')).toBeTruthy()
    expect(complaint.getByRole('link', { name: '202-555-0150' }).getAttribute('href')).toBe('tel:2025550150')
    expect(complaint.getByRole('link', { name: 'https://sample.example' })).toBeTruthy()
    expect(part('complaint').textContent).toContain('Checked on November 20, 2026.')
  })

  test('says in plain words that an address was never checked, or is not configured', async () => {
    await renderApp('/rights')
    const opm = part('opm-records').textContent
    expect(opm).toContain(
      'From: An old notice. The operator of this portal has not checked these details yet.',
    )
    expect(opm).toContain('The operator of this portal has not configured this address.')
    expect(opm).toContain('Central-15: Health Claims Data Warehouse (75 FR 61532, 76 FR 35050, 78 FR 23313)')
  })

  test('shows nothing of an address but what is configured', async () => {
    const only = details({ phone: null, tty: null, email: null, url: null })
    const items = contacts.items.map(({ id }) => ({ id, details: id === 'hhs-ocr' ? only : null }))
    server.use(answers('listContacts', { items }))
    await renderApp('/rights')
    expect(within(part('complaint')).queryByText('Phone')).toBeNull()
    expect(within(part('complaint')).getAllByRole('link')).toHaveLength(1)
  })

  test('moves the focus to the part its address names', async () => {
    await renderApp('/rights#complaint')
    await waitFor(() => expect(document.activeElement).toBe(part('complaint')))
  })

  test('says that there is no connection, and loads when tried again', async () => {
    server.use(breaks('showRights'))
    const { heading, user } = await renderApp('/rights')
    expect(heading.textContent).toBe('We cannot reach Daylight')
    server.use(answers('showRights', rights))
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Your rights' })).toBeTruthy()
  })
})
