import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { LOGIN_GOV_ACR } from '../../server/config.ts'
import { type AppWithIdentities, startAppWithIdentities } from '../support/identities.ts'
import { type Script, SOMEBODY } from '../support/scripted-provider.ts'
import { auditOf, countStored } from '../support/stored.ts'
import { untilCallback } from '../support/until-callback.ts'

let it: AppWithIdentities
beforeAll(async () => {
  it = await startAppWithIdentities()
})
afterAll(() => it.stop())
afterEach(() => {
  it.provider.script = {}
})

/** Whatever the provider says, nobody gets in by it, and who was in before stays. */
async function expectRefused(script: Script, reason: string) {
  const visitor = await it.signInAs({ ...SOMEBODY, sub: 'here-before', given_name: 'Here' })
  const stored = async () => [await countStored(it.app, 'session'), await countStored(it.app, 'person')]
  const before = await stored()
  const callback = await untilCallback(visitor, '/auth/sign-in')
  it.provider.script = script
  const response = await visitor.request(callback.href)
  const ref = response.headers.get('X-Request-Id')
  expect(response.status).toBe(303)
  expect(response.headers.get('Location')).toBe(`/sign-in-problem?code=sign-in-refused&ref=${ref}`)
  expect(response.headers.getSetCookie().join()).not.toMatch(/__Host-daylight=[^;]/)
  expect(await auditOf(it.app, ref)).toEqual([
    expect.objectContaining({ action: 'sign-in', outcome: 'refused', reason, actor: null, subject: null }),
  ])
  expect(await stored()).toEqual(before)
  expect(await (await visitor.get('/api/session')).json()).toMatchObject({
    signedIn: true,
    name: 'Here Body',
  })
}

const seconds = () => Math.floor(Date.now() / 1000)
const signedBy = (key: Parameters<SignJWT['sign']>[0], alg: string, kid = it.provider.key.kid) => {
  return (claims: JWTPayload) => new SignJWT(claims).setProtectedHeader({ alg, kid }).sign(key)
}

test('an honest answer signs in (so that the refusals below are for what they say)', async () => {
  const visitor = await it.signInAs(SOMEBODY)
  expect(await (await visitor.get('/api/session')).json()).toMatchObject({ name: 'Some Body' })
})

describe('the signature of the ID token', () => {
  test('of a key that is not the provider’s, under its key id', async () => {
    const { privateKey } = await generateKeyPair('ES256')
    await expectRefused({ idToken: signedBy(privateKey, 'ES256') }, 'OAUTH_INVALID_RESPONSE')
  })

  test('of a key nobody published', async () => {
    const { privateKey } = await generateKeyPair('ES256')
    await expectRefused({ idToken: signedBy(privateKey, 'ES256', 'another') }, 'OAUTH_KEY_SELECTION_FAILED')
  })

  test('of a key that comes along in its own header', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true })
    const jwk = await exportJWK(publicKey)
    const idToken = (claims: JWTPayload) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: it.provider.key.kid, jwk }).sign(privateKey)
    await expectRefused({ idToken }, 'OAUTH_INVALID_RESPONSE')
  })

  test('none: alg "none"', async () => {
    await expectRefused(
      { idToken: (claims) => new UnsecuredJWT(claims).encode() },
      'OAUTH_UNSUPPORTED_OPERATION',
    )
  })

  test('cut off', async () => {
    const { privateKey } = it.provider.key
    const idToken = async (claims: JWTPayload) =>
      (await signedBy(privateKey, 'ES256')(claims)).replace(/[^.]*$/, '')
    await expectRefused({ idToken }, 'OAUTH_INVALID_RESPONSE')
  })

  test('HS256 with the public key as the secret', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(it.provider.key.publicKey)))
    await expectRefused({ idToken: signedBy(secret, 'HS256') }, 'OAUTH_UNSUPPORTED_OPERATION')
  })

  test('of other claims than it stands under', async () => {
    const { privateKey } = it.provider.key
    const idToken = async (claims: JWTPayload) => {
      const [header, , signature] = (await signedBy(privateKey, 'ES256')(claims)).split('.')
      const other = Buffer.from(JSON.stringify({ ...claims, sub: 'ada-example' })).toString('base64url')
      return [header, other, signature].join('.')
    }
    await expectRefused({ idToken }, 'OAUTH_INVALID_RESPONSE')
  })

  test('there is no ID token at all', async () => {
    await expectRefused({ idToken: () => '' }, 'OAUTH_INVALID_RESPONSE')
  })
})

describe('the claims of the ID token', () => {
  test.each<[string, () => Record<string, unknown>, string]>([
    ['another issuer', () => ({ iss: 'https://idp.example' }), 'OAUTH_JWT_CLAIM_COMPARISON_FAILED'],
    ['another audience', () => ({ aud: 'somebody-else' }), 'OAUTH_JWT_CLAIM_COMPARISON_FAILED'],
    ['another nonce', () => ({ nonce: 'n'.repeat(43) }), 'OAUTH_JWT_CLAIM_COMPARISON_FAILED'],
    ['no nonce', () => ({ nonce: undefined }), 'OAUTH_INVALID_RESPONSE'],
    ['expired', () => ({ iat: seconds() - 900, exp: seconds() - 600 }), 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED'],
    ['not yet valid', () => ({ nbf: seconds() + 600 }), 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED'],
    ['no expiry', () => ({ exp: undefined }), 'OAUTH_INVALID_RESPONSE'],
    ['no subject', () => ({ sub: undefined }), 'OAUTH_INVALID_RESPONSE'],
    ['no context class', () => ({ acr: undefined }), 'acr-too-low'],
    ['a lower context class', () => ({ acr: 'urn:acr.login.gov:auth-only' }), 'acr-too-low'],
    ['one that only looks alike', () => ({ acr: `${LOGIN_GOV_ACR} ` }), 'acr-too-low'],
    [
      'the assurance that was asked for besides',
      () => ({ acr: 'http://idmanagement.gov/ns/assurance/aal/2' }),
      'acr-too-low',
    ],
    ['a list of context classes', () => ({ acr: [LOGIN_GOV_ACR, 'urn:other'] }), 'acr-too-low'],
  ])('%s', (_, claims, reason) => expectRefused({ claims: claims() }, reason))
})

describe('what is said at userinfo', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['another subject', { sub: 'ada-example' }, 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED'],
    ['no subject', { sub: undefined }, 'OAUTH_INVALID_RESPONSE'],
    ['no birth date', { birthdate: undefined }, 'claims-missing'],
    ['a birth date without a year', { birthdate: '0000-02-03' }, 'claims-missing'],
    ['a year for a birth date', { birthdate: '1980' }, 'claims-missing'],
    ['a day that never was', { birthdate: '1981-02-29' }, 'claims-missing'],
    ['a birth date in another order', { birthdate: '02/03/1980' }, 'claims-missing'],
    ['no given name', { given_name: undefined }, 'claims-missing'],
    ['an empty family name', { family_name: '' }, 'claims-missing'],
    ['a name that is a list', { family_name: ['Body'] }, 'claims-missing'],
    ['a name without end', { family_name: 'B'.repeat(10_000) }, 'claims-missing'],
  ])('%s', (_, userinfo, reason) => expectRefused({ userinfo }, reason))

  test('a subject without end, in both', () =>
    expectRefused({ identity: { ...SOMEBODY, sub: 's'.repeat(300) } }, 'claims-missing'))
})
