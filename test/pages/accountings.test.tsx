// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderApp } from './support/render-app.tsx'
import { accounting, carriers, membership } from './support/replies.ts'
import { type Asked, answers, refuses, server } from './support/server.ts'

const press = () => screen.getByRole('button', { name: 'Make the accounting' })
const summary = () => screen.findByRole('alert', { name: 'There is a problem' })

async function enter(
  user: Awaited<ReturnType<typeof renderApp>>['user'],
  legend: RegExp,
  [month, day, year]: [string, string, string],
) {
  const group = within(screen.getByRole('group', { name: legend }))
  if (month) await user.selectOptions(group.getByLabelText('Month'), month)
  if (day) await user.type(group.getByLabelText('Day'), day)
  if (year) await user.type(group.getByLabelText('Year'), year)
}

describe('/accountings', () => {
  test('lists earlier ones by reference number', async () => {
    await renderApp('/accountings')
    const link = screen.getByRole('link', { name: 'A-7K2M9QXB4T' })
    expect(link.getAttribute('href')).toBe('/accountings/0b6f2a52-6f0e-4d38-9c36-1f9f6a0e7d11')
    expect(link.closest('li')?.textContent).toContain('November 22, 2020 to November 22, 2026')
  })

  test('says that there is none yet', async () => {
    server.use(answers('listAccountings', { items: [] }))
    await renderApp('/accountings')
    expect(screen.getByText('You have not made an accounting yet.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Make an accounting' })).toBeTruthy()
  })
})

