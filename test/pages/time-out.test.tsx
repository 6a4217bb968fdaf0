// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Locale } from '../../shared/vocabulary.ts'
import { renderApp } from './support/render-app.tsx'
import { type Asked, answers, breaks, server } from './support/server.ts'
import { SessionServer } from './support/session-server.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

let sessions: SessionServer

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  sessions = new SessionServer()
  // What jsdom lacks of the dialog; how the browser's own holds the focus is for the journeys.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** Time goes by, with everything that happens in it. */
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))
/** It goes by in steps, so that what is asked meanwhile is answered. */
async function passInSteps(milliseconds: number, step = 30 * SECOND) {
  for (let left = milliseconds; left > 0; left -= step) await pass(Math.min(step, left))
}

/** A page, read until the watch over the session is there. */
async function reading(path = '/disclosures', locale: Locale = 'en') {
  const app = await renderApp(path, locale)
  await pass(4 * SECOND)
  await waitFor(() => import('../../client/components/time-out.tsx'))
  await pass(SECOND)
  return app
}

const dialog = () => screen.queryByRole('dialog')
const findDialog = () => screen.findByRole('dialog', undefined, { timeout: 5000 })
const said = () => screen.getByText(/You will be signed out in less than/).textContent
/** Goes on until the session has this much left. */
const passUntilLeft = (left: number) => passInSteps(sessions.seenAt + 15 * MINUTE - Date.now() - left)

describe('before the quarter of an hour is over', () => {
  test('nobody is warned as long as there are more than two minutes and a half', async () => {
    await reading()
    await passUntilLeft(2.5 * MINUTE + 3 * SECOND)
    expect(dialog()).toBeNull()
  })

  test('then the dialog says how long is left, in steps, to screen readers too', async () => {
    await reading()
    await passUntilLeft(2.5 * MINUTE - SECOND)
    const shown = await findDialog()
    expect(within(shown).getByRole('heading', { name: 'Do you want to stay signed in?' })).toBeTruthy()
    expect(shown.getAttribute('aria-labelledby')).toBe('time-out-title')
    expect(shown.getAttribute('aria-describedby')).toContain('time-out-left')
    expect(within(shown).getByRole('status').textContent).toBe(said())
    expect(said()).toBe('You will be signed out in less than 2 minutes and 30 seconds.')
    const heard = new Set<string | null>()
    for (let left = 2.5 * MINUTE - SECOND; left > 5 * SECOND; left -= SECOND) {
      heard.add(said())
      await pass(SECOND)
    }
    expect([...heard].map((text) => text?.replace('You will be signed out in less than ', ''))).toEqual([
      '2 minutes and 30 seconds.',
      '2 minutes.',
      '1 minute and 30 seconds.',
      '1 minute.',
      '50 seconds.',
      '40 seconds.',
      '30 seconds.',
      '20 seconds.',
      '10 seconds.',
    ])
  })

  test('in Spanish too', async () => {
    await reading('/disclosures', 'es')
    await passUntilLeft(90 * SECOND)
    const shown = await findDialog()
    expect(shown.textContent).toContain('¿Quiere mantener la sesión abierta?')
    expect(shown.textContent).toMatch(/Su sesión se cerrará en menos de 1 minuto( y 30 segundos)?\./)
    expect(within(shown).getByRole('button', { name: 'Mantener la sesión abierta' })).toBeTruthy()
  })

  test('whoever was active in another tab is not warned; the server is asked first', async () => {
    await reading()
    // A tab nobody looks at does not ask now and then.
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    await passUntilLeft(5 * MINUTE)
    sessions.seenAt = Date.now()
    // Not even until the answer is here.
    let shown = 0
    const watch = new MutationObserver(() => {
      if (dialog()) shown += 1
    })
    watch.observe(document.body, { childList: true, subtree: true })
    await passInSteps(4 * MINUTE)
    watch.disconnect()
    expect(shown).toBe(0)
    await passUntilLeft(2 * MINUTE)
    expect(await findDialog()).toBeTruthy()
  })

  test('the server is asked every two minutes, no oftener, and never by a call that extends', async () => {
    await reading()
    const before = sessions.asked.length
    await passUntilLeft(3 * MINUTE)
    expect(sessions.asked.length - before).toBeLessThanOrEqual(6)
    expect(sessions.extended).toEqual([])
  })

  test('a laptop that slept finds the time passed, though no timer ran', async () => {
    await reading()
    vi.setSystemTime(Date.now() + 13 * MINUTE)
    fireEvent(document, new Event('visibilitychange'))
    await pass(SECOND)
    expect(await findDialog()).toBeTruthy()
  })
})

