// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { matchRoutes } from 'react-router'
import { describe, expect, test } from 'vitest'
import { MEMBER_LINKS, PUBLIC_LINKS } from '../../client/components/site-links.ts'
import { routes } from '../../client/routes.tsx'
import { renderApp } from './support/render-app.tsx'
import { disclosures } from './support/replies.ts'
import { type Asked, answers, breaks, refuses, server } from './support/server.ts'

describe('a page that cannot be loaded', () => {
  test('says that there is no connection, and loads when tried again', async () => {
    server.use(breaks('listDisclosures'))
    const { heading, user } = await renderApp('/disclosures')
    expect(heading.textContent).toBe('We cannot reach Daylight')
    server.use(answers('listDisclosures', disclosures()))
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    const page = await screen.findByRole('heading', { level: 1, name: 'What was disclosed about you' })
    await waitFor(() => expect(document.activeElement).toBe(page))
  })

  test('shows the reference number of a failure on our side', async () => {
    server.use(refuses('listAccountings', 'internal', 500))
    const { heading } = await renderApp('/accountings')
    expect(heading.textContent).toBe('Something went wrong on our side')
    expect(screen.getByText(/req-7F3K/)).toBeTruthy()
  })

  test.each([
    ['busy', 503, undefined, 'Daylight is very busy', null],
    ['busy', 503, '20', 'Daylight is very busy', 'You can try again in 20 seconds.'],
    [
      'too-many-requests',
      429,
      '1',
      'Too many requests came from your connection',
      'You can try again in 1 second.',
    ],
    [
      'too-many-requests',
      429,
      '91',
      'Too many requests came from your connection',
      'You can try again in 2 minutes.',
    ],
    [
      'too-many-tries',
      429,
      '7201',
      'Too many requests came from your connection',
      'You can try again in 3 hours.',
    ],
  ] as const)(
    'says of %s (%i) with Retry-After %s how long to wait',
    async (code, status, wait, title, words) => {
      server.use(refuses('listMemberships', code, status, {}, wait ? { 'Retry-After': wait } : {}))
      const { heading } = await renderApp('/memberships')
      expect(heading.textContent).toBe(title)
      expect(document.title).toBe(`Error: ${title} – Daylight`)
      expect(screen.queryByText(/^You can try again in/)?.textContent ?? null).toBe(words)
      expect(screen.getByText(/req-7F3K/)).toBeTruthy()
      expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy()
    },
  )

  test('says so when the very first call fails, with the language button at hand', async () => {
    server.use(breaks('showSite'))
    const { heading } = await renderApp('/')
    expect(heading.textContent).toBe('We cannot reach Daylight')
    expect(screen.getByRole('button', { name: 'Español' })).toBeTruthy()
  })

  test.each([
    ['session-ended', 'Your session has ended'],
    ['not-signed-in', 'You are not signed in'],
  ] as const)('leads back after signing in: %s', async (code, title) => {
    server.use(refuses('listDisclosures', code, 401))
    const { heading } = await renderApp('/disclosures?category=medical')
    expect(heading.textContent).toBe(title)
    expect(screen.getByRole('link', { name: 'Sign in again' }).getAttribute('href')).toBe(
      '/auth/sign-in?returnTo=%2Fdisclosures%3Fcategory%3Dmedical',
    )
    expect(screen.queryByRole('button', { name: 'Sign out' })).toBeNull()
  })

  test('is a page not found for an unknown address', async () => {
    const { heading } = await renderApp('/no/such/page')
    expect(heading.textContent).toBe('We could not find that page')
  })
})

