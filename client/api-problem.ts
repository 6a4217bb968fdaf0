import type { ProblemReply } from '../shared/contract/problem.ts'
import { PROBLEM_CODES, type ProblemCode } from '../shared/vocabulary.ts'

export type FieldFault = { readonly field: string; readonly message: string }

/** A call that did not succeed: what the server answered (RFC 9457), or that no answer came. */
export class ApiProblem extends Error {
  readonly code: ProblemCode | 'no-connection' | 'timed-out'
  readonly fields: readonly FieldFault[]
  readonly requestId: string | undefined
  /** Seconds to wait before another try, where the server says so. */
  readonly retryAfter: number | undefined

  constructor(code: ApiProblem['code'], reply: Partial<ProblemReply> = {}, retryAfter?: number) {
    super(code)
    this.code = code
    this.fields = reply.fields ?? []
    this.requestId = reply.requestId
    this.retryAfter = retryAfter
  }

  get isSignedOut() {
    return this.code === 'not-signed-in' || this.code === 'session-ended'
  }
}

const isProblemCode = (code: unknown): code is ProblemCode => PROBLEM_CODES.some((known) => known === code)

/** Whatever the body is (a proxy's error page, nothing), the outcome is a problem with a code. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const reply: Partial<ProblemReply> = await response.json().catch(() => ({}))
  const seconds = Number.parseInt(response.headers.get('Retry-After') ?? '', 10)
  const code = isProblemCode(reply?.code) ? reply.code : response.status === 404 ? 'not-found' : 'internal'
  // The reference number comes in a header, so that equal answers are equal bytes.
  const requestId = response.headers.get('X-Request-Id') ?? reply?.requestId
  return new ApiProblem(
    code,
    { ...reply, ...(requestId && { requestId }) },
    Number.isNaN(seconds) ? undefined : seconds,
  )
}
