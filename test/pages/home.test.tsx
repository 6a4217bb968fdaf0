// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { notice, statement } from './support/public-replies.ts'
import { renderApp } from './support/render-app.tsx'
import { site } from './support/replies.ts'
import { type Asked, answers, breaks, server } from './support/server.ts'

const signedOut = answers('showSession', { signedIn: false })

describe('/', () => {
  test('tells someone signed out what this is, that it is a proposal, and where to sign in', async () => {
    server.use(signedOut)
    const { heading } = await renderApp('/')
    expect(heading.textContent).toBe('See who received your health records, when, and why')
    expect(document.title).toBe('See who received your health records, when, and why – Daylight')
    expect(screen.getByText('Proposed. We have found no final decision.')).toBeTruthy()
    expect(screen.getByRole('main').textContent).toContain('Last checked for news on November 22, 2026.')
    for (const [name, href] of [
      ['What is happening, with sources', '/notice'],
      ['Your rights, and how long a plan may take', '/rights'],
      ['If you cannot sign in: mail, phone, and ready letters', '/help'],
    ] as const)
      expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(href)
    expect(screen.getByText(/never holds diagnoses/)).toBeTruthy()
    const link = screen.getByRole('link', { name: 'Sign in to see your record' })
    expect(link.getAttribute('href')).toBe('/auth/sign-in?returnTo=%2Fdisclosures')
    expect(screen.queryByRole('button', { name: 'Sign out' })).toBeNull()
    expect(screen.queryByRole('link', { name: 'Overview' })).toBeNull()
    expect(screen.getAllByRole('link', { name: 'Help' })).toHaveLength(2)
  })

  test('leads someone signed in straight to the overview', async () => {
    const { heading, user, here } = await renderApp('/')
    expect(heading.textContent).toBe('Hello, Ada Example')
    await user.click(screen.getByRole('link', { name: 'See what was disclosed about you' }))
    expect(
      await screen.findByRole('heading', { level: 1, name: 'What was disclosed about you' }),
    ).toBeTruthy()
    expect(here()).toBe('/disclosures')
  })

  test('shows the newest status of the notice, asked for alone, signed in too', async () => {
    const asked: Asked[] = []
    const older = statement({ id: 7, text: { en: 'Older.', es: 'Anterior.' } })
    server.use(answers('showNotice', notice({ statements: [older, statement()] }), asked))
    await renderApp('/')
    expect(screen.getByText('Proposed. We have found no final decision.')).toBeTruthy()
    expect(screen.queryByText('Older.')).toBeNull()
    expect(asked.map(({ query }) => query)).toEqual([{ kind: 'status' }])
  })

  test('does without the status where it cannot be had', async () => {
    server.use(breaks('showNotice'), signedOut)
    const { heading } = await renderApp('/')
    expect(heading.textContent).toBe('See who received your health records, when, and why')
    expect(screen.queryByText(/Last checked/)).toBeNull()
    expect(screen.getByRole('link', { name: 'What is happening, with sources' })).toBeTruthy()
  })

  test('leads someone without a linked plan to linking', async () => {
    server.use(answers('listMemberships', { items: [] }))
    await renderApp('/')
    expect(screen.getByRole('link', { name: 'Link your plan' }).getAttribute('href')).toBe(
      '/memberships/link',
    )
  })

  test('says on the page that it is a demonstration, only where it is one', async () => {
    server.use(signedOut)
    await renderApp('/')
    expect(screen.getByRole('region', { name: 'About this site' }).textContent).toBe(
      'Demonstration. All people and plans here are fictitious. This is not a government website.',
    )
  })

  test('has no demonstration strip on a real site', async () => {
    server.use(signedOut, answers('showSite', { ...site, demonstration: false }))
    await renderApp('/')
    expect(screen.queryByText(/^Demonstration/)).toBeNull()
  })
})
