// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderApp } from './support/render-app.tsx'
import { membership } from './support/replies.ts'
import { type Asked, answers, breaks, refuses, server } from './support/server.ts'

describe('/memberships', () => {
  test('shows plan, last four and coverage of each', async () => {
    await renderApp('/memberships')
    const card = screen.getByRole('heading', { name: 'Example Federal Health Plan' }).closest('section')
    expect(card?.textContent).toContain('0017')
    expect(screen.getByText(/^FEHB, as enrollee/).textContent).toBe(
      'FEHB, as enrollee: January 1, 2019 to December 31, 2024',
    )
    expect(screen.getByText(/^PSHB, as enrollee/).textContent).toBe(
      'PSHB, as enrollee: since January 1, 2025',
    )
  })

  test('says that none is linked, and leads to linking', async () => {
    server.use(answers('listMemberships', { items: [] }))
    await renderApp('/memberships')
    expect(screen.getByText('No plan is linked to you yet.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Link a plan' })).toBeTruthy()
  })
})

async function fillIn(member: string) {
  const app = await renderApp('/memberships/link')
  await app.user.selectOptions(screen.getByLabelText('Plan'), 'Example Federal Health Plan')
  if (member) await app.user.type(screen.getByLabelText('Your member number'), member)
  await app.user.click(screen.getByRole('button', { name: 'Link this plan' }))
  return app
}

const summary = () => screen.findByRole('alert', { name: 'There is a problem' })

describe('/memberships/link', () => {
  test('links, and says so on the list of plans', async () => {
    const asked: Asked[] = []
    server.use(answers('linkMembership', membership(), asked))
    const { here } = await fillIn('R10000017')
    const done = await screen.findByText(/is linked to you/)
    expect(done.textContent).toBe(
      'Done. Example Federal Health Plan, member number ending in 0017, is linked to you.',
    )
    expect(here()).toBe('/memberships?linked=17')
    expect(asked[0]?.body).toEqual({ carrier: 'EX', member: 'R10000017' })
    expect(asked[0]?.headers.get('X-Daylight')).toBe('1')
    expect(asked[0]?.headers.get('Content-Type')).toBe('application/json')
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'My plans' }))
  })

  test('explains that verified name and birth date must match', async () => {
    await renderApp('/memberships/link')
    expect(
      screen.getByText(/name and birth date that your sign-in provider verified must match/),
    ).toBeTruthy()
  })

  test('names empty fields in a summary that takes the focus and leads to them', async () => {
    const { user } = await renderApp('/memberships/link')
    await user.click(screen.getByRole('button', { name: 'Link this plan' }))
    const box = await summary()
    expect(document.activeElement).toBe(box)
    expect(document.title).toBe('Error: Link a plan – Daylight')
    await user.click(within(box).getByRole('link', { name: 'Choose your plan' }))
    const plan = screen.getByRole('combobox', { name: 'Plan', description: 'Choose your plan' })
    expect(document.activeElement).toBe(plan)
    expect(plan.getAttribute('aria-invalid')).toBe('true')
    expect(within(box).getByRole('link', { name: 'Enter your member number' })).toBeTruthy()
  })

  test('moves the focus to the summary again when the same fault comes back', async () => {
    const { user } = await fillIn('?')
    await summary()
    await user.click(screen.getByRole('button', { name: 'Link this plan' }))
    await waitFor(async () => expect(document.activeElement).toBe(await summary()))
  })

  test('says what to check when nothing matched, never which fact, and keeps what was typed', async () => {
    server.use(refuses('linkMembership', 'membership-not-matched', 422))
    await fillIn('R10000018')
    const box = await summary()
    expect(document.activeElement).toBe(box)
    expect(box.textContent).toContain('We could not match these facts')
    expect(within(box).getByRole('link', { name: '202-555-0142' }).getAttribute('href')).toBe(
      'tel:2025550142',
    )
    expect(screen.getByLabelText<HTMLInputElement>('Your member number').value).toBe('R10000018')
    expect(screen.getByLabelText<HTMLSelectElement>('Plan').value).toBe('EX')
    expect(screen.getByLabelText('Your member number').getAttribute('aria-invalid')).toBeNull()
  })

  test('says what to do when the membership is linked elsewhere', async () => {
    server.use(refuses('linkMembership', 'membership-linked-elsewhere', 409))
    await fillIn('R10000017')
    expect((await summary()).textContent).toContain('Sign out, then sign in with that account.')
  })

  test.each([
    [{ 'Retry-After': '1800' }, /You can try again after \w+ \d+, \d{4} at \d/],
    [{}, /Try again later, with your member card/],
  ])('says after too many tries when to try again: %o', async (headers, words) => {
    server.use(refuses('linkMembership', 'too-many-tries', 429, {}, headers))
    await fillIn('R10000017')
    expect((await summary()).textContent).toMatch(words)
  })

  test('finds the field of a fault that only the server sees', async () => {
    const fields = [{ field: 'member', message: 'must be 4 to 32 letters, digits or hyphens' }]
    server.use(refuses('linkMembership', 'invalid-input', 422, { fields }))
    await fillIn('R10000017')
    expect(within(await summary()).getByRole('link', { name: /Enter 4 to 32 letters/ })).toBeTruthy()
  })

  test('keeps the form when the connection breaks', async () => {
    server.use(breaks('linkMembership'))
    await fillIn('R10000017')
    expect((await summary()).textContent).toContain('Nothing was sent. Check your internet connection')
    expect(screen.getByLabelText<HTMLInputElement>('Your member number').value).toBe('R10000017')
  })

  test('leads to sign-in and back when the session has ended', async () => {
    server.use(refuses('linkMembership', 'session-ended', 401))
    await fillIn('R10000017')
    const link = await screen.findByRole('link', { name: 'Sign in again' })
    expect(link.getAttribute('href')).toBe('/auth/sign-in?returnTo=%2Fmemberships%2Flink')
  })
})