describe('/accountings/new', () => {
  test('asks for the whole six years when no day is given, and shows the result', async () => {
    const asked: Asked[] = []
    server.use(answers('createAccounting', accounting(), asked))
    const { user, here } = await renderApp('/accountings/new')
    await user.click(press())
    expect(await screen.findByText('A-7K2M9QXB4T')).toBeTruthy()
    expect(asked[0]?.body).toEqual({ carrier: 'EX', form: 'itemised', locale: 'en' })
    expect(here()).toBe('/accountings/0b6f2a52-6f0e-4d38-9c36-1f9f6a0e7d11')
  })

  test('sends the days and the language that were chosen', async () => {
    const asked: Asked[] = []
    server.use(answers('createAccounting', accounting(), asked))
    const { user } = await renderApp('/accountings/new')
    await enter(user, /^First day/, ['February', '3', '2025'])
    await enter(user, /^Last day/, ['December', '31', '2025'])
    await user.selectOptions(screen.getByLabelText('Language of the accounting'), 'Spanish (Español)')
    await user.click(press())
    await screen.findByText('A-7K2M9QXB4T')
    expect(asked[0]?.body).toEqual({
      carrier: 'EX',
      form: 'itemised',
      locale: 'es',
      from: '2025-02-03',
      to: '2025-12-31',
    })
  })

  test('explains both forms, begins with one by one, and sends the one that was chosen', async () => {
    const asked: Asked[] = []
    const made = accounting({ form: 'summary' })
    server.use(answers('createAccounting', made, asked), answers('showAccounting', made))
    const { user } = await renderApp('/accountings/new')
    const choices = within(screen.getByRole('group', { name: 'How should it list the disclosures?' }))
    const [one, summary] = choices.getAllByRole<HTMLInputElement>('radio')
    expect([one?.checked, summary?.checked]).toEqual([true, false])
    const aboutOf = (radio = '') => document.getElementById(radio)?.textContent
    expect(aboutOf(one?.getAttribute('aria-describedby') ?? '')).toBe('Every disclosure in full.')
    expect(aboutOf(summary?.getAttribute('aria-describedby') ?? '')).toContain('45 CFR 164.528(b)(3)')
    await user.click(choices.getByLabelText('Repeated ones summed up'))
    await user.click(press())
    await screen.findByText('A-7K2M9QXB4T')
    expect(asked[0]?.body).toMatchObject({ form: 'summary' })
    expect(screen.getByText('Repeated ones summed up')).toBeTruthy()
  })

  test('says that it is free and uses nothing up, and apart how Daylight reads the rule', async () => {
    await renderApp('/accountings/new')
    expect(screen.getByText(/What you make here yourself does not use that up/)).toBeTruthy()
    const reading = screen.getByText('How Daylight reads the rule').closest('details')
    expect(reading?.textContent).toContain('word for word the same purpose')
    expect(reading?.textContent).toContain('February 29')
  })

  describe('somebody with several plans', () => {
    const coverage = (to: string | null) => [
      {
        program: 'PSHB' as const,
        relationship: 'enrollee' as const,
        enrollmentCode: 'SPA',
        from: '2019-01-01',
        to,
      },
    ]
    const other = membership({
      id: '18',
      carrier: { code: 'SAMPLE', name: carriers[1]?.name ?? '' },
      coverage: coverage('2024-12-31'),
    })
    const options = () => within(screen.getByLabelText('Plan')).getAllByRole('option')

    test('asks for all of them unless one is chosen', async () => {
      const asked: Asked[] = []
      server.use(
        answers('listMemberships', { items: [membership(), other] }),
        answers('createAccounting', accounting(), asked),
      )
      const { user, router } = await renderApp('/accountings/new')
      expect(screen.getByText(/Plans that no longer cover you are in it too/)).toBeTruthy()
      await user.click(press())
      await screen.findByText('A-7K2M9QXB4T')
      expect(asked[0]?.body).toEqual({ form: 'itemised', locale: 'en' })
      await router.navigate('/accountings/new')
      await user.selectOptions(await screen.findByLabelText('Plan'), options()[2] as HTMLElement)
      await user.click(press())
      await screen.findByText('A-7K2M9QXB4T')
      expect(asked[1]?.body).toEqual({ carrier: 'SAMPLE', form: 'itemised', locale: 'en' })
    })

    test('sees of a former plan until when it covered them', async () => {
      server.use(answers('listMemberships', { items: [membership(), other] }))
      await renderApp('/accountings/new')
      expect(options().map(({ textContent }) => textContent)).toEqual([
        'All my plans',
        'Example Federal Health Plan',
        'Sample Postal Plan, until December 31, 2024',
      ])
    })

    test('a later membership of the same plan keeps it from being a former one', async () => {
      const again = { ...other, id: '19', coverage: coverage(null) }
      server.use(answers('listMemberships', { items: [other, again] }))
      await renderApp('/accountings/new')
      expect(options().map(({ textContent }) => textContent)).toEqual(['Sample Postal Plan'])
    })
  })

  test.each([
    ['a day that does not exist', ['February', '30', '2025']],
    ['half a date', ['February', '', '']],
  ] as const)('says at the field that it needs a whole date: %s', async (_, [month, day, year]) => {
    const { user } = await renderApp('/accountings/new')
    await enter(user, /^First day/, [month, day, year])
    await user.click(press())
    const box = await summary()
    expect(document.activeElement).toBe(box)
    expect(document.title).toBe('Error: Make an accounting – Daylight')
    await user.click(within(box).getByRole('link', { name: /^First day: enter a month/ }))
    const group = within(screen.getByRole('group', { name: /^First day/ }))
    expect(document.activeElement).toBe(group.getByLabelText('Month'))
    expect(group.getByLabelText<HTMLSelectElement>('Month').value).toBe('02')
  })

  test.each([
    ['window-backwards', /^First day/, /The first day is after the last day/],
    ['window-in-future', /^Last day/, /Last day: this day is in the future/],
    ['window-over-six-years', /^First day/, /First day: this is more than six years ago/],
  ] as const)('shows %s at its field with what to do', async (code, legend, words) => {
    server.use(refuses('createAccounting', code, 422))
    const { user } = await renderApp('/accountings/new')
    await enter(user, /^First day/, ['May', '1', '2019'])
    await enter(user, /^Last day/, ['May', '1', '2027'])
    await user.click(press())
    expect(within(await summary()).getByRole('link', { name: words })).toBeTruthy()
    const group = screen.getByRole('group', { name: legend })
    expect(within(group).getByText(words)).toBeTruthy()
  })

  test('leads somebody without a plan to linking', async () => {
    server.use(answers('listMemberships', { items: [] }))
    await renderApp('/accountings/new')
    expect(screen.getByRole('link', { name: 'Link a plan' })).toBeTruthy()
  })

  test('shows the reference number of a failure that is not about a field', async () => {
    server.use(refuses('createAccounting', 'internal', 500))
    const { user } = await renderApp('/accountings/new')
    await user.click(press())
    expect((await summary()).textContent).toContain('req-7F3K')
  })
})

