import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { AccountForMember, SessionForMember } from '../../shared/contract/account.ts'
import type { HttpClient } from '../support/http-client.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'
import { auditOf, countStored, storedRows } from '../support/stored.ts'
import { problemOf } from '../support/whole-reply.ts'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const MINUTE = 60_000
const account = async (visitor: HttpClient): Promise<AccountForMember> =>
  (await visitor.get('/api/account')).json()
const session = async (visitor: HttpClient) => (await visitor.get('/api/session')).json()
const thisOf = ({ sessions }: { sessions: SessionForMember[] }) => sessions.find(({ isThis }) => isThis)?.id
const end = (visitor: HttpClient, id: string | undefined) => visitor.post(`/api/account/sessions/${id}/end`)

// Nobody is signed in any more from the test before.
beforeEach(() => app.pass(16 * MINUTE))

test('shows what the identity provider verified, and since when', async () => {
  const ada = await app.signedIn('ada-example')
  const [{ first } = {}] = await storedRows(app, 'select min(created_at) as first from person')
  const shown = await account(ada)
  expect(shown).toMatchObject({ name: 'Ada Example', firstSignedInAt: first, locale: null })
  expect(shown.birthDate).toMatch(/^19\d\d-\d\d-\d\d$/)
})

describe('sessions', () => {
  test('are listed newest first: when each began, was last used, and which asks', async () => {
    const person = 'ada-example'
    const first = await app.signedIn(person)
    app.pass(MINUTE)
    const second = await app.signedIn(person)
    app.pass(MINUTE)
    await first.get('/api/memberships')
    const [{ now } = {}] = await storedRows(app, 'select max(seen_at) as now from session')
    const { sessions } = await account(second)
    expect(sessions.map(({ isThis }) => isThis)).toEqual([true, false])
    const [newer, older] = sessions
    expect(older?.lastActiveAt).toBe(now)
    expect(Date.parse(newer?.startedAt ?? '') - Date.parse(older?.startedAt ?? '')).toBe(MINUTE)
    expect(thisOf(await account(first))).toBe(older?.id)
  })

  test('are told by a public id, by which nobody can sign in; nothing of browser or network is kept', async () => {
    const visitor = app.visitor()
    const headers = { 'User-Agent': 'Planted/9.9 (Phone)', 'X-Forwarded-For': '203.0.113.77' }
    const fetched = visitor.request.bind(visitor)
    visitor.request = (path, init = {}) =>
      fetched(path, { ...init, headers: { ...headers, ...init.headers } })
    await visitor.signIn('ada-example')
    const text = await (await visitor.get('/api/account')).text()
    const [cookie] = [...visitor.cookies().values()]
    expect(text).not.toContain(cookie)
    const stored = JSON.stringify(await storedRows(app, 'select * from session'))
    for (const secret of ['Planted', '203.0.113.77']) expect(text + stored).not.toContain(secret)
    const thief = app.visitor()
    thief.cookies().set('__Host-daylight', thisOf(JSON.parse(text)) ?? '')
    expect(await session(thief)).toEqual({ signedIn: false })
  })

  test('that are over are not listed, though nobody has cleared them away', async () => {
    await app.signedIn('ada-example')
    const here = await app.signedIn('ada-example')
    app.pass(10 * MINUTE)
    await here.get('/api/memberships')
    app.pass(10 * MINUTE)
    expect((await account(here)).sessions.map(({ isThis }) => isThis)).toEqual([true])
    const stored = await storedRows(app, 'select 1 from session')
    expect(stored.length).toBeGreaterThan(1)
  })

  test('can be ended one by one: the next call there is told so', async () => {
    const person = 'ada-example'
    const [here, there] = [await app.signedIn(person), await app.signedIn(person)]
    const id = thisOf(await account(there))
    const response = await end(here, id)
    expect(response.status).toBe(200)
    const left = (await response.json()).sessions
    expect(left.map((one: SessionForMember) => one.isThis)).toEqual([true])
    expect(await auditOf(app, response.headers.get('X-Request-Id'))).toEqual([
      expect.objectContaining({ action: 'session.ended', subject_kind: 'session', subject: id }),
    ])
    expect(await problemOf(await there.get('/api/memberships'))).toEqual({
      status: 401,
      code: 'session-ended',
    })
    expect(await session(here)).toMatchObject({ signedIn: true })
    // It is gone: ending it again is ending what is not there.
    expect(await problemOf(await end(here, id))).toEqual({ status: 404, code: 'not-found' })
  })

  test('this one can be ended like any other', async () => {
    const visitor = await app.signedIn('ada-example')
    const response = await end(visitor, thisOf(await account(visitor)))
    expect((await response.json()).sessions.some(({ isThis }: SessionForMember) => isThis)).toBe(false)
    expect(await session(visitor)).toEqual({ signedIn: false })
  })

  test('of somebody else do not exist, and stay', async () => {
    const [ada, walter] = [await app.signedIn('ada-example'), await app.signedIn('walter-quill')]
    const id = thisOf(await account(ada))
    const many = await countStored(app, 'session')
    expect(await problemOf(await end(walter, id))).toEqual({ status: 404, code: 'not-found' })
    expect(await countStored(app, 'session')).toBe(many)
    expect(await session(ada)).toMatchObject({ signedIn: true })
  })

  test('all others can be ended at once, and nobody else’s', async () => {
    const [ada, walter] = [await app.signedIn('ada-example'), await app.signedIn('walter-quill')]
    const others = [await app.signedIn('ada-example'), await app.signedIn('ada-example')]
    const before = (await account(ada)).sessions.length
    const response = await ada.post('/api/account/sessions/end-others')
    expect((await response.json()).sessions).toEqual([expect.objectContaining({ isThis: true })])
    for (const other of others) expect(await session(other)).toEqual({ signedIn: false })
    expect(await session(ada)).toMatchObject({ signedIn: true })
    expect(await session(walter)).toMatchObject({ signedIn: true })
    const written = await auditOf(app, response.headers.get('X-Request-Id'))
    expect(written.map(({ action }) => action)).toEqual(Array(before - 1).fill('session.ended'))
    expect(new Set(written.map(({ subject }) => subject)).size).toBe(before - 1)
  })

  test('where there are no others, nothing is ended and nothing written down', async () => {
    const visitor = await app.signedIn('harold-osei')
    const response = await visitor.post('/api/account/sessions/end-others')
    expect(response.status).toBe(200)
    expect(await auditOf(app, response.headers.get('X-Request-Id'))).toEqual([])
  })
})

