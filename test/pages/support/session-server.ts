import type { Session } from '../../../shared/contract/session.ts'
import { session } from './replies.ts'
import { type Asked, answers, refuses, server } from './server.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** The server's clock is wrong by this much, or the browser's is. */
const OFF = 7 * HOUR + 13 * MINUTE

const instant = (at: number) => new Date(at + OFF).toISOString()

/** Keeps a session as the server does, by the test's clock. Its pages answer 401 once it is over. */
export class SessionServer {
  seenAt = Date.now()
  startedAt = Date.now()
  isEnded = false
  person: string = session.personKey
  readonly asked: Asked[] = []
  readonly extended: Asked[] = []

  constructor() {
    server.use(
      answers('showSession', () => this.#reply(), this.asked),
      answers('extendSession', () => this.#extend(), this.extended),
    )
  }

  #ends() {
    const end = this.startedAt + 12 * HOUR
    return { end, idle: Math.min(this.seenAt + 15 * MINUTE, end) }
  }

  #reply(): Session {
    const { end, idle } = this.#ends()
    if (this.isEnded || Date.now() >= idle) return { signedIn: false }
    return {
      ...session,
      personKey: this.person,
      idleEndsAt: instant(idle),
      endsAt: instant(end),
      serverNow: instant(Date.now()),
    }
  }

  #extend() {
    this.seenAt = Date.now()
    const reply = this.#reply()
    if (!reply.signedIn) throw new Error('an ended session was extended')
    return reply
  }

  /** From now on whatever is about somebody is refused. */
  end() {
    this.isEnded = true
    this.refuseAll()
  }

  refuseAll() {
    for (const name of ['listDisclosures', 'listMemberships', 'listAccountings', 'showAccount'] as const)
      server.use(refuses(name, 'session-ended', 401))
  }
}
