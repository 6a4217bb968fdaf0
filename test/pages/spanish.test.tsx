// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { en, type MessageId } from '../../client/locales/en.ts'
import { es } from '../../client/locales/es.ts'
import { LEFT_OUT } from '../../server/domain/left-out.ts'
import { renderApp } from './support/render-app.tsx'
import { carrierRecord, disclosures, missingJune, rebateFile } from './support/replies.ts'
import { answers, refuses, server } from './support/server.ts'

/** Words that are the same in both languages. */
const SAME: readonly MessageId[] = [
  'shell.site',
  'shell.title',
  'shell.errorTitle',
  'link.carrier',
  'newAccounting.carrier',
]

const ids = Object.keys(en) as MessageId[]
const placeholders = (message: string) => [...message.matchAll(/\{(\w+)/g)].map(([, name]) => name).sort()
const names = (message: string) => new Set(placeholders(message).filter((name) => /^[a-z]/.test(name ?? '')))

describe('messages', () => {
  test('have a Spanish one each, and none is left in English', () => {
    expect(Object.keys(es).sort()).toEqual([...ids].sort())
    expect(ids.filter((id) => en[id] === es[id] && !SAME.includes(id))).toEqual([])
  })

  test('name only values that their English twin names', () => {
    const arguments_ = (message: string) =>
      [...names(message)].filter((name) => message.includes(`{${name},`) || message.includes(`{${name}}`))
    for (const id of ids) expect(arguments_(es[id]).sort(), id).toEqual(arguments_(en[id]).sort())
  })

  test('hold the fixed sentence word for word as it is on paper', () => {
    expect(en['overview.leftOut']).toBe(LEFT_OUT.en)
    expect(es['overview.leftOut']).toBe(LEFT_OUT.es)
  })
})

/** English words that cannot stand in a Spanish sentence; what plans and recipients wrote stays as they wrote it. */
const ENGLISH = /\b(the|and|you|your|is|was|with|from|not|this|records|files|January|June)\b/
const WRITTEN_BY_OTHERS =
  /Oversight of the FEHB and PSHB programs: service use and cost data|Files are encrypted (in transit|at rest as well)\.|Carrier letter/g

describe('in Spanish', () => {
  test.each([
    ['/', 'Hola, Ada Example'],
    ['/memberships', 'Mis planes'],
    ['/memberships/link', 'Vincular un plan'],
    ['/disclosures', 'Qué se divulgó sobre usted'],
    ['/disclosures/501-17', 'Divulgación del 15 de junio de 2026'],
    ['/recipients/opm', 'U.S. Office of Personnel Management: qué ha declarado'],
    ['/accountings', 'Informes'],
    ['/accountings/new', 'Hacer un informe'],
    ['/accountings/0b6f2a52-6f0e-4d38-9c36-1f9f6a0e7d11', 'Su informe'],
    ['/sign-in-problem?code=sign-in-refused', 'No pudimos iniciar su sesión'],
    ['/signed-out', 'Su sesión está cerrada'],
    ['/no/such/page', 'No encontramos esa página'],
  ])('%s has no English left', async (address, title) => {
    const carriers = [carrierRecord({ missing: [missingJune] })]
    server.use(answers('listDisclosures', disclosures(undefined, { carriers, planLevel: [rebateFile()] })))
    const { heading } = await renderApp(address, 'es')
    expect(heading.textContent).toBe(title)
    expect(document.documentElement.lang).toBe('es')
    expect(document.body.textContent?.replace(WRITTEN_BY_OTHERS, '')).not.toMatch(ENGLISH)
  })

  test('a page signed out and a page that failed have no English left', async () => {
    server.use(answers('showSession', { signedIn: false }), refuses('listMemberships', 'internal', 500))
    const { router } = await renderApp('/', 'es')
    expect(document.body.textContent).not.toMatch(ENGLISH)
    await router.navigate('/memberships')
    await screen.findByRole('button', { name: 'Intentar de nuevo' })
    expect(document.body.textContent).not.toMatch(ENGLISH)
  })

  test('days, numbers and plurals are Spanish', async () => {
    await renderApp('/disclosures', 'es')
    expect(
      screen.getByRole('heading', { name: '1 entrada, de la más reciente a la más antigua' }),
    ).toBeTruthy()
    expect(screen.getByRole('rowheader', { name: 'junio de 2026' })).toBeTruthy()
  })
})
