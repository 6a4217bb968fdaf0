import { createHash } from 'node:crypto'
import { compactVerify, createRemoteJWKSet, decodeProtectedHeader } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rotateKey } from '../../server/keys/rotate.ts'
import { accountingDocument } from '../../shared/contract/accountings.ts'
import type { HttpClient } from '../support/http-client.ts'
import { printedText } from '../support/printed-text.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'
import { asOwner, countStored, storedRows } from '../support/stored.ts'
import { problemOf } from '../support/whole-reply.ts'

let app: RunningApp
let ada: HttpClient
beforeAll(async () => {
  app = await startApp()
  ada = await app.member('ada-example')
})
afterAll(() => app.stop())

const FORMATS = ['pdf', 'csv', 'json', 'jws'] as const
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

type Made = {
  id: string
  reference: string
  formats: { format: string; bytes: number; sha256: string }[]
}
const make = async (visitor: HttpClient, asked: object): Promise<Made> => {
  const response = await visitor.post('/api/accountings', asked)
  if (response.status !== 201) throw new Error(`answered ${response.status}`)
  return response.json()
}
const bytesOf = async (visitor: HttpClient, { id }: Made, format: string) => {
  const response = await visitor.get(`/api/accountings/${id}/${format}`)
  expect(response.status).toBe(200)
  return new Uint8Array(await response.arrayBuffer())
}
const all = (visitor: HttpClient, made: Made) =>
  Promise.all(FORMATS.map(async (format) => sha256(await bytesOf(visitor, made, format))))

describe('an accounting', () => {
  test('is made, listed and shown as the same', async () => {
    const made = await make(ada, { carrier: 'EX', from: '2025-01-01', to: '2025-12-31' })
    expect(made).toMatchObject({
      reference: expect.stringMatching(/^A-[0-9A-HJKMNP-TV-Z]{10}$/),
      form: 'itemised',
      origin: 'self-service',
      locale: 'en',
      preparedAt: app.stores.clock(),
      carriers: [
        {
          code: 'EX',
          name: 'Example Federal Health Plan',
          requestedOn: '2026-06-30',
          window: { from: '2025-01-01', to: '2025-12-31' },
          disclosures: expect.any(Number),
        },
      ],
    })
    expect(await (await ada.get(`/api/accountings/${made.id}`)).json()).toEqual(made)
    const { items } = await (await ada.get('/api/accountings')).json()
    expect(items).toContainEqual(made)
  })

  test('lists are newest first', async () => {
    app.pass(1000)
    const made = await make(ada, { carrier: 'EX' })
    const { items } = await (await ada.get('/api/accountings')).json()
    expect(items[0]).toEqual(made)
  })

  test('is downloaded in each format with the length and hash that were given', async () => {
    const made = await make(ada, { carrier: 'EX' })
    expect(made.formats.map(({ format }) => format)).toEqual([...FORMATS])
    for (const { format, bytes, sha256: hash } of made.formats) {
      const response = await ada.get(`/api/accountings/${made.id}/${format}`)
      expect(response.headers.get('Content-Disposition')).toBe(
        `attachment; filename="accounting-${made.reference}.${format}"`,
      )
      expect(response.headers.get('Cache-Control')).toBe('no-store')
      const got = new Uint8Array(await response.arrayBuffer())
      expect(got.length).toBe(bytes)
      expect(sha256(got)).toBe(hash)
    }
  })

  test('as a signed file verifies with the keys that are published, over exactly the JSON', async () => {
    const made = await make(ada, { carrier: 'EX' })
    const jws = new TextDecoder().decode(await bytesOf(ada, made, 'jws'))
    const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', app.origin))
    const { payload, protectedHeader } = await compactVerify(jws, keys, { algorithms: ['ES256'] })
    expect(sha256(payload)).toBe(sha256(await bytesOf(ada, made, 'json')))
    expect(Object.keys(protectedHeader).toSorted()).toEqual(['alg', 'kid', 'typ'])
    expect(protectedHeader.typ).toBe('daylight-accounting+jws')
    const [header, , signature] = jws.split('.')
    const forged = [header, Buffer.from('{"body":[]}').toString('base64url'), signature].join('.')
    await expect(compactVerify(forged, keys)).rejects.toThrow('signature verification failed')
  })

  test('as JSON is the document of the contract, and the caller’s', async () => {
    const made = await make(ada, { carrier: 'EX' })
    const given = JSON.parse(new TextDecoder().decode(await bytesOf(ada, made, 'json')))
    expect(accountingDocument.parse(given)).toEqual(given)
    expect(given).toMatchObject({
      reference: made.reference,
      demonstration: true,
      subject: { name: 'Ada Example' },
      accountings: [{ carrier: { code: 'EX' }, memberNumbersEndIn: ['0017'] }],
    })
    expect(JSON.stringify(given)).not.toMatch(/R10000017|1971|08-30/)
  })

  test('as a PDF carries its reference, the name and the hash of the JSON', async () => {
    const made = await make(ada, { carrier: 'EX', from: '2026-01-01' })
    const pdf = await bytesOf(ada, made, 'pdf')
    expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-')
    const json = made.formats.find(({ format }) => format === 'json')?.sha256 ?? ''
    const text = printedText(pdf)
    for (const words of [made.reference, 'Ada Example', 'Example Federal Health Plan', json]) {
      expect(text).toContain(words)
    }
  })

  test('two at once are two, each with its own reference', async () => {
    const before = await countStored(app, 'accounting')
    const [one, other] = await Promise.all([make(ada, { carrier: 'EX' }), make(ada, { carrier: 'EX' })])
    expect(one.reference).not.toBe(other.reference)
    expect(one.id).not.toBe(other.id)
    expect(await countStored(app, 'accounting')).toBe(before + 2)
  })
})

