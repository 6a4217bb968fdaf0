import type { JSONWebKeySet } from 'jose'
import type { Endpoint } from '../../../shared/contract/endpoint.ts'
import { call } from '../../api.ts'
import { ApiProblem } from '../../api-problem.ts'
import type { Line } from '../../contract.ts'
import { type Refusal, readSigned, type SignedFile } from './+signed-file.ts'

/** What was given to check: a file, or text. */
export type Given = { file: File | undefined; text: string }
export type Field = 'signed-file' | 'signed-text'

export type Fault = Refusal | 'nothing' | 'both' | 'too-large' | 'unreadable'
export type Answer =
  | { kind: 'valid'; signed: SignedFile; sha256: string }
  | { kind: 'refused'; fault: Fault; field: Field }
  /** Not checked: the keys could not be had. */
  | { kind: 'problem'; problem: ApiProblem }

/** Several times what six years of files with every carrier come to. */
const MOST_BYTES = 10_000_000

/** No call of the API, but a list in the form that every verifier reads (RFC 7517). */
const KEYS: Line<Endpoint> = { method: 'GET', path: '/.well-known/jwks.json' }

/** Everything happens here, in the browser: the only thing asked of the portal is its list of public keys. */
export async function check({ file, text }: Given): Promise<Answer> {
  const field = file ? 'signed-file' : text.trim() === '' ? 'signed-file' : 'signed-text'
  const refused = (fault: Fault): Answer => ({ kind: 'refused', fault, field })
  if (file && text.trim() !== '') return refused('both')
  if (!file && text.trim() === '') return refused('nothing')
  if ((file?.size ?? text.length) > MOST_BYTES) return refused('too-large')
  const content = file ? await file.text().catch(() => null) : text
  if (content === null) return refused('unreadable')
  try {
    const answer = await readSigned(content, await publishedKeys())
    if ('refused' in answer) return refused(answer.refused)
    return { kind: 'valid', signed: answer.signed, sha256: await sha256Of(answer.signed.payload) }
  } catch (error) {
    return { kind: 'problem', problem: error instanceof ApiProblem ? error : new ApiProblem('internal') }
  }
}

async function publishedKeys(): Promise<JSONWebKeySet> {
  const list = (await call(KEYS, {})) as Partial<JSONWebKeySet> | null
  if (!Array.isArray(list?.keys)) throw new ApiProblem('internal')
  return { keys: list.keys }
}

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
