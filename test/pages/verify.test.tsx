// @vitest-environment jsdom
import { createHash } from 'node:crypto'
import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { LEFT_OUT } from '../../server/domain/left-out.ts'
import { documentOf, recorded } from '../domain/recorded-disclosure.ts'
import {
  encoded,
  type SigningKey,
  selfKeyed,
  sign,
  signedWithPublicKeyAsSecret,
  signingKey,
  tampered,
  unencoded,
  withHeader,
} from '../support/signed-files.ts'
import { renderApp } from './support/render-app.tsx'
import { answers, server } from './support/server.ts'

const document_ = documentOf({
  entries: [recorded(), recorded({ id: '2-1', submission: 'EX-2026-06' })],
})
const content = `${JSON.stringify(document_, null, 2)}\n`
const sha256 = createHash('sha256').update(content).digest('hex')

let current: SigningKey
let retired: SigningKey
let jws: string
beforeAll(async () => {
  current = await signingKey('signing-2026')
  retired = await signingKey('signing-2025')
  jws = await sign(content, current)
})

const KEYS = '*/.well-known/jwks.json'
const publishes = (...keys: SigningKey[]) =>
  http.get(KEYS, () => HttpResponse.json({ keys: keys.map(({ published }) => published) }))

async function opens(locale: 'en' | 'es' = 'en') {
  server.use(answers('showSession', { signedIn: false }), publishes(current, retired))
  return renderApp('/verify', locale)
}

const fileNamed = (name: string, ...parts: BlobPart[]) => new File(parts, name)

async function checksFile(file: File | string) {
  const app = await opens()
  const chosen = typeof file === 'string' ? fileNamed('accounting.jws', file) : file
  await app.user.upload(screen.getByLabelText('Signed file'), chosen)
  await app.user.click(screen.getByRole('button', { name: 'Check it' }))
  return app
}

const summary = () => screen.findByRole('alert', { name: 'There is a problem' })
const valid = () => screen.findByRole('region', { name: 'The signature is valid' })
const factOf = (box: HTMLElement, name: string) =>
  within(box).getByText(name, { selector: 'dt' }).nextElementSibling?.textContent

