import type { ErrorRequestHandler, Request, Response } from 'express'
import type { z } from 'zod'
import type { ProblemReply } from '../../shared/contract/problem.ts'
import type { ProblemCode } from '../../shared/vocabulary.ts'
import { errorFields, type Log } from '../log.ts'

type Kind = { status: number; title: string }

/** The only table from problem code to status. Titles are for people; codes are the contract. */
const PROBLEMS: Readonly<Record<ProblemCode, Kind>> = {
  'bad-request': { status: 400, title: 'The request could not be read.' },
  'invalid-input': { status: 422, title: 'Something in the request is missing or not as it should be.' },
  'not-signed-in': { status: 401, title: 'Sign in first.' },
  'session-ended': { status: 401, title: 'Your session has ended. Sign in again.' },
  'not-our-origin': { status: 403, title: 'This request did not come from a page of this site.' },
  'not-found': { status: 404, title: 'There is nothing here.' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method.' },
  'not-acceptable': { status: 406, title: 'This address does not answer in the form asked for.' },
  'wrong-media-type': { status: 415, title: 'Send JSON (application/json).' },
  'body-too-large': { status: 413, title: 'The request is too large.' },
  conflict: { status: 409, title: 'Something changed in the meantime.' },
  'membership-not-matched': {
    status: 422,
    title: 'These details do not match a membership. Check them against your member card.',
  },
  'membership-linked-elsewhere': {
    status: 409,
    title: 'This membership is linked to another sign-in account.',
  },
  'too-many-tries': { status: 429, title: 'Too many tries. Try again tomorrow.' },
  'too-many-requests': { status: 429, title: 'Too many requests. Wait a moment and try again.' },
  'sign-in-refused': { status: 403, title: 'The sign-in was not completed.' },
  'sign-in-unavailable': { status: 502, title: 'The sign-in service does not answer.' },
  'window-backwards': { status: 422, title: 'The first day is after the last day.' },
  'window-in-future': { status: 422, title: 'The period ends after today.' },
  'window-over-six-years': { status: 422, title: 'The period begins more than six years before today.' },
  busy: { status: 503, title: 'The service is busy or starting. Try again in a moment.' },
  internal: { status: 500, title: 'Something went wrong here. Nothing that was not confirmed is stored.' },
}

export type Field = { field: string; message: string }

/** An answer that is not the one asked for. Never carries what was sent. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly fields: readonly Field[]
  readonly headers: Readonly<Record<string, string>>
  constructor(code: ProblemCode, more: { fields?: readonly Field[]; headers?: Record<string, string> } = {}) {
    super(code)
    this.code = code
    this.fields = more.fields ?? []
    this.headers = more.headers ?? {}
  }

  get status(): number {
    return PROBLEMS[this.code].status
  }
}

/** RFC 9457. The request's reference number goes in X-Request-Id alone, so that equal answers are equal bytes. */
export function problemReply({ code, fields }: Pick<Problem, 'code' | 'fields'>): ProblemReply {
  const { status, title } = PROBLEMS[code]
  return {
    type: `/problems/${code}`,
    title,
    status,
    code,
    ...(fields.length > 0 ? { fields: [...fields] } : {}),
  }
}

/** Faulty fields by name. A name that is not part of the contract is content, and is not repeated. */
export function invalidInput(error: z.ZodError): Problem {
  const fields = error.issues.map((issue) => ({
    field: issue.path.join('.'),
    message:
      issue.code === 'unrecognized_keys'
        ? 'holds a field that is not part of this request'
        : issue.message.endsWith('received undefined')
          ? 'is missing'
          : issue.message,
  }))
  return new Problem('invalid-input', { fields })
}

export function sendProblem(res: Response, problem: Problem): void {
  res.status(problem.status).set({ 'Cache-Control': 'no-store', ...problem.headers })
  res.type('application/problem+json').send(JSON.stringify(problemReply(problem)))
}

/** What body parsers and the URL decoder throw carries a status: it is the sender's doing, and no 500. */
const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  413: 'body-too-large',
  415: 'wrong-media-type',
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500) {
    return new Problem(BY_STATUS[error.status] ?? 'bad-request')
  }
  return new Problem('internal')
}

export function errorHandler(log: Log): ErrorRequestHandler {
  return (error, req: Request, res, next) => {
    const problem = asProblem(error)
    if (problem.status >= 500) {
      log('error', 'request.failed', { requestId: req.requestId, code: problem.code, ...errorFields(error) })
    }
    res.locals['code'] = problem.code
    if (res.headersSent) {
      next(error)
      return
    }
    sendProblem(res, problem)
  }
}
