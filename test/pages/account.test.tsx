// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { renderApp } from './support/render-app.tsx'
import { account, session, signedInSession } from './support/replies.ts'
import { type Asked, answers, breaks, refuses, server } from './support/server.ts'

const PHONE = signedInSession({
  id: '5b1d7c1e-0d0a-4c55-9b8e-2f1f7a1f9a02',
  startedAt: '2026-11-22T13:05:00Z',
  lastActiveAt: '2026-11-22T14:50:00Z',
  isThis: false,
})
const LIBRARY = signedInSession({
  id: '5b1d7c1e-0d0a-4c55-9b8e-2f1f7a1f9a03',
  startedAt: '2026-11-22T12:00:00Z',
  lastActiveAt: '2026-11-22T14:55:00Z',
  isThis: false,
})
const section = (name: string) => {
  const found = screen.getByRole('heading', { level: 2, name }).closest('section')
  if (!found) throw new Error(`no section ${name}`)
  return within(found)
}

describe('/account', () => {
  test('shows what was verified, the plans, and the way to them', async () => {
    await renderApp('/account')
    const who = section('Who you are here')
    expect(who.getByText('Ada Example')).toBeTruthy()
    expect(who.getByText('August 30, 1971')).toBeTruthy()
    const plans = section('Your plans')
    expect(plans.getByText('Example Federal Health Plan, member number ending in 0017')).toBeTruthy()
    const links = plans.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])
    expect(links).toEqual([
      ['See your plans and your coverage', '/memberships'],
      ['Link another plan', '/memberships/link'],
    ])
  })

  test('says that no plan is linked, and leads to linking one', async () => {
    server.use(answers('listMemberships', { items: [] }))
    await renderApp('/account')
    expect(section('Your plans').getByText('No plan is linked to you yet.')).toBeTruthy()
    expect(section('Your plans').getByRole('link', { name: 'Link a plan' })).toBeTruthy()
  })

  test('offers the download in the language of the page, and says what is in it', async () => {
    const { user } = await renderApp('/account')
    const link = () => document.querySelector('a[download]')?.getAttribute('href')
    expect(link()).toBe('/api/account/download?locale=en')
    await user.click(screen.getByRole('button', { name: 'Español' }))
    await screen.findByRole('heading', { level: 1, name: 'Su cuenta' })
    expect(link()).toBe('/api/account/download?locale=es')
  })

  test.each([
    ['session-ended', 401, 'Your session has ended'],
    ['internal', 500, 'Something went wrong on our side'],
  ] as const)('on %s shows what to do', async (code, status, title) => {
    server.use(refuses('showAccount', code, status))
    const { heading } = await renderApp('/account')
    expect(heading.textContent).toBe(title)
  })
})