describe('staying', () => {
  test.each([
    ['the button', () => fireEvent.click(screen.getByRole('button', { name: 'Stay signed in' }))],
    [
      'Escape',
      () => {
        const cancel = new Event('cancel', { cancelable: true })
        fireEvent(screen.getByRole('dialog'), cancel)
        // The dialog waits for the answer; the browser does not close it.
        expect(cancel.defaultPrevented).toBe(true)
      },
    ],
  ])('by %s starts the quarter of an hour anew', async (_, stay) => {
    await reading()
    await passUntilLeft(MINUTE)
    await findDialog()
    stay()
    await waitFor(() => expect(dialog()).toBeNull())
    expect(sessions.extended.length).toBe(1)
    expect(sessions.extended[0]?.headers.get('X-Daylight')).toBe('1')
    await passUntilLeft(2.5 * MINUTE + 3 * SECOND)
    expect(dialog()).toBeNull()
    await passUntilLeft(2 * MINUTE)
    expect(await findDialog()).toBeTruthy()
  })

  test('in another tab closes the dialog here', async () => {
    await reading()
    await passUntilLeft(MINUTE)
    await findDialog()
    sessions.seenAt = Date.now()
    await passInSteps(12 * SECOND, 2 * SECOND)
    await waitFor(() => expect(dialog()).toBeNull())
  })

  test('that does not reach the server says so, and can be tried again', async () => {
    await reading()
    await passUntilLeft(2 * MINUTE)
    const shown = await findDialog()
    server.use(breaks('extendSession'))
    fireEvent.click(within(shown).getByRole('button', { name: 'Stay signed in' }))
    await waitFor(() =>
      expect(within(shown).getByRole('alert').textContent).toContain('We could not reach Daylight'),
    )
    server.use(
      answers('extendSession', () => {
        sessions.seenAt = Date.now()
        const now = new Date().toISOString()
        return {
          signedIn: true,
          name: 'Ada Example',
          personKey: sessions.person,
          locale: null,
          serverNow: now,
          idleEndsAt: new Date(Date.now() + 15 * MINUTE).toISOString(),
          endsAt: new Date(Date.now() + 11 * HOUR).toISOString(),
        }
      }),
    )
    fireEvent.click(within(shown).getByRole('button', { name: 'Stay signed in' }))
    await waitFor(() => expect(dialog()).toBeNull())
  })
})

