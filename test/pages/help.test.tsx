// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { contacts, details, rights } from './support/public-replies.ts'
import { renderApp } from './support/render-app.tsx'
import { carriers } from './support/replies.ts'
import { answers, server } from './support/server.ts'

const signedOut = answers('showSession', { signedIn: false })
const plan = (name: string) => {
  const section = screen.getByRole('heading', { level: 3, name }).closest('section')
  if (!section) throw new Error(`no plan ${name}`)
  return section
}
const letter = () => screen.getByRole('article', { name: 'The letter' })

// jsdom lays nothing out, and so cannot scroll.
beforeEach(() => {
  Element.prototype.scrollIntoView = () => {}
})

describe('/help', () => {
  test('gives someone signed out the mail and phone route of each plan', async () => {
    server.use(signedOut)
    const { heading } = await renderApp('/help')
    expect(heading.textContent).toBe('Help without signing in')
    const ours = within(plan('Example Federal Health Plan'))
    expect(ours.getByText('Programs: FEHB, PSHB')).toBeTruthy()
    expect(ours.getByText('Privacy Office')).toBeTruthy()
    expect(ours.getByRole('link', { name: '202-555-0142' }).getAttribute('href')).toBe('tel:2025550142')
    expect(ours.getByText('100 Sample Street, Washington, DC 20001')).toBeTruthy()
  })

  test('says what to do where a plan has no contact, or half of one', async () => {
    const [first] = carriers
    if (!first) throw new Error('no carrier')
    const half = { ...first, code: 'HALF', name: 'Half Plan' }
    const items = [
      ...carriers,
      { ...half, privacyContact: { title: null, phone: '202-555-0160', address: null } },
      {
        ...half,
        code: 'MAIL',
        name: 'Mail Plan',
        privacyContact: { title: null, phone: null, address: '1 Sample Street' },
      },
    ]
    server.use(answers('listCarriers', { items }))
    await renderApp('/help')
    expect(plan('Sample Postal Plan').textContent).toContain(
      'The operator of this portal has not configured a privacy contact for this plan.',
    )
    expect(plan('Sample Postal Plan').textContent).toContain('ask for the privacy office')
    expect(plan('Half Plan').textContent).toContain('No mail address is configured.')
    expect(plan('Mail Plan').textContent).toContain('No phone number is configured.')
  })

  test('helps where there is no plan at all', async () => {
    server.use(answers('listCarriers', { items: [] }))
    await renderApp('/help')
    expect(screen.getByText(/^No plan is set up in Daylight yet\./)).toBeTruthy()
  })

  test('says who helps with signing in, and shows the operator’s contact where there is one', async () => {
    await renderApp('/help')
    expect(screen.getByText(/^A sign-in provider, Demonstration ID, checks who you are\./)).toBeTruthy()
    expect(screen.getByText(/has not configured a phone or address for help/)).toBeTruthy()
    expect(screen.getByText(/A new last name is a common cause/)).toBeTruthy()
  })

  test('shows the operator’s contact where there is one', async () => {
    const items = contacts.items.map((item) =>
      item.id === 'portal-help' ? { ...item, details: details({ phone: '202-555-0170' }) } : item,
    )
    server.use(answers('listContacts', { items }))
    await renderApp('/help')
    expect(screen.getByRole('link', { name: '202-555-0170' })).toBeTruthy()
    expect(screen.queryByText(/has not configured a phone or address for help/)).toBeNull()
  })

  test('moves the focus to the plans where the address names them', async () => {
    await renderApp('/help#plans')
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Mail and phone of each plan'))
  })

  test('leads to the letters and to the complaint', async () => {
    const { user, here } = await renderApp('/help')
    expect(screen.getByRole('link', { name: 'How to complain' }).getAttribute('href')).toBe(
      '/rights#complaint',
    )
    await user.click(screen.getByRole('link', { name: 'Letter asking to correct my records' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Letter: correct my records' })).toBeTruthy()
    expect(here()).toBe('/help/letter?kind=amendment')
  })
})

describe('/help/letter', () => {
  test.each([
    [
      'accounting',
      'Letter: who received my records',
      '45 CFR 164.528',
      /in the 6 years before[\s\S]+first accounting in any 12 months is free[\s\S]+within 60 days[\s\S]+up to 30 days later, once \(45 CFR 164\.528\(c\)\(1\)\)/,
    ],
    [
      'access',
      'Letter: a copy of my records',
      '45 CFR 164.524',
      /designated record sets[\s\S]+within 30 days[\s\S]+up to 30 days later, once \(45 CFR 164\.524\(b\)\(2\)\)/,
    ],
    [
      'amendment',
      'Letter: correct my records',
      '45 CFR 164.526',
      /What it should say[\s\S]+within 60 days[\s\S]+up to 30 days later, once \(45 CFR 164\.526\(b\)\(2\)\)/,
    ],
  ])('asks for %s with the clock of the law', async (kind, title, clause, words) => {
    server.use(signedOut)
    const { heading } = await renderApp(`/help/letter?kind=${kind}`)
    expect(heading.textContent).toBe(title)
    expect(letter().textContent).toContain(clause)
    expect(letter().textContent).toMatch(words)
    expect(letter().textContent).toContain('Signature')
  })

  test('asks for an accounting of nobody in particular where the address is nonsense', async () => {
    const { heading } = await renderApp('/help/letter?kind=zz-marker&plan=zz-marker')
    expect(heading.textContent).toBe('Letter: who received my records')
    expect(document.body.textContent).not.toContain('zz-marker')
    expect(letter().textContent).toContain('Address of the plan')
  })

  test('is addressed to the plan that is chosen, and keeps the choice in the address', async () => {
    const { user, here } = await renderApp('/help/letter?kind=access')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Plan' }), 'Example Federal Health Plan')
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'What the letter asks for' }),
      'A correction',
    )
    await user.click(screen.getByRole('button', { name: 'Show the letter' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Letter: correct my records' })).toBeTruthy()
    expect(here()).toBe('/help/letter?kind=amendment&plan=EX')
    expect(letter().textContent).toContain('Privacy OfficeExample Federal Health Plan100 Sample Street')
    expect(letter().textContent).not.toContain('Address of the plan')
    expect(screen.getByRole('combobox', { name: 'Plan' })).toHaveProperty('value', 'EX')
  })

  test('leaves a blank for the address of a plan that has none configured', async () => {
    await renderApp('/help/letter?plan=SAMPLE')
    expect(letter().textContent).toContain('To: Privacy officeSample Postal Plan')
    expect(letter().textContent).toContain('Address of the plan')
  })

  test('has no field for anything about the writer, and prints', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    const { user } = await renderApp('/help/letter')
    expect(screen.queryAllByRole('textbox')).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Print the letter' }))
    expect(print).toHaveBeenCalledTimes(1)
    vi.unstubAllGlobals()
  })

  test('marks a translated letter as not yet reviewed, and the English one not', async () => {
    const { user } = await renderApp('/help/letter?kind=access')
    expect(letter().textContent).not.toContain('Translation')
    await user.click(screen.getByRole('button', { name: 'Español' }))
    const translated = await screen.findByRole('article', { name: 'La carta' })
    expect(translated.textContent).toContain('Traducción aún no revisada')
    expect(translated.textContent).toMatch(/dentro de los 30 días/)
  })

  test('draws the clock it is given', async () => {
    const changed = structuredClone(rights)
    for (const right of changed.rights) {
      if (right.id === 'access') right.numbers = { days: 15, extensionDays: 14 }
    }
    server.use(answers('showRights', changed))
    await renderApp('/help/letter?kind=access')
    expect(letter().textContent).toMatch(/within 15 days[\s\S]+up to 14 days later/)
  })
})
