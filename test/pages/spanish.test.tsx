// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { help as helpEn } from '../../client/locales/en/help.ts'
import { notice as noticeEn } from '../../client/locales/en/notice.ts'
import { office as officeEn } from '../../client/locales/en/office.ts'
import { rights as rightsEn } from '../../client/locales/en/rights.ts'
import { type MessageId, en as onEveryPage } from '../../client/locales/en.ts'
import { help as helpEs } from '../../client/locales/es/help.ts'
import { notice as noticeEs } from '../../client/locales/es/notice.ts'
import { office as officeEs } from '../../client/locales/es/office.ts'
import { rights as rightsEs } from '../../client/locales/es/rights.ts'
import { es as onEveryPageEs } from '../../client/locales/es.ts'
import { LEFT_OUT } from '../../server/domain/left-out.ts'
import { renderApp } from './support/render-app.tsx'
import { carrierRecord, disclosures, missingJune, rebateFile } from './support/replies.ts'
import { answers, refuses, server } from './support/server.ts'

/** All messages: those of every page, and those that come with some pages only. */
const en = { ...onEveryPage, ...helpEn, ...noticeEn, ...officeEn, ...rightsEn }
const es: Record<MessageId, string> = {
  ...onEveryPageEs,
  ...helpEs,
  ...noticeEs,
  ...officeEs,
  ...rightsEs,
}

/** Words that are the same in both languages. */
const SAME: readonly MessageId[] = [
  'shell.site',
  'shell.title',
  'shell.errorTitle',
  'link.carrier',
  'newAccounting.carrier',
  'opm.system',
]

const ids = Object.keys(en) as MessageId[]

describe('messages', () => {
  test('have a Spanish one each, and none is left in English', () => {
    expect(Object.keys(es).sort()).toEqual([...ids].sort())
    expect(ids.filter((id) => en[id] === es[id] && !SAME.includes(id))).toEqual([])
  })

  test('hold the fixed sentence word for word as it is on paper', () => {
    expect(en['overview.leftOut']).toBe(LEFT_OUT.en)
    expect(es['overview.leftOut']).toBe(LEFT_OUT.es)
  })
})

/** English words that cannot stand in a Spanish sentence; what plans and recipients wrote stays as they wrote it. */
const ENGLISH = /\b(the|and|you|your|is|was|with|from|not|this|records|files|January|June)\b/
const WRITTEN_BY_OTHERS =
  /Oversight of the FEHB and PSHB programs: service use and cost data|Civil Service Retirement and Insurance Records|FEHB Disputed Claims and Complaints Records|Files are encrypted (in transit|at rest as well)\.|Carrier letter/g

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
    ['/account', 'Su cuenta'],
    ['/sign-in-problem?code=sign-in-refused', 'No pudimos iniciar su sesión'],
    ['/verify', 'Comprobar un archivo firmado'],
    ['/signed-out', 'Su sesión está cerrada'],
    ['/notice', 'Qué está pasando'],
    ['/rights', 'Sus derechos'],
    ['/help', 'Ayuda sin iniciar sesión'],
    ['/help/letter?kind=access&plan=EX', 'Carta: una copia de mis registros'],
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