describe('a file that the portal signed', () => {
  test('is valid, and shows what it says and its fingerprint', async () => {
    await checksFile(jws)
    const box = await valid()
    expect(document.activeElement).toBe(box)
    expect(box.textContent).toContain('Signed with the key signing-2026.')
    expect(factOf(box, 'Kind of document')).toBe('Accounting of disclosures (45 CFR 164.528)')
    expect(factOf(box, 'Person')).toBe('Ada Example')
    expect(factOf(box, 'Reference number')).toBe('A-7K3M9Q2WXY')
    expect(factOf(box, 'Prepared')).toContain('November 22, 2026')
    expect(factOf(box, 'Covers')).toBe('November 22, 2020 to November 22, 2026')
    expect(factOf(box, 'Member number ends in')).toBe('0017')
    expect(factOf(box, 'Disclosures in the legal accounting')).toBe('2')
    expect(within(box).getByRole('heading', { name: 'Example Federal Health Plan' })).toBeTruthy()
    expect(factOf(box, 'Medical claims')).toBe('24')
    expect(box.textContent).toContain(LEFT_OUT.en)
    expect(within(box).getByText(sha256)).toBeTruthy()
    expect(box.textContent).toContain('comes from a demonstration')
    expect(document.title).toBe('Check a signed file – Daylight')
  })

  test('may say several carriers', async () => {
    const [one] = document_.accountings
    if (!one) throw new Error('a document has an accounting')
    const { carrier } = one
    const other = { ...one, carrier: { ...carrier, code: 'EP', name: 'Example Postal Health Plan' } }
    const accountings = [one, { ...other, memberNumbersEndIn: ['0042', '0043'] }]
    const said = { ...document_, demonstration: false, accountings }
    await checksFile(await sign(said, current))
    const box = await valid()
    const headings = within(box).getAllByRole('heading', { level: 3 })
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      carrier.name,
      'Example Postal Health Plan',
    ])
    expect(within(box).getByText('0042, 0043')).toBeTruthy()
    expect(box.textContent).not.toContain('demonstration')
  })

  test('by a retired key that is still published is valid, and says so', async () => {
    await checksFile(await sign(content, retired))
    expect((await valid()).textContent).toContain(
      'Signed with the key signing-2025. The portal no longer signs with this key.',
    )
  })

  test.each([
    ['over lines, as mail programs wrap it', (text: string) => text.replace(/.{76}/g, '$&\r\n')],
    ['as it stands in the JSON of a receipt', (text: string) => `"${text}",\n`],
  ])('can be pasted %s', async (_, paste) => {
    const { user } = await opens()
    await user.click(screen.getByLabelText('Or paste its text'))
    await user.paste(paste(jws))
    await user.click(screen.getByRole('button', { name: 'Check it' }))
    expect(within(await valid()).getByText(sha256)).toBeTruthy()
  })

  test('is a receipt for a manifest, for a roster, or for a file about nobody', async () => {
    const common = { carrier: 'EX', sha256: 'f'.repeat(64), receivedAt: '2026-06-16T08:00:00.000Z' }
    const records = { medical: 1200, pharmacy: 3, encounter: 0, provider: 4 }
    const receipts = [
      { ...common, submission: 'EX-2026-05', members: 321, records },
      { ...common, submission: 'EX-REBATE', members: 0, records: { rebate: 4210 } },
      { ...common, roster: '2026-06-01', persons: 654 },
    ]
    const { user } = await opens()
    const paste = async (receipt: object) => {
      const field = screen.getByLabelText('Or paste its text')
      await user.clear(field)
      await user.click(field)
      await user.paste(await sign(receipt, current, { typ: 'daylight-receipt+jws' }))
      await user.click(screen.getByRole('button', { name: 'Check it' }))
      return valid()
    }
    const manifest = await paste(receipts[0] ?? {})
    expect(factOf(manifest, 'The plan’s name for it')).toBe('EX-2026-05')
    expect(factOf(manifest, 'Members in the file')).toBe('321')
    expect(factOf(manifest, 'Medical claims')).toBe('1,200')
    expect(factOf(manifest, 'Fingerprint (SHA-256) of the carrier’s file')).toBe('f'.repeat(64))
    expect(factOf(await paste(receipts[1] ?? {}), 'Rebate records, about nobody')).toBe('4,210')
    const roster = await paste(receipts[2] ?? {})
    expect(factOf(roster, 'List as of')).toBe('June 1, 2026')
    expect(factOf(roster, 'Lines about persons')).toBe('654')
  })

  test.each([['{"type":"daylight-accounting-of-disclosures","version":2}'], ['no JSON at all'], ['null']])(
    'says that it is valid where it cannot be shown: %s',
    async (payload) => {
      await checksFile(await sign(payload, current))
      const box = await valid()
      expect(box.textContent).toContain('does not know this form of document')
      expect(within(box).getByRole('button', { name: 'Save what was signed (JSON)' })).toBeTruthy()
    },
  )

  test('can be saved as the very bytes that are signed', async () => {
    const blobs: Blob[] = []
    const createObjectURL = (blob: Blob) => {
      blobs.push(blob)
      return '#saved'
    }
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL }))
    const { user } = await checksFile(jws)
    await user.click(within(await valid()).getByRole('button', { name: 'Save what was signed (JSON)' }))
    expect(await blobs[0]?.text()).toBe(content)
    vi.unstubAllGlobals()
  })
})

