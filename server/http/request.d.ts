import type { SignedIn } from './session.ts'

declare global {
  namespace Express {
    interface Request {
      requestId: string
      /** Who is signed in. */
      person?: SignedIn
      /** True where a session came with the request and is over. */
      sessionEnded?: boolean
    }
  }
}
