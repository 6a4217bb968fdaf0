import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addKey } from '../../server/keys/key-ring.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'
import { selfKeyed, tampered, withHeader } from '../support/signed-files.ts'

const SCRIPT = fileURLToPath(new URL('../support/verify.mjs', import.meta.url))
const README = fileURLToPath(new URL('../../README.md', import.meta.url))

let app: RunningApp
let folder: string
let jws: string
let json: Buffer
beforeAll(async () => {
  app = await startApp()
  folder = mkdtempSync(join(tmpdir(), 'daylight-verify-'))
  const ada = await app.member('ada-example')
  const made = await (await ada.post('/api/accountings', { carrier: 'EX' })).json()
  const download = async (format: string) =>
    Buffer.from(await (await ada.get(`/api/accountings/${made.id}/${format}`)).arrayBuffer())
  jws = (await download('jws')).toString('ascii')
  json = await download('json')
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await app.stop()
})

/** The script as README gives it, on files as they are downloaded. */
async function verify(file: string) {
  const paths = [join(folder, 'accounting.jws'), join(folder, 'jwks.json')] as const
  writeFileSync(paths[0], file)
  writeFileSync(paths[1], await (await app.visitor().get('/.well-known/jwks.json')).text())
  return spawnSync(process.execPath, [SCRIPT, ...paths], { encoding: 'utf8' })
}

describe('an accounting is checked offline, with jose alone', () => {
  test('one from the portal is valid and is the JSON copy, also when its key is retired', async () => {
    const sha256 = createHash('sha256').update(json).digest('hex')
    const now = await verify(jws)
    expect(now.stdout).toMatch(new RegExp(`^Valid, signed with the key \\S+\\.\n.*: ${sha256}\n$`))
    await addKey(join(app.database.folder, 'keys.json'), 'signing')
    expect(await verify(jws)).toMatchObject({ status: 0, stdout: now.stdout })
  })

  test('others are not', async () => {
    const { kid } = JSON.parse(Buffer.from(jws.split('.')[0] ?? '', 'base64url').toString())
    const bad = [
      tampered(jws),
      jws.slice(0, -4),
      withHeader(jws, { alg: 'none' }, ''),
      await selfKeyed(json.toString('utf8'), kid),
      await selfKeyed(json.toString('utf8'), 'another'),
    ]
    for (const file of bad) expect(await verify(file)).toMatchObject({ status: 1, stdout: '' })
  })

  test('the script is the one in README', () => {
    const script = readFileSync(SCRIPT, 'utf8')
    const quoted = /```js\n(\/\/ node verify\.mjs[\s\S]*?)```/.exec(readFileSync(README, 'utf8'))?.[1]
    expect(quoted ?? script).toBe(script)
  })
})
