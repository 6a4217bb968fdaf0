// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { notice, statement } from './support/public-replies.ts'
import { renderApp } from './support/render-app.tsx'
import { answers, refuses, server } from './support/server.ts'

const signedOut = answers('showSession', { signedIn: false })
const part = (name: string) => {
  const section = screen.getByRole('heading', { level: 2, name }).closest('section')
  if (!section) throw new Error(`${name} is in no section`)
  return within(section)
}
const items = (name: string) =>
  part(name)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

describe('/notice', () => {
  test('tells someone signed out the newest status first, and as of which day', async () => {
    server.use(signedOut)
    const { heading } = await renderApp('/notice')
    expect(heading.textContent).toBe('What is happening')
    expect(part('Where things stand').getByText('Proposed. We have found no final decision.')).toBeTruthy()
    expect(screen.getByRole('main').textContent).toContain('As of November 22, 2026')
    expect(screen.getByRole('main').textContent).toContain('Last checked for news on November 22, 2026.')
    expect(screen.getByRole('link', { name: 'your rights' }).getAttribute('href')).toBe('/rights')
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Where things stand',
      'What the notice says',
      'What the notice does not specify',
      'What happened, in order',
      'What we looked for and did not find',
    ])
  })

  test('shows of two statuses the last one alone', async () => {
    const older = statement({ id: 7, text: { en: 'Older.', es: 'Anterior.' } })
    server.use(answers('showNotice', notice({ statements: [older, statement()] })))
    await renderApp('/notice')
    expect(screen.queryByText('Older.')).toBeNull()
    expect(part('Where things stand').getByText(/^Proposed/)).toBeTruthy()
  })

  test('gives each statement its day, source and mark; the day of a check only where it differs', async () => {
    await renderApp('/notice')
    expect(items('What happened, in order')).toEqual([
      'February or March 2026 (sources differ)The time for comments ends.Source: Sample News, April 2026. We could read only an excerpt or a summary.',
      'April 14, 2026An association speaks up.Source: Sample News, April 2026. We could read only an excerpt or a summary. Checked on October 2, 2026.',
    ])
    expect(items('What the notice says')).toEqual([
      'It asks for pharmacy claims.Source: Sample News, April 2026. We read a source.',
    ])
    expect(items('What we looked for and did not find')).toEqual([
      'The number of the letter.This is the result of our own search.',
    ])
  })

  test('names a source once where all of a list rests on it, and never for what happened', async () => {
    const of = (id: number, kind: 'not-specified' | 'event', en: string) =>
      statement({
        id,
        kind,
        happenedOn: kind === 'event' ? '2026-04-14' : null,
        text: { en, es: en },
        source: { en: 'Sample News', es: 'Sample News' },
        mark: 'source-read',
      })
    const statements = [
      of(1, 'not-specified', 'Retention.'),
      of(2, 'not-specified', 'Sharing.'),
      of(3, 'event', 'One.'),
      of(4, 'event', 'Two.'),
    ]
    server.use(answers('showNotice', notice({ statements })))
    await renderApp('/notice')
    expect(items('What the notice does not specify')).toEqual(['Retention.', 'Sharing.'])
    expect(part('What the notice does not specify').getAllByText(/Source: Sample News/)).toHaveLength(1)
    expect(part('What happened, in order').getAllByText(/Source: Sample News/)).toHaveLength(2)
  })

  test('says so where no status is recorded, and leaves out parts without statements', async () => {
    server.use(answers('showNotice', notice({ statements: [] })))
    await renderApp('/notice')
    expect(screen.getByText('No status is recorded here at present.')).toBeTruthy()
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1)
  })

  test('keeps what it said before in sight', async () => {
    const stood = { from: '2026-11-22', to: '2027-01-08' }
    const before = statement({ id: 9, text: { en: 'It was said.', es: 'Se dijo.' }, stood })
    server.use(answers('showNotice', notice({ earlier: [before] })))
    await renderApp('/notice')
    expect(items('What this page said before')).toEqual([
      'It was said.This is the result of our own search. Stood here from November 22, 2026 to January 8, 2027.',
    ])
  })

  test('changes the language at once, statements and days included', async () => {
    const { user, here } = await renderApp('/notice')
    await user.click(screen.getByRole('button', { name: 'Español' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Qué está pasando' })).toBeTruthy()
    expect(here()).toBe('/notice')
    expect(screen.getByText('Propuesta. No hay decisión final.')).toBeTruthy()
    expect(items('Qué pasó, en orden')[0]).toMatch(/^Febrero o marzo de 2026 \(las fuentes difieren\)/)
    expect(items('Qué pasó, en orden')[1]).toMatch(/^14 de abril de 2026/)
  })

  test('can be tried again where it fails', async () => {
    server.use(refuses('showNotice', 'internal', 500))
    const { heading, user } = await renderApp('/notice')
    expect(heading.textContent).toBe('Something went wrong on our side')
    expect(screen.getByText(/req-7F3K/)).toBeTruthy()
    server.use(answers('showNotice', notice()))
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'What is happening' })).toBeTruthy()
  })
})
