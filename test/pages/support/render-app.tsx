import { cleanup, configure, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter } from 'react-router'
import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest'
import { App } from '../../../client/app.tsx'
import { routes } from '../../../client/routes.tsx'
import { words } from '../../../client/words.ts'
import type { Locale } from '../../../shared/vocabulary.ts'

// A page and its words are transformed when they are first asked for, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 })

let consoleError: MockInstance<typeof console.error>

beforeEach(() => {
  consoleError = vi.spyOn(console, 'error')
  window.scrollTo = () => {}
})

afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
  expect(consoleError.mock.calls, 'unexpected console.error').toEqual([])
  vi.restoreAllMocks()
})

/** The whole application at an address, and the heading of the page it came to. */
export async function renderApp(address: string, locale: Locale = 'en') {
  await words.start(locale)
  const router = createMemoryRouter(routes, { initialEntries: [address] })
  render(<App router={router} />)
  const heading = await screen.findByRole('heading', { level: 1 })
  const here = () => router.state.location.pathname + router.state.location.search
  return { router, heading, here, user: userEvent.setup() }
}