describe('leaving', () => {
  test('signs out and forgets what was typed', async () => {
    const asked: Asked[] = []
    server.use(answers('signOut', { url: '#ended-there-too' }, asked))
    await reading()
    sessionStorage.setItem('daylight.typed.3f0c./memberships/link', '{"member":"R1"}')
    await passUntilLeft(MINUTE)
    fireEvent.click(within(await findDialog()).getByRole('button', { name: 'Sign out' }))
    await waitFor(() => expect(window.location.hash).toBe('#ended-there-too'))
    expect(asked.length).toBe(1)
    // A tab does not hear itself: this one is on its way, and asks for nothing of what it was about.
    const before = sessions.asked.length
    await pass(SECOND)
    expect(sessions.asked.length).toBe(before)
    expect(sessionStorage.length).toBe(0)
  })

  test('nobody there: the page says that the session has ended, and leads back', async () => {
    await reading('/disclosures?category=medical')
    await passUntilLeft(10 * SECOND)
    await findDialog()
    sessions.refuseAll()
    await passInSteps(14 * SECOND, SECOND)
    expect(await screen.findByRole('heading', { level: 1, name: 'Your session has ended' })).toBeTruthy()
    expect(dialog()).toBeNull()
    expect(screen.getByRole('link', { name: 'Sign in again' }).getAttribute('href')).toBe(
      '/auth/sign-in?returnTo=%2Fdisclosures%3Fcategory%3Dmedical',
    )
    expect(screen.queryByRole('button', { name: 'Sign out' })).toBeNull()
  })

  test('a session ended elsewhere is noticed when the tab is looked at', async () => {
    await reading()
    sessions.end()
    fireEvent(document, new Event('visibilitychange'))
    expect(await screen.findByRole('heading', { level: 1, name: 'Your session has ended' })).toBeTruthy()
  })

  test('and by itself within two minutes', async () => {
    await reading()
    sessions.end()
    await passInSteps(2 * MINUTE + 15 * SECOND, 5 * SECOND)
    expect(await screen.findByRole('heading', { level: 1, name: 'Your session has ended' })).toBeTruthy()
  })

  test('the other tabs of the browser hear of it at once, and forget what was typed', async () => {
    await reading()
    sessionStorage.setItem('daylight.typed.3f0c./memberships/link', '{"member":"R1"}')
    sessions.end()
    const other = new BroadcastChannel('daylight.session')
    other.postMessage('signed-out')
    expect(await screen.findByRole('heading', { level: 1, name: 'Your session has ended' })).toBeTruthy()
    expect(sessionStorage.length).toBe(0)
    other.close()
  })

  test('without a connection, what is over is not left standing there', async () => {
    await reading()
    await passUntilLeft(MINUTE)
    await findDialog()
    server.use(breaks('showSession'), breaks('listDisclosures'))
    await passInSteps(63 * SECOND, SECOND)
    expect(await screen.findByRole('heading', { level: 1, name: 'We cannot reach Daylight' })).toBeTruthy()
  })

  test('somebody else who signs in in another tab is shown nothing of the person before', async () => {
    await reading()
    sessions.person = 'another'
    const seen: Asked[] = []
    server.use(answers('listMemberships', { items: [] }, seen))
    fireEvent(document, new Event('visibilitychange'))
    expect(await screen.findByText(/Link a plan/)).toBeTruthy()
    expect(seen.length).toBeGreaterThan(0)
  })
})

describe('after twelve hours', () => {
  beforeEach(() => {
    // Signed in long ago, and active until now.
    sessions.startedAt = Date.now() - 12 * HOUR + 5 * MINUTE
  })

  test('the dialog says plainly that it cannot be extended, once', async () => {
    await reading()
    await passInSteps(2 * MINUTE)
    expect(dialog()).toBeNull()
    await passInSteps(45 * SECOND, 5 * SECOND)
    const shown = await findDialog()
    expect(within(shown).getByRole('heading', { name: 'You will be signed out soon' })).toBeTruthy()
    expect(shown.textContent).toContain('it cannot be made longer')
    expect(within(shown).queryByRole('button', { name: 'Stay signed in' })).toBeNull()
    fireEvent.click(within(shown).getByRole('button', { name: 'Continue until then' }))
    await waitFor(() => expect(dialog()).toBeNull())
    await passInSteps(MINUTE, 5 * SECOND)
    expect(dialog()).toBeNull()
    expect(sessions.extended).toEqual([])
    sessions.refuseAll()
    await passInSteps(75 * SECOND, 5 * SECOND)
    expect(await screen.findByRole('heading', { level: 1, name: 'Your session has ended' })).toBeTruthy()
  })
})

test('nobody who is not signed in is watched', async () => {
  server.use(answers('showSession', { signedIn: false }, sessions.asked))
  await reading('/')
  const before = sessions.asked.length
  await passInSteps(16 * MINUTE)
  expect(dialog()).toBeNull()
  expect(sessions.asked.length).toBe(before)
})