/** Each bad file: how it is made, what is said, what to do next. */
const REFUSED: [string, () => string | Promise<string>, RegExp, RegExp][] = [
  ['empty', () => ' \n', /The file is empty/, /Download the signed file again/],
  ['a PDF', () => '%PDF-1.7\n%âãÏÓ\n1 0 obj', /This is a PDF/, /ends in \.jws/],
  ['the JSON copy', () => content, /This is a JSON file/, /ends in \.jws/],
  [
    'a receipt’s JSON',
    () => JSON.stringify({ carrier: 'EX', receipt: jws }),
    /This is a JSON file/,
    /field “receipt”/,
  ],
  ['a letter', () => 'Dear Sir or Madam', /not a signed file of this portal/, /ends in \.jws/],
  ['other bytes', () => 'PK\u0003\u0004\u0000\ufffd', /not a signed file of this portal/, /ends in \.jws/],
  [
    'three parts without a header',
    () => 'aaaa.bbbb.cccc',
    /not a signed file of this portal/,
    /ends in \.jws/,
  ],
  ['four parts', () => `${jws}.${'A'.repeat(86)}`, /not a signed file of this portal/, /ends in \.jws/],
  ['five parts', () => `${jws}.x.y`, /not a signed file of this portal/, /ends in \.jws/],
  ['cut in its header', () => jws.slice(0, 20), /A part is missing/, /Download the file again/],
  ['cut in its payload', () => jws.slice(0, 400), /A part is missing/, /Download the file again/],
  ['cut in its signature', () => jws.slice(0, -3), /A part is missing/, /Download the file again/],
  ['without its payload', () => jws.replace(/\..*\./, '..'), /A part is missing/, /Download the file again/],
  ['with another payload', () => tampered(jws), /The signature is not valid/, /Do not rely on it/],
  [
    'with another signature',
    () => jws.replace(/.{86}$/, (text) => text.replace(/^./, text.startsWith('A') ? 'B' : 'A')),
    /The signature is not valid/,
    /Do not rely on it/,
  ],
  ['with more signature', () => `${jws}AAAA`, /The signature is not valid/, /Do not rely on it/],
  ['with another header', () => withHeader(jws, { more: 1 }), /The signature is not valid/, /Do not rely/],
  [
    'by a foreign key under our key id',
    async () => sign(content, await signingKey(current.kid)),
    /The signature is not valid/,
    /somebody else signed it/,
  ],
  ['with a key in it', () => selfKeyed(content, current.kid), /The signature is not valid/, /Do not rely/],
  [
    'by a key nobody published',
    () => selfKeyed(content, 'theirs'),
    /a key that this portal does not publish/,
    /another portal/,
  ],
  [
    'without a key id',
    () => withHeader(jws, { kid: undefined }),
    /a key that this portal does not publish/,
    /another portal/,
  ],
  [
    'under a number as key id',
    () => withHeader(jws, { kid: 7 }),
    /a key that this portal does not publish/,
    /another portal/,
  ],
  ['alg none', () => withHeader(jws, { alg: 'none' }, ''), /not signed in the way/, /Do not rely on it/],
  [
    'alg None, with a signature',
    () => withHeader(jws, { alg: 'None' }),
    /not signed in the way/,
    /Do not rely/,
  ],
  [
    'HS256 by our public key',
    () => signedWithPublicKeyAsSecret(jws, current),
    /not signed in the way/,
    /ES256/,
  ],
  ['RS256', () => withHeader(jws, { alg: 'RS256' }), /not signed in the way/, /Do not rely on it/],
  [
    'an encrypted file (JWE)',
    () => `${encoded({ alg: 'dir', enc: 'A256GCM' })}..a.b.c`,
    /not signed in the way/,
    /Do not rely/,
  ],
  [
    'crit, rightly signed',
    () => unencoded(current),
    /rules that this portal does not use/,
    /Do not rely on it/,
  ],
  [
    'an unknown crit',
    () => withHeader(jws, { crit: ['exp'], exp: 1 }),
    /rules that this portal/,
    /Do not rely/,
  ],
  [
    'b64 false without crit',
    () => sign(content, current, { b64: false }).catch(() => withHeader(jws, { b64: false })),
    /rules that this portal/,
    /Do not rely/,
  ],
  [
    'an access token of ours',
    () => sign(content, current, { typ: 'at+jwt' }),
    /neither an accounting nor a receipt/,
    /right file/,
  ],
  [
    'no type, rightly signed',
    async () => sign(content, current, { typ: undefined as never }),
    /neither an accounting nor/,
    /right file/,
  ],
]