describe('sessions', () => {
  beforeEach(() =>
    server.use(answers('showAccount', account({ sessions: [PHONE, signedInSession(), LIBRARY] }))),
  )

  test('are listed, this one first and not to be ended', async () => {
    await renderApp('/account')
    const items = section('Where you are signed in').getAllByRole('listitem')
    expect(items.map((item) => within(item).getByRole('heading').textContent)).toEqual([
      'This browser',
      'Another browser or device',
      'Another browser or device',
    ])
    expect(items.map((item) => within(item).queryByRole('button') !== null)).toEqual([false, true, true])
    const times = [...(items[1]?.querySelectorAll('time') ?? [])].map(({ dateTime }) => dateTime)
    expect(times).toEqual([PHONE.startedAt, PHONE.lastActiveAt])
  })

  test('are told apart by name for whoever hears only the buttons', async () => {
    await renderApp('/account')
    const names = section('Where you are signed in')
      .getAllByRole('button', { name: /^End this session/ })
      .map((button) => button.textContent)
    expect(new Set(names).size).toBe(2)
    for (const name of names) expect(name).toMatch(/^End this session, signed in November 22 at /)
  })

  test('one is ended; the page says so and takes the focus', async () => {
    const asked: Asked[] = []
    server.use(answers('endSession', { sessions: [signedInSession()] }, asked))
    const { user } = await renderApp('/account')
    server.use(answers('showAccount', account()))
    const [first] = screen.getAllByRole('button', { name: /^End this session/ })
    if (first) await user.click(first)
    const words = await screen.findByText('The session is over. That browser or device is signed out.')
    expect(asked[0]?.path).toBe(`/api/account/sessions/${PHONE.id}/end`)
    expect(words.closest('[role="status"]')).toBe(document.activeElement)
    expect(screen.getByText('You are signed in nowhere else.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'End all other sessions' })).toBeNull()
  })

  test('one that ended by itself in the meantime is over as well', async () => {
    server.use(refuses('endSession', 'not-found', 404))
    const { user } = await renderApp('/account')
    const [first] = screen.getAllByRole('button', { name: /^End this session/ })
    if (first) await user.click(first)
    expect(await screen.findByText(/The session is over/)).toBeTruthy()
  })

  test('all others are ended at once', async () => {
    const asked: Asked[] = []
    server.use(answers('endOtherSessions', { sessions: [signedInSession()] }, asked))
    const { user } = await renderApp('/account')
    await user.click(screen.getByRole('button', { name: 'End all other sessions' }))
    expect(await screen.findByText('All other sessions are over.')).toBeTruthy()
    expect(asked.length).toBe(1)
  })

  test('what was not done is said, with the reference number where there is one', async () => {
    server.use(breaks('endOtherSessions'))
    const { user } = await renderApp('/account')
    await user.click(screen.getByRole('button', { name: 'End all other sessions' }))
    const box = await screen.findByRole('alert', { name: 'There is a problem' })
    expect(box.textContent).toContain('Nothing was sent. Check your internet connection')
    await waitFor(() => expect(document.activeElement).toBe(box))
    server.use(refuses('endOtherSessions', 'internal', 500))
    await user.click(screen.getByRole('button', { name: 'End all other sessions' }))
    expect(await screen.findByText(/req-7F3K/)).toBeTruthy()
  })
})

describe('the language', () => {
  const select = () => screen.getByRole<HTMLSelectElement>('combobox')

  test('is saved, and the pages follow at once', async () => {
    const asked: Asked[] = []
    server.use(answers('setLanguage', { locale: 'es' }, asked))
    const { user } = await renderApp('/account')
    expect(select().value).toBe('en')
    expect(screen.getByText('You have not chosen a language yet.')).toBeTruthy()
    await user.selectOptions(select(), 'es')
    server.use(
      answers('showAccount', account({ locale: 'es' })),
      answers('showSession', { ...session, locale: 'es' }),
    )
    await user.click(screen.getByRole('button', { name: 'Save language' }))
    expect(await screen.findByText('Su idioma quedó guardado.')).toBeTruthy()
    expect(asked[0]?.body).toEqual({ locale: 'es' })
    expect(document.documentElement.lang).toBe('es')
    expect(select().value).toBe('es')
  })

  test('is the pages’ own from the sign-in on, on whatever device', async () => {
    server.use(answers('showSession', { ...session, locale: 'es' }))
    await renderApp('/memberships')
    expect(await screen.findByRole('heading', { level: 1, name: 'Mis planes' })).toBeTruthy()
    expect(localStorage.getItem('daylight.language')).toBe('es')
  })

  test('once changed by the button stays so until the next sign-in', async () => {
    server.use(answers('showSession', { ...session, locale: 'es' }))
    const { user } = await renderApp('/memberships')
    await screen.findByRole('heading', { level: 1, name: 'Mis planes' })
    await user.click(screen.getByRole('button', { name: 'English' }))
    await screen.findByRole('heading', { level: 1, name: 'My plans' })
    await user.click(screen.getByRole('link', { name: 'Accountings' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Accountings' })).toBeTruthy()
    expect(document.documentElement.lang).toBe('en')
  })

  test('of nobody who is signed out, or has not chosen, changes nothing', async () => {
    await renderApp('/memberships')
    expect(document.documentElement.lang).toBe('en')
    expect(localStorage.length).toBe(0)
  })
})