describe('/accountings/$id', () => {
  test('shows the reference number, what it covers, and four downloads with their use and fingerprints', async () => {
    await renderApp('/accountings/0b6f2a52-6f0e-4d38-9c36-1f9f6a0e7d11')
    expect(screen.getByText('A-7K2M9QXB4T')).toBeTruthy()
    const base = '/api/accountings/0b6f2a52-6f0e-4d38-9c36-1f9f6a0e7d11'
    const links = screen.getAllByRole('link', { name: /kB\)$/ })
    expect(links.map((link) => [link.getAttribute('href'), link.hasAttribute('download')])).toEqual([
      [`${base}/pdf`, true],
      [`${base}/csv`, true],
      [`${base}/json`, true],
      [`${base}/jws`, true],
    ])
    expect(screen.getAllByText(/^[0-9a-f]{64}$/)).toHaveLength(4)
    for (const use of [
      /to sort and to add up/,
      /A screen reader can read it/,
      /for software/,
      /Keep it with/,
    ])
      expect(screen.getByText(use)).toBeTruthy()
    expect(screen.getByText('19 disclosures in the legal accounting')).toBeTruthy()
    expect(screen.getByText(/does not use up the free accounting/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Check a signed file' }).getAttribute('href')).toBe('/verify')
    expect(screen.getByText(/without asking us or signing in/)).toBeTruthy()
  })

  const [only] = accounting().carriers
  const plan = (code: string, name: string, disclosures: number | null) => ({
    ...only,
    requestedOn: '2026-11-22',
    window: { from: '2025-01-01', to: '2026-11-22' },
    code,
    name,
    disclosures,
  })

  test('shows each plan’s days and number, and that an empty one is valid', async () => {
    const made = accounting({ carriers: [plan('EX', 'Plan One', 0), plan('SAMPLE', 'Plan Two', 1)] })
    server.use(answers('showAccounting', made))
    await renderApp('/accountings/0b6f2a52-6f0e-4d38-9c36-1f9f6a0e7d11')
    const fact = (name: string) => screen.getByText(name).parentElement?.textContent
    expect(fact('Plan One')).toContain('No disclosure in the legal accounting')
    expect(fact('Plan Two')).toContain('January 1, 2025 to November 22, 2026')
    expect(fact('Plan Two')).toContain('1 disclosure in the legal accounting')
    expect(screen.getByText(/with no disclosure in it is valid, and says so/)).toBeTruthy()
    expect(screen.getByText(/^Federal law sometimes requires a plan to leave out/)).toBeTruthy()
  })

  test('says no number where none was kept', async () => {
    server.use(answers('showAccounting', accounting({ carriers: [plan('EX', 'Plan One', null)] })))
    await renderApp('/accountings/0b6f2a52-6f0e-4d38-9c36-1f9f6a0e7d11')
    expect(screen.queryByText(/in the legal accounting$/)).toBeNull()
    expect(screen.queryByText(/is valid, and says so/)).toBeNull()
  })

  test('is a page not found for somebody else’s', async () => {
    server.use(refuses('showAccounting', 'not-found', 404))
    const { heading } = await renderApp('/accountings/0b6f2a52-6f0e-4d38-9c36-1f9f6a0e7d12')
    expect(heading.textContent).toBe('We could not find that page')
  })
})
