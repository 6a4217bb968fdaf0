// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter } from 'react-router'
import { describe, expect, test } from 'vitest'
import { App } from '../../client/app.tsx'
import { PostForm } from '../../client/components/post-form.tsx'
import { SHELL } from '../../client/components/shell-data.ts'
import { routes } from '../../client/routes.tsx'
import { words } from '../../client/words.ts'
import { renderApp } from './support/render-app.tsx'
import { accounting, membership, session, signedInSession } from './support/replies.ts'
import { answers, refuses, server } from './support/server.ts'

const LINK = '/memberships/link'
const NUMBER = 'Your member number'
const number = () => screen.getByLabelText<HTMLInputElement>(NUMBER).value
const plan = () => screen.getByLabelText<HTMLSelectElement>('Plan').value
const restored = () => screen.queryByText('What you typed before is here again. It has not been sent.')
const stored = () =>
  JSON.stringify(Object.entries(sessionStorage)) + JSON.stringify(Object.entries(localStorage))

/** The same window, after signing in again. */
async function comesBack(path: string, differences: Partial<typeof session | { personKey: string }> = {}) {
  cleanup()
  server.use(answers('showSession', { ...session, ...differences }))
  return renderApp(path)
}

async function types(text = 'R10000017') {
  const app = await renderApp(LINK)
  await app.user.selectOptions(screen.getByLabelText('Plan'), 'Example Federal Health Plan')
  await app.user.type(screen.getByLabelText(NUMBER), text)
  return app
}

describe('what was typed', () => {
  test('is there again after the session ended on sending, and says that it was not sent', async () => {
    server.use(refuses('linkMembership', 'session-ended', 401))
    const { user } = await types()
    await user.click(screen.getByRole('button', { name: 'Link this plan' }))
    await screen.findByRole('heading', { level: 1, name: 'Your session has ended' })
    expect(screen.getByText(/What you typed here is kept in this window/)).toBeTruthy()
    await comesBack(LINK)
    expect([plan(), number()]).toEqual(['EX', 'R10000017'])
    expect(restored()).toBeTruthy()
  })

  test('is there again after nothing was sent at all', async () => {
    await types('R1000')
    await comesBack(LINK)
    expect(number()).toBe('R1000')
  })

  test('is sent as it was put back', async () => {
    await types()
    const asked: { body: unknown }[] = []
    const { user } = await comesBack(LINK)
    server.use(answers('linkMembership', membership(), asked as never))
    await user.click(screen.getByRole('button', { name: 'Link this plan' }))
    await screen.findByText(/is linked to you/)
    expect(asked[0]?.body).toEqual({ carrier: 'EX', member: 'R10000017' })
  })

  test('is nobody else’s, and is forgotten as soon as somebody else signs in', async () => {
    await types()
    expect(stored()).toContain('R10000017')
    await comesBack(LINK, { personKey: 'another' })
    expect([plan(), number()]).toEqual(['', ''])
    expect(restored()).toBeNull()
    await waitFor(() => expect(stored()).not.toContain('R10000017'))
    await comesBack(LINK)
    expect(number()).toBe('')
  })

  test('is forgotten once it was sent', async () => {
    server.use(answers('linkMembership', membership()))
    const { user } = await types()
    await user.click(screen.getByRole('button', { name: 'Link this plan' }))
    await screen.findByText(/is linked to you/)
    expect(sessionStorage.length).toBe(0)
    await comesBack(LINK)
    expect(restored()).toBeNull()
  })

  test('is kept while the answer is that something is wrong with it', async () => {
    server.use(refuses('linkMembership', 'membership-not-matched', 422))
    const { user } = await types('R10000018')
    await user.click(screen.getByRole('button', { name: 'Link this plan' }))
    await screen.findByRole('alert', { name: 'There is a problem' })
    await comesBack(LINK)
    expect(number()).toBe('R10000018')
  })

  test('is forgotten at sign-out', async () => {
    server.use(answers('signOut', { url: '#out' }))
    const { user } = await types()
    await user.click(screen.getByRole('button', { name: 'Sign out' }))
    await waitFor(() => expect(window.location.hash).toBe('#out'))
    expect(stored()).not.toContain('R10000017')
  })

  test('stays on its page, and in this window', async () => {
    await types()
    expect(localStorage.length).toBe(0)
    await comesBack('/accountings/new')
    expect(restored()).toBeNull()
    await comesBack(LINK)
    expect(restored()).toBeTruthy()
  })

  test('is not kept of nobody', async () => {
    server.use(answers('showSession', { signedIn: false }))
    await types()
    expect(sessionStorage.length).toBe(0)
  })

  test('of an accounting: days and language too', async () => {
    server.use(refuses('createAccounting', 'session-ended', 401))
    const { user } = await renderApp('/accountings/new')
    await user.selectOptions(screen.getByLabelText(/language/i), 'Spanish (Español)')
    const [month] = screen.getAllByLabelText('Month')
    const [day] = screen.getAllByLabelText('Day')
    if (!month || !day) throw new Error('no date to type')
    await user.selectOptions(month, 'March')
    await user.type(day, '31')
    await user.type(screen.getAllByLabelText('Year')[0] as HTMLElement, '2026')
    await user.click(screen.getByRole('button', { name: 'Make the accounting' }))
    await screen.findByRole('heading', { level: 1, name: 'Your session has ended' })
    await comesBack('/accountings/new')
    expect(screen.getByLabelText<HTMLSelectElement>(/language/i).value).toBe('es')
    expect(screen.getAllByLabelText<HTMLSelectElement>('Month').map(({ value }) => value)).toEqual(['03', ''])
    expect(screen.getAllByLabelText<HTMLInputElement>('Day').map(({ value }) => value)).toEqual(['31', ''])
    server.use(answers('createAccounting', accounting()))
  })

  test('does not keep a session that was pressed to be ended', async () => {
    const other = signedInSession({ id: '5b1d7c1e-0d0a-4c55-9b8e-2f1f7a1f9a02', isThis: false })
    server.use(
      answers('showAccount', {
        name: 'Ada Example',
        birthDate: '1971-08-30',
        firstSignedInAt: '2026-11-20T15:00:00Z',
        locale: null,
        sessions: [signedInSession(), other],
      }),
      answers('endSession', { sessions: [] }),
    )
    const { user } = await renderApp('/account')
    await user.click(screen.getByRole('button', { name: /^End this session/ }))
    await screen.findByText(/The session is over/)
    expect(sessionStorage.length).toBe(0)
  })
})

