import { cleanup, configure, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter } from 'react-router'
import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest'
import { App } from '../../../client/app.tsx'
import { loadMessages } from '../../../client/language.tsx'
import { routes } from '../../../client/routes.tsx'
import type { Locale } from '../../../shared/vocabulary.ts'

// A page's chunk is loaded when it is first shown: on a busy machine that takes longer than the usual second.
configure({ asyncUtilTimeout: 10_000 })

let consoleError: MockInstance<typeof console.error>

beforeEach(() => {
  consoleError = vi.spyOn(console, 'error')
  window.scrollTo = () => {}
})

afterEach(() => {
  cleanup()
  localStorage.clear()
  expect(consoleError.mock.calls, 'unexpected console.error').toEqual([])
  vi.restoreAllMocks()
})

/** The whole application at an address, and the heading of the page it came to. */
export async function renderApp(address: string, locale: Locale = 'en') {
  const router = createMemoryRouter(routes, { initialEntries: [address] })
  render(<App router={router} language={{ locale, messages: await loadMessages(locale) }} />)
  const heading = await screen.findByRole('heading', { level: 1 })
  const here = () => router.state.location.pathname + router.state.location.search
  return { router, heading, here, user: userEvent.setup() }
}