describe('what was given is kept', () => {
  test('byte for byte, however often it is fetched and whatever comes to be known', async () => {
    const made = await make(ada, { carrier: 'EX' })
    const first = await all(ada, made)
    app.pass(60_000)
    expect(await all(ada, made)).toEqual(first)
    // A later correction of the record changes no accounting that was given.
    await asOwner(app, `update submission set purpose = 'changed since' where carrier = 'EX'`)
    expect(await all(ada, made)).toEqual(first)
    const again = await make(ada, { carrier: 'EX' })
    expect(new TextDecoder().decode(await bytesOf(ada, again, 'json'))).toContain('changed since')
  })

  test('after the keys were rotated, and the old signature still verifies', async () => {
    const made = await make(ada, { carrier: 'EX' })
    const first = await all(ada, made)
    const actor = { kind: 'operator', id: 'test' } as const
    for (const kind of ['signing', 'encryption', 'hmac'] as const) {
      await rotateKey(
        { ...app.stores, actor, requestId: 'rotation' },
        `${app.database.folder}/keys.json`,
        kind,
      )
    }
    expect(await all(ada, made)).toEqual(first)
    const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', app.origin))
    const later = await make(await app.signedIn('ada-example'), { carrier: 'EX' })
    const kids = await Promise.all(
      [made, later].map(async (one) => {
        const jws = new TextDecoder().decode(await bytesOf(ada, one, 'jws'))
        await compactVerify(jws, keys, { algorithms: ['ES256'] })
        return decodeProtectedHeader(jws).kid
      }),
    )
    expect(kids[0]).not.toBe(kids[1])
  })

  test('sealed: the tables hold no name, no number and no line of it', async () => {
    const made = await make(ada, { carrier: 'EX' })
    const rows = JSON.stringify([
      await storedRows(app, `select * from accounting where id = '${made.id}'`),
      await storedRows(app, `select * from accounting_document where accounting_id = '${made.id}'`),
    ])
    expect(rows).toContain(made.reference)
    for (const words of ['Ada Example', 'Example Federal', 'Oversight of', '164.512(d)', '"voluntary"']) {
      expect(rows).not.toContain(words)
      // Nor in the disguise of base 64, whichever byte it begins at.
      for (const before of ['', 'x', 'xx']) {
        const disguised = Buffer.from(before + words).toString('base64url')
        expect(rows).not.toContain(disguised.slice(before.length + 1, -2))
      }
    }
  })

  test('a document that was changed where it is stored is not given out', async () => {
    const [made, other] = [await make(ada, { carrier: 'EX' }), await make(ada, { carrier: 'EX' })]
    const body = (id: string) =>
      `(select body from accounting_document where accounting_id = '${id}' and format = 'json')`
    await asOwner(
      app,
      `update accounting_document set body = ${body(other.id)} where accounting_id = '${made.id}' and format = 'json'`,
    )
    expect(await problemOf(await ada.get(`/api/accountings/${made.id}/json`))).toEqual({
      status: 500,
      code: 'internal',
    })
    expect((await ada.get(`/api/accountings/${made.id}/pdf`)).status).toBe(200)
  })
})

describe('what is asked', () => {
  test.each<[object, number, string]>([
    [{ carrier: 'EX', from: '2026-02-01', to: '2026-01-31' }, 422, 'window-backwards'],
    [{ carrier: 'EX', to: '2026-07-01' }, 422, 'window-in-future'],
    [{ carrier: 'EX', from: '2026-07-01' }, 422, 'window-in-future'],
    [{ carrier: 'EX', from: '2020-06-29' }, 422, 'window-over-six-years'],
    [{ carrier: 'EX', from: '2019-01-01', to: '2019-12-31' }, 422, 'window-over-six-years'],
    [{ carrier: 'EX', from: '2026-02-29' }, 422, 'invalid-input'],
    [{ carrier: 'EX', from: null }, 422, 'invalid-input'],
    [{ carrier: 'EX', locale: 'fr' }, 422, 'invalid-input'],
    [{ carrier: 'EX', person: 'somebody' }, 422, 'invalid-input'],
    [{ carrier: null }, 422, 'invalid-input'],
    [{ carrier: '' }, 422, 'invalid-input'],
    [{ form: 'short' }, 422, 'invalid-input'],
    [{ from: '2026-02-01', to: '2026-01-31' }, 422, 'window-backwards'],
    [{ to: '2026-07-01' }, 422, 'window-in-future'],
    [{ from: '2020-06-29' }, 422, 'window-over-six-years'],
    [{ carrier: 'EP' }, 404, 'not-found'],
    [{ carrier: 'ZZ' }, 404, 'not-found'],
    // Whether a plan is one's own comes before anything about the period.
    [{ carrier: 'EP', from: '1999-01-01' }, 404, 'not-found'],
  ])('%j: %i %s, and nothing is made', async (asked, status, code) => {
    const before = await countStored(app, 'accounting')
    expect(await problemOf(await ada.post('/api/accountings', asked))).toEqual({ status, code })
    expect(await countStored(app, 'accounting')).toBe(before)
  })
})