/** A later page: every kind of field, one of them secret. */
const LaterForm = () => (
  <main>
    <h1>Form</h1>
    <PostForm submit="Send">
      <textarea name="statement" aria-label="statement" />
      <input type="checkbox" name="agree" value="yes" aria-label="agree" />
      <input type="checkbox" name="agree" value="also" aria-label="also" defaultChecked />
      <input type="radio" name="way" value="mail" aria-label="mail" defaultChecked />
      <input type="radio" name="way" value="phone" aria-label="phone" />
      <input type="password" name="pass" aria-label="pass" />
      <input name="pin" data-secret aria-label="pin" />
      <div data-secret>
        <input name="ssn" aria-label="ssn" />
      </div>
      <input type="hidden" name="token" value="t" />
    </PostForm>
  </main>
)

describe('any form of ours gets it', () => {
  async function renderForm() {
    const shell = routes[0]
    if (!shell) throw new Error('no shell')
    const router = createMemoryRouter(
      [{ ...shell, id: SHELL, children: [{ path: 'form', Component: LaterForm }] } as never],
      { initialEntries: ['/form'] },
    )
    await words.start('en')
    render(<App router={router} />)
    await screen.findByRole('heading', { level: 1, name: 'Form' })
    return userEvent.setup()
  }

  const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)

  test('text, boxes and choices come back; secrets are never stored', async () => {
    const user = await renderForm()
    await user.type(field('statement'), 'What I mean')
    await user.click(field('agree'))
    await user.click(field('also'))
    await user.click(field('phone'))
    for (const secret of ['pass', 'pin', 'ssn']) await user.type(field(secret), 'hunter2')
    expect(stored()).toContain('What I mean')
    expect(stored()).not.toMatch(/hunter2|token/)
    cleanup()
    await renderForm()
    expect(field('statement').value).toBe('What I mean')
    expect(['agree', 'also', 'mail', 'phone'].map((label) => field(label).checked)).toEqual([
      true,
      false,
      false,
      true,
    ])
    expect(['pass', 'pin', 'ssn'].map((label) => field(label).value)).toEqual(['', '', ''])
  })

  test('what is stored by somebody else’s hand breaks nothing', async () => {
    sessionStorage.setItem(`daylight.typed.${session.personKey}./form`, 'no JSON')
    await renderForm()
    expect(field('statement').value).toBe('')
  })
})
