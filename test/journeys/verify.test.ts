import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Request } from 'playwright'
import { beforeAll, describe, expect, test } from 'vitest'
import { addKey } from '../../server/keys/key-ring.ts'
import { startJourney } from '../support/browser.ts'
import { Keyboard } from '../support/keyboard.ts'
import {
  selfKeyed,
  sign,
  signedWithPublicKeyAsSecret,
  signingKey,
  tampered,
  unencoded,
  withHeader,
} from '../support/signed-files.ts'
import type { Visitor } from '../support/visitor.ts'

const TITLE = 'Check a signed file'
const VALID = 'The signature is valid'

describe('Lena, a lawyer without a sign-in, is handed an accounting and wants to know whether it is real', () => {
  const journey = startJourney()
  let lena: Visitor
  let keys: Keyboard
  let jws: string
  let json: Buffer
  let pdf: Buffer
  let receipt: string
  let kid: string
  const requests: Request[] = []
  /** What was asked for, but for the signs beside an answer. */
  const asked = () => {
    const all = requests.map((request) => `${request.method()} ${new URL(request.url()).pathname}`)
    return new Set(all.filter((one) => !/^GET \/assets\/[\w-]+\.svg$/.test(one)))
  }

  /** A client gives her the three files; a carrier gives her a receipt. */
  beforeAll(async () => {
    const ada = await journey.app().member('ada-example')
    const made = await (await ada.post('/api/accountings', { carrier: 'EX' })).json()
    const download = async (format: string) =>
      Buffer.from(await (await ada.get(`/api/accountings/${made.id}/${format}`)).arrayBuffer())
    json = await download('json')
    pdf = await download('pdf')
    jws = (await download('jws')).toString('ascii')
    const [disclosure] = (await (await ada.get('/api/disclosures')).json()).items
    receipt = (await (await ada.get(`/api/disclosures/${disclosure.id}`)).json()).receipt
    kid = JSON.parse(Buffer.from(jws.split('.')[0] ?? '', 'base64url').toString()).kid
    lena = await journey.newVisitor()
    keys = new Keyboard(lena.page)
    lena.page.on('request', (request) => requests.push(request))
  })

  const choose = async (buffer: Buffer | string, name = 'accounting.jws') => {
    const opened = lena.page.waitForEvent('filechooser')
    await lena.page.getByLabel('Signed file').click()
    await (await opened).setFiles({ name, mimeType: '', buffer: Buffer.from(buffer) })
  }
  const check = () => lena.press('button', 'Check it')
  const isValid = async () => {
    await lena.isFocused(lena.by('region', VALID), 'the answer')
    return lena.reads(TITLE)
  }
  const isRefused = async (words: RegExp) => {
    const box = lena.by('alert', 'There is a problem')
    await lena.isFocused(box, 'the error summary')
    expect(await box.textContent()).toMatch(words)
    expect(await lena.by('region', VALID).count()).toBe(0)
  }

  test('she opens the page signed out, chooses the file by mouse, and reads what it says', async () => {
    await lena.open('/verify')
    const before = await lena.reads(TITLE)
    expect(before).toContain('The file is not sent to us or to anybody else.')
    expect(before).toContain('That a disclosure was lawful or unlawful.')
    requests.length = 0
    await choose(jws)
    await check()
    const words = await isValid()
    const { reference } = JSON.parse(json.toString('utf8'))
    for (const said of [
      reference,
      'Ada Example',
      'Example Federal Health Plan',
      kid,
      'June 30, 2020 to June 30, 2026',
    ])
      expect(words).toContain(said)
    expect(words).toContain(createHash('sha256').update(json).digest('hex'))
  })

  test('nothing of the file left her browser', async () => {
    expect(asked()).toEqual(new Set(['GET /.well-known/jwks.json']))
    const parts = jws.split('.')
    for (const request of requests) {
      expect(request.postDataBuffer()).toBeNull()
      const sent = request.url() + JSON.stringify(await request.allHeaders())
      for (const part of parts) expect(sent).not.toContain(part.slice(0, 24))
    }
  })

  test('she saves what was signed: the JSON copy, byte for byte', async () => {
    const [file] = await Promise.all([
      lena.page.waitForEvent('download'),
      lena.press('button', 'Save what was signed (JSON)'),
    ])
    expect(readFileSync(await file.path()).equals(json)).toBe(true)
    expect(file.suggestedFilename()).toMatch(/^accounting-A-\w{10}\.json$/)
  })

  test('by keyboard: she pastes a receipt, after a slip', async () => {
    await lena.open('/verify')
    await lena.arrives(TITLE)
    await keys.goTo('Check it')
    await keys.press('Enter')
    await isRefused(/Choose a file, or paste its text/)
    await lena.inspect()
    await keys.goTo('Choose a file, or paste its text')
    await keys.press('Enter')
    await lena.isFocused(lena.page.getByLabel('Signed file'), 'the field')
    await keys.goTo('Or paste its text')
    await lena.page.keyboard.insertText(receipt)
    await keys.goTo('Check it')
    await keys.press('Enter')
    const words = await isValid()
    expect(words).toContain('Receipt for a carrier’s file of disclosures')
    await keys.goTo('Save what was signed (JSON)')
    await keys.goRound()
  })

  test('by keyboard: she chooses a file', async () => {
    await lena.open('/verify')
    await lena.arrives(TITLE)
    await keys.goTo('Signed file')
    // Chromium now and then lets a press pass that comes with the page's first picture; she would press again.
    const press = async () => {
      const opened = lena.page.waitForEvent('filechooser', { timeout: 4000 }).catch(() => undefined)
      await keys.press('Enter')
      return opened
    }
    const chooser = (await press()) ?? (await press()) ?? (await press())
    if (!chooser) throw new Error('the field opens no choice of files')
    await chooser.setFiles({ name: 'accounting.jws', mimeType: '', buffer: Buffer.from(jws) })
    await keys.goTo('Check it')
    await keys.press('Enter')
    await isValid()
  })

  test('whatever else she is handed is refused in plain words', async () => {
    const [published] = (await (await journey.app().visitor().get('/.well-known/jwks.json')).json()).keys
    const foreign = await signingKey(kid)
    const bad: [Buffer | string, RegExp][] = [
      ['', /The file is empty/],
      [pdf, /This is a PDF.*ends in \.jws/],
      [json, /This is a JSON file/],
      ['Dear Ms. Lena', /not a signed file of this portal/],
      [Buffer.alloc(10_000_001, 'a'), /larger than 10 MB/],
      [jws.slice(0, 500), /A part is missing/],
      [tampered(jws), /The signature is not valid.*Do not rely on it/],
      [await sign(json.toString('utf8'), foreign), /The signature is not valid.*somebody else signed it/],
      [await selfKeyed(json.toString('utf8'), kid), /The signature is not valid/],
      [await selfKeyed(json.toString('utf8'), 'another'), /a key that this portal does not publish/],
      [withHeader(jws, { alg: 'none' }, ''), /not signed in the way this portal signs/],
      [signedWithPublicKeyAsSecret(jws, { published }), /not signed in the way this portal signs/],
      [await unencoded(foreign), /rules that this portal does not use/],
      [withHeader(jws, { typ: 'JWT' }), /neither an accounting nor a receipt/],
    ]
    await lena.open('/verify')
    await lena.arrives(TITLE)
    requests.length = 0
    for (const [file, words] of bad) {
      await choose(file)
      await check()
      await isRefused(words)
    }
    await lena.inspect()
    expect(asked()).toEqual(new Set(['GET /.well-known/jwks.json']))
  })

  test('a file from before the key was changed is still valid, and that is said', async () => {
    await addKey(`${journey.app().database.folder}/keys.json`, 'signing')
    await choose(jws)
    await check()
    expect(await isValid()).toContain(`Signed with the key ${kid}. The portal no longer signs with this key.`)
  })

  test('in Spanish, on a phone', async () => {
    const luz = await journey.newVisitor({ locale: 'es-US', width: 375 })
    await luz.open('/verify')
    await luz.reads('Comprobar un archivo firmado')
    await luz.page
      .getByLabel('Archivo firmado')
      .setInputFiles({ name: 'a.jws', mimeType: '', buffer: Buffer.from(tampered(jws)) })
    await luz.press('button', 'Comprobar')
    await luz.isFocused(luz.by('alert', 'Hay un problema'), 'the error summary')
    expect(await luz.reads('Comprobar un archivo firmado')).toContain('No se fíe de él.')
    await luz.page
      .getByLabel('Archivo firmado')
      .setInputFiles({ name: 'a.jws', mimeType: '', buffer: Buffer.from(jws) })
    await luz.press('button', 'Comprobar')
    await luz.isFocused(luz.by('region', 'La firma es válida'), 'the answer')
    expect(await luz.reads('Comprobar un archivo firmado')).toContain(
      'Informe de divulgaciones (45 CFR 164.528)',
    )
  })

  test('without a connection nothing is said of the file, and she tries again', async () => {
    await lena.page.context().setOffline(true)
    await check()
    await isRefused(/The file was not checked.*Check your internet connection/)
    await lena.inspect()
    expect(lena.takeTrouble()).toEqual(['net::ERR_INTERNET_DISCONNECTED GET /.well-known/jwks.json'])
    await lena.page.context().setOffline(false)
    await lena.press('button', 'Try again')
    await isValid()
  })
})
