import { z } from 'zod'
import { LOCALES } from '../vocabulary.ts'
import { endpoint } from './endpoint.ts'

const signedIn = z.object({
  signedIn: z.literal(true),
  name: z.string(),
  /** Instants (UTC). The session ends at the earlier of the two. */
  idleEndsAt: z.string(),
  endsAt: z.string(),
  /** The same clock's now: what is left is a difference of the two, whatever the browser's clock says. */
  serverNow: z.string(),
  /** Tells a browser whether the same person signs in again; no id of theirs. */
  personKey: z.string(),
  /** The language the person chose, on whatever device; null until they do. */
  locale: z.enum(LOCALES).nullable(),
})
export const session = z.discriminatedUnion('signedIn', [signedIn, z.object({ signedIn: z.literal(false) })])
export type Session = z.infer<typeof session>

export const showSession = endpoint({
  method: 'GET',
  path: '/api/session',
  summary: 'Who is signed in, and until when. Asking never extends the session.',
  caller: 'anyone',
  reply: session,
})

export const extendSession = endpoint({
  method: 'POST',
  path: '/api/session/extend',
  summary: 'Start the 15 idle minutes anew.',
  caller: 'signed-in',
  body: z.strictObject({}),
  reply: signedIn,
})

export const signOut = endpoint({
  method: 'POST',
  path: '/auth/sign-out',
  summary: 'End the session here; the reply names the page where the identity provider ends its own.',
  caller: 'anyone',
  body: z.strictObject({}),
  reply: z.object({ url: z.string() }),
})