describe('the language', () => {
  test('is nobody’s until it is chosen, and then theirs on every device', async () => {
    const phone = await app.signedIn('jose-nunez-ortega')
    expect(await session(phone)).toMatchObject({ locale: null })
    const response = await phone.post('/api/account/language', { locale: 'es' })
    expect(await response.json()).toEqual({ locale: 'es' })
    expect(await session(phone)).toMatchObject({ locale: 'es' })
    const computer = await app.signedIn('jose-nunez-ortega')
    expect(await session(computer)).toMatchObject({ locale: 'es' })
    expect(await account(computer)).toMatchObject({ locale: 'es' })
    expect(await session(await app.signedIn('ada-example'))).toMatchObject({ locale: null })
  })

  test.each([{ locale: 'fr' }, { locale: null }, {}, { locale: 'es', person: 'x' }])(
    'cannot be %o',
    async (body) => {
      const ada = await app.signedIn('ada-example')
      expect(await problemOf(await ada.post('/api/account/language', body))).toEqual({
        status: 422,
        code: 'invalid-input',
      })
      expect(await account(ada)).toMatchObject({ locale: null })
    },
  )
})

test('the key a browser keeps typed text by is the person’s, the same each time, and no id of theirs', async () => {
  const keys = await Promise.all(
    ['ada-example', 'ada-example', 'walter-quill'].map(
      async (person) => (await session(await app.signedIn(person))).personKey,
    ),
  )
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
  expect(keys[1]).toBe(keys[0])
  expect(keys[2]).not.toBe(keys[0])
  const ids = (await storedRows(app, 'select id from person')).map(({ id }) => String(id).replaceAll('-', ''))
  expect(ids).not.toContain(keys[0])
})
