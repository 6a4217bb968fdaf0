// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderApp } from './support/render-app.tsx'
import { recipient } from './support/replies.ts'
import { answers, refuses, server } from './support/server.ts'

const fact = (name: string) =>
  screen.getByText(name, { selector: 'dt' }).parentElement?.querySelector('dd')?.textContent
const topic = (name: string) => {
  const section = screen.getByRole('heading', { level: 3, name }).parentElement
  return [...(section?.querySelectorAll('p, h4') ?? [])].map((line) => line.textContent)
}
const [retention, onward, safeguards, redaction] = recipient().topics
const [later, earlier] = safeguards?.said ?? []
if (!retention || !onward || !safeguards || !redaction || !later || !earlier) throw new Error('four topics')

describe('/recipients/$id', () => {
  test('says first on how many points something was stated, and over how many files', async () => {
    const { heading } = await renderApp('/recipients/opm')
    expect(heading.textContent).toBe('U.S. Office of Personnel Management: what it has stated')
    expect(heading.nextElementSibling?.textContent).toBe(
      'It has stated something on one of the 4 points below. It was sent 3 files with records about you, as your plan recorded.',
    )
    expect(
      screen.getByText(
        'Federal law sometimes requires a plan to leave out certain disclosures for a limited time.',
      ),
    ).toBeTruthy()
    expect(fact('Address')).toBe('1900 E Street NW, Washington, DC 20415')
    expect(fact('Kind')).toBe('A health oversight agency, as the plan recorded it')
    expect(fact('Files with records about you')).toBe('3, from April 15, 2026 to June 15, 2026')
  })

  test('shows “Not stated” in plain sight, and over which files', async () => {
    await renderApp('/recipients/opm')
    expect(topic('How long the recipient keeps it')).toEqual([
      'Not stated',
      'The newest file of Example Federal Health Plan says nothing about this. In 3 files, from April 15, 2026 to June 15, 2026.',
    ])
  })

  test('shows what stands now with its source, and what was said earlier, with the files from when to when', async () => {
    await renderApp('/recipients/opm')
    expect(topic('How it is protected')).toEqual([
      'Files are encrypted at rest as well.',
      'Source: Carrier letter 2026-04. Stated on May 2, 2026.',
      'So says the newest file of Example Federal Health Plan. In one file, sent on June 15, 2026.',
      '3 of 3 files carry a statement on this.',
      'Earlier, and no longer in the newest file',
      'Files are encrypted in transit.',
      'Source: Carrier letter 2026-04. Stated on February 10, 2026.',
      'In 2 files, from April 15, 2026 to May 15, 2026.',
    ])
    const section = screen.getByRole('heading', { name: 'How it is protected' }).parentElement
    const links = within(section ?? document.body).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/disclosures/501-17',
      '/disclosures/480-17',
      '/disclosures/490-17',
    ])
  })

  test('tells a statement that one sender passes on from the silence of another, and shows it first', async () => {
    const silent = {
      ...later,
      statement: null,
      newestOf: ['Sample PBM', 'Other PBM'],
      last: { ...later.last, id: '9-17' },
    }
    const topics = [retention, onward, { ...safeguards, stated: 1, said: [silent, later] }, redaction]
    server.use(answers('showRecipient', recipient({ topics })))
    await renderApp('/recipients/opm')
    expect(topic('How it is protected').slice(2)).toEqual([
      'So says the newest file of Example Federal Health Plan. In one file, sent on June 15, 2026.',
      'Not stated',
      'The newest files of Sample PBM and Other PBM say nothing about this. In one file, sent on June 15, 2026.',
      '1 of 2 files carry a statement on this.',
    ])
  })

  test('does not count a statement that is no longer passed on', async () => {
    const gone = { ...later, newestOf: [] }
    const silent = { ...later, statement: null, last: { ...later.last, id: '9-17' } }
    const topics = [retention, onward, { ...safeguards, stated: 1, said: [silent, gone] }, redaction]
    server.use(answers('showRecipient', recipient({ topics })))
    const { heading } = await renderApp('/recipients/opm')
    expect(heading.nextElementSibling?.textContent).toMatch(/^On none of the 4 points below/)
    expect(topic('How it is protected')[0]).toBe('Not stated')
  })

  test('says so where all that is recorded was corrected', async () => {
    const topics = recipient().topics.map((one) => ({ ...one, stated: 0, said: [] }))
    const corrected = { files: 0, corrected: 1, first: null, last: null, carriers: [], topics }
    server.use(answers('showRecipient', recipient({ ...corrected, address: null, kind: 'other-agency' })))
    await renderApp('/recipients/opm')
    expect(screen.getByText(/no file about you counts here any more/)).toBeTruthy()
    for (const name of ['How long the recipient keeps it', 'What is removed or masked'])
      expect(topic(name)).toEqual(['Not stated'])
    expect(fact('Files with records about you')).toBe(
      'None that countsOne more was corrected later. It is not counted, and what it said is left out here.',
    )
    expect(fact('Address')).toBe('The plan did not record an address.')
  })

  test('never calls anything lawful or unlawful', async () => {
    await renderApp('/recipients/opm')
    expect(screen.getByRole('main').textContent).not.toMatch(/lawful|illegal|violat/i)
  })

  test('is a page not found for whoever has no file that went there', async () => {
    server.use(refuses('showRecipient', 'not-found', 404))
    const { heading } = await renderApp('/recipients/opm')
    expect(heading.textContent).toBe('We could not find that page')
  })

  test('can be tried again when it did not come', async () => {
    server.use(refuses('showRecipient', 'busy', 503))
    const { user } = await renderApp('/recipients/opm')
    server.use(answers('showRecipient', recipient()))
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { level: 1, name: /what it has stated/ })).toBeTruthy()
  })
})
