// node verify.mjs FILE.jws jwks.json
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { compactVerify, createLocalJWKSet } from 'jose'

const [jws, jwks] = process.argv.slice(2).map((path) => readFileSync(path, 'utf8').trim())
const keys = createLocalJWKSet(JSON.parse(jwks))
const { payload, protectedHeader } = await compactVerify(jws, keys, { algorithms: ['ES256'] })
if (protectedHeader.typ !== 'daylight-accounting+jws') throw new Error('This is not an accounting.')
console.log(`Valid, signed with the key ${protectedHeader.kid}.`)
console.log(`SHA-256 of the JSON copy: ${createHash('sha256').update(payload).digest('hex')}`)
