import type { ApiProblem } from '../api-problem.ts'
import type { MessageId } from '../locales/en.ts'

type Words = { title: MessageId; text: MessageId }

const BUSY: Words = { title: 'problem.busyTitle', text: 'problem.busyText' }
const TOO_MANY: Words = { title: 'problem.tooManyTitle', text: 'problem.tooManyText' }
const INTERNAL: Words = { title: 'problem.internalTitle', text: 'problem.internalText' }
const WORDS: { [K in ApiProblem['code']]?: Words } = {
  'no-connection': { title: 'problem.noConnectionTitle', text: 'problem.noConnectionText' },
  'timed-out': { title: 'problem.timedOutTitle', text: 'problem.timedOutText' },
  'too-many-requests': TOO_MANY,
  'too-many-tries': TOO_MANY,
  busy: BUSY,
}

/** A title and what to do, for a problem that says nothing about what was asked. */
export const wordsFor = (code: ApiProblem['code']): Words => WORDS[code] ?? INTERNAL
