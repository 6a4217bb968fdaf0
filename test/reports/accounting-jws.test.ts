import { compactVerify, decodeProtectedHeader, generateKeyPair } from 'jose'
import { expect, test } from 'vitest'
import { accountingJson } from '../../server/reports/accounting-json.ts'
import { signAccounting } from '../../server/reports/accounting-jws.ts'
import { documentOf, recorded } from '../domain/recorded-disclosure.ts'

const json = accountingJson(documentOf({ locale: 'es', entries: [recorded()] }))

test('verifies offline, over exactly the bytes of the JSON copy', async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  const jws = await signAccounting(json, { kid: 'key-1', privateKey })
  const { payload } = await compactVerify(jws, publicKey, { algorithms: ['ES256'] })
  expect(Buffer.from(payload).equals(json)).toBe(true)
})

test('names algorithm, key and kind, and carries no key', async () => {
  const { privateKey } = await generateKeyPair('ES256')
  const jws = await signAccounting(json, { kid: 'key-1', privateKey })
  expect(decodeProtectedHeader(jws)).toEqual({ alg: 'ES256', kid: 'key-1', typ: 'daylight-accounting+jws' })
})

test('one changed byte, or another key, is refused', async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  const other = await generateKeyPair('ES256')
  const jws = await signAccounting(json, { kid: 'key-1', privateKey })
  const [header, payload = '', signature] = jws.split('.')
  const forged = Buffer.from(payload, 'base64url').toString().replace('"records": 12', '"records": 13')
  await expect(
    compactVerify(`${header}.${Buffer.from(forged).toString('base64url')}.${signature}`, publicKey),
  ).rejects.toThrow()
  await expect(compactVerify(jws, other.publicKey)).rejects.toThrow()
})