describe('a bad file is answered in plain words, with what to do next', () => {
  test.each(REFUSED)('%s', async (_, make, fault, next) => {
    await checksFile(await make())
    const box = await summary()
    expect(document.activeElement).toBe(box)
    expect(within(box).getByRole('link').textContent).toMatch(fault)
    expect(box.textContent).toMatch(next)
    expect(document.title).toBe('Error: Check a signed file – Daylight')
    const field = screen.getByLabelText('Signed file')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(screen.queryByRole('region', { name: 'The signature is valid' })).toBeNull()
  })

  test('over 10 MB, which is not even read', async () => {
    const file = fileNamed('accounting.jws', 'x'.repeat(10_000_001))
    const read = vi.spyOn(file, 'text')
    await checksFile(file)
    expect((await summary()).textContent).toMatch(/larger than 10 MB.*ends in \.jws/)
    expect(read).not.toHaveBeenCalled()
  })

  test('gone since it was chosen', async () => {
    const file = fileNamed('accounting.jws', jws)
    vi.spyOn(file, 'text').mockRejectedValue(new DOMException('gone', 'NotFoundError'))
    await checksFile(file)
    expect((await summary()).textContent).toMatch(/could not read the file.*Choose it again/)
  })

  test('none, or one and a text as well', async () => {
    const { user } = await opens()
    await user.click(screen.getByRole('button', { name: 'Check it' }))
    const box = await summary()
    await user.click(within(box).getByRole('link', { name: 'Choose a file, or paste its text' }))
    expect(document.activeElement).toBe(screen.getByLabelText('Signed file'))
    await user.upload(screen.getByLabelText('Signed file'), fileNamed('accounting.jws', jws))
    await user.type(screen.getByLabelText('Or paste its text'), 'eyJ')
    await user.click(screen.getByRole('button', { name: 'Check it' }))
    expect((await summary()).textContent).toContain('Choose a file or paste text, not both')
  })

  test('pasted, names the field of the text', async () => {
    const { user } = await opens()
    await user.type(screen.getByLabelText('Or paste its text'), 'Dear Sir')
    await user.click(screen.getByRole('button', { name: 'Check it' }))
    await summary()
    expect(screen.getByLabelText('Or paste its text').getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByLabelText('Signed file').getAttribute('aria-invalid')).toBeNull()
  })
})

describe('the list of keys', () => {
  test.each([
    ['cannot be reached', () => HttpResponse.error(), /Check your internet connection/],
    ['is refused', () => HttpResponse.json({}, { status: 503 }), /not your fault/],
    ['is no list', () => HttpResponse.json(['keys']), /not your fault/],
    ['is no JSON', () => HttpResponse.html('<p>captive portal</p>'), /Check your internet connection/],
    [
      'holds something else than keys',
      () => HttpResponse.json({ keys: [{ ...current.published, x: '!' }] }),
      /not your fault/,
    ],
  ])('%s: nothing is said of the file, and it can be tried again', async (_, answer, words) => {
    const { user } = await opens()
    server.use(http.get(KEYS, answer))
    await user.upload(screen.getByLabelText('Signed file'), fileNamed('accounting.jws', jws))
    await user.click(screen.getByRole('button', { name: 'Check it' }))
    const box = await summary()
    expect(box.textContent).toMatch(/The file was not checked/)
    expect(box.textContent).toMatch(words)
    expect(screen.getByLabelText('Signed file').getAttribute('aria-invalid')).toBeNull()
    server.use(publishes(current))
    await user.click(within(box).getByRole('button', { name: 'Try again' }))
    expect(await valid()).toBeTruthy()
    expect(
      screen
        .queryAllByRole('alert')
        .map(({ textContent }) => textContent)
        .join(''),
    ).toBe('')
  })

  test('is asked for by each check, and is all that leaves the browser', async () => {
    const seen: Request[] = []
    server.events.on('request:start', ({ request }) => void seen.push(request))
    await checksFile(jws)
    await valid()
    const asked = seen.filter(({ url }) => !/\/api\/(site|session)$/.test(url))
    expect(asked.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
      'GET /.well-known/jwks.json',
    ])
    expect(asked.map(({ body }) => body)).toEqual([null])
    server.events.removeAllListeners()
  })
})

describe('the page', () => {
  test('takes an answer away when another file is chosen', async () => {
    const { user } = await checksFile(jws)
    await valid()
    await user.upload(screen.getByLabelText('Signed file'), fileNamed('other.jws', 'x'))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'The signature is valid' })).toBeNull())
  })

  test('says what a signature does and does not prove before anything is chosen', async () => {
    await opens()
    const under = (heading: string) =>
      screen.getByRole('heading', { name: heading }).nextElementSibling?.textContent
    expect(under('What a valid signature proves')).toContain('This portal made the document')
    expect(under('What it does not prove')).toContain('That a disclosure was lawful or unlawful.')
    expect(screen.getByRole('link', { name: 'Public keys of this portal' })).toBeTruthy()
    expect(screen.getByText(/not sent to us or to anybody else/)).toBeTruthy()
  })

  test('has controls that no form could send', async () => {
    await opens()
    expect(new FormData(document.querySelector('form') ?? undefined).keys().next().done).toBe(true)
  })
})