describe('the frame', () => {
  test('offers to skip to the main content first', async () => {
    const { user } = await renderApp('/memberships')
    await user.tab()
    expect(document.activeElement?.textContent).toBe('Skip to main content')
    expect(document.activeElement?.getAttribute('href')).toBe('#main')
    expect(screen.getByRole('main').id).toBe('main')
  })

  test('opens the menu with its button; Escape closes it and gives the focus back', async () => {
    const { user } = await renderApp('/memberships')
    const menu = screen.getByRole('button', { name: 'Menu' })
    const isOpen = () => menu.getAttribute('aria-expanded')
    expect(document.getElementById(menu.getAttribute('aria-controls') ?? '')?.localName).toBe('nav')
    expect(isOpen()).toBe('false')
    await user.click(menu)
    expect(isOpen()).toBe('true')
    within(screen.getByRole('navigation', { name: 'Main' }))
      .getByRole('link', { name: 'Help' })
      .focus()
    await user.keyboard('{Escape}')
    expect(isOpen()).toBe('false')
    expect(document.activeElement).toBe(menu)
  })

  test('closes the menu when a page was chosen, also the page one is on', async () => {
    const { user } = await renderApp('/memberships')
    const menu = screen.getByRole('button', { name: 'Menu' })
    const nav = within(screen.getByRole('navigation', { name: 'Main' }))
    for (const title of ['Accountings', 'Accountings']) {
      await user.click(menu)
      await user.click(nav.getByRole('link', { name: 'Accountings' }))
      await screen.findByRole('heading', { level: 1, name: title })
      await waitFor(() => expect(menu.getAttribute('aria-expanded')).toBe('false'))
    }
    expect(document.activeElement, 'not on a link that is hidden again').toBe(menu)
  })

  test('marks the page one is on, and the one it belongs to', async () => {
    const { router } = await renderApp('/disclosures')
    const marked = () =>
      within(screen.getByRole('banner'))
        .getAllByRole('link')
        .flatMap((link) =>
          link.hasAttribute('aria-current')
            ? [`${link.textContent}: ${link.getAttribute('aria-current')}`]
            : [],
        )
    expect(marked()).toEqual(['Overview: page'])
    await router.navigate('/disclosures/501-17')
    await waitFor(() => expect(marked()).toEqual(['Overview: true']))
    await router.navigate('/memberships')
    await waitFor(() => expect(marked()).toEqual(['Account: true']))
  })

  test('leads to pages that there are', () => {
    const leadsNowhere = [...MEMBER_LINKS, ...PUBLIC_LINKS]
      .map(({ to }) => to)
      .filter((to) => matchRoutes(routes, to)?.at(-1)?.route.path === '*')
    expect(leadsNowhere).toEqual([])
  })

  test('moves focus and title along with navigation', async () => {
    const { user } = await renderApp('/memberships')
    await user.click(screen.getByRole('link', { name: 'Accountings' }))
    const heading = await screen.findByRole('heading', { level: 1, name: 'Accountings' })
    await waitFor(() => expect(document.activeElement).toBe(heading))
    expect(document.title).toBe('Accountings – Daylight')
    expect(screen.getByRole('link', { name: 'Accountings' }).getAttribute('aria-current')).toBe('page')
  })

  test('changes the language and keeps page, filters and focus', async () => {
    const { user, here } = await renderApp('/disclosures?category=medical')
    await user.click(screen.getByRole('button', { name: 'Español' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Qué se divulgó sobre usted' })).toBeTruthy()
    expect(here()).toBe('/disclosures?category=medical')
    expect(document.documentElement.lang).toBe('es')
    expect(document.title).toBe('Qué se divulgó sobre usted – Daylight')
    expect(localStorage.getItem('daylight.language')).toBe('es')
    const back = screen.getByRole('button', { name: 'English' })
    expect(document.activeElement).toBe(back)
    await user.click(back)
    expect(
      await screen.findByRole('heading', { level: 1, name: 'What was disclosed about you' }),
    ).toBeTruthy()
    expect(document.documentElement.lang).toBe('en')
  })

  test('signs out with a POST and goes where the reply says', async () => {
    const asked: Asked[] = []
    server.use(answers('signOut', { url: '#ended-there-too' }, asked))
    const { user } = await renderApp('/memberships')
    await user.click(screen.getByRole('button', { name: 'Sign out' }))
    await waitFor(() => expect(window.location.hash).toBe('#ended-there-too'))
    expect(asked[0]?.headers.get('X-Daylight')).toBe('1')
  })

  test('says so when signing out fails', async () => {
    server.use(breaks('signOut'))
    const { user } = await renderApp('/memberships')
    await user.click(screen.getByRole('button', { name: 'Sign out' }))
    expect(await screen.findByText(/We could not sign you out/)).toBeTruthy()
  })
})

describe('/sign-in-problem and /signed-out', () => {
  test.each([
    ['sign-in-refused', /could not confirm who you are/],
    ['sign-in-unavailable', /does not answer right now/],
    ['too-many-requests', /Wait a few minutes/],
    ['anything-else', /Something went wrong on the way/],
  ])('puts %s in plain words, with the reference number and a way to try again', async (code, words) => {
    server.use(answers('showSession', { signedIn: false }))
    const { heading } = await renderApp(`/sign-in-problem?code=${code}&ref=req-7F3K`)
    expect(heading.textContent).toBe('We could not sign you in')
    expect(screen.getByText(words)).toBeTruthy()
    expect(screen.getByText(/req-7F3K/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Try to sign in again' })).toBeTruthy()
  })

  test('shows nothing from the address that is no reference number', async () => {
    await renderApp('/sign-in-problem?code=sign-in-refused&ref=Call%20555-0100%20now')
    expect(screen.queryByText(/555-0100/)).toBeNull()
  })

  test('confirms that the session is over', async () => {
    server.use(answers('showSession', { signedIn: false }))
    const { heading } = await renderApp('/signed-out')
    expect(heading.textContent).toBe('You are signed out')
  })
})
