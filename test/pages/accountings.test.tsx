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
    expect(asked[0]?.body).toEqual({ carrier: 'EX', locale: 'en' })
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
    expect(asked[0]?.body).toEqual({ carrier: 'EX', locale: 'es', from: '2025-02-03', to: '2025-12-31' })
  })

  test('makes somebody with several plans choose one', async () => {
    const other = membership({ id: '18', carrier: { code: 'SAMPLE', name: carriers[1]?.name ?? '' } })
    server.use(answers('listMemberships', { items: [membership(), other] }))
    const { user } = await renderApp('/accountings/new')
    await user.click(press())
    expect(within(await summary()).getByRole('link', { name: 'Choose your plan' })).toBeTruthy()
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
  test('shows the reference number, what it covers, and three downloads with their fingerprints', async () => {
    await renderApp('/accountings/0b6f2a52-6f0e-4d38-9c36-1f9f6a0e7d11')
    expect(screen.getByText('A-7K2M9QXB4T')).toBeTruthy()
    const base = '/api/accountings/0b6f2a52-6f0e-4d38-9c36-1f9f6a0e7d11'
    const links = screen.getAllByRole('link', { name: /kB\)$/ })
    expect(links.map((link) => [link.getAttribute('href'), link.hasAttribute('download')])).toEqual([
      [`${base}/pdf`, true],
      [`${base}/json`, true],
      [`${base}/jws`, true],
    ])
    expect(screen.getAllByText(/^[0-9a-f]{64}$/)).toHaveLength(3)
    expect(screen.getByText(/without asking us or signing in/)).toBeTruthy()
  })

  test('is a page not found for somebody else’s', async () => {
    server.use(refuses('showAccounting', 'not-found', 404))
    const { heading } = await renderApp('/accountings/0b6f2a52-6f0e-4d38-9c36-1f9f6a0e7d12')
    expect(heading.textContent).toBe('We could not find that page')
  })
})
