/**
 * Who may see what. The one place that answers it; every route asks. Pure: facts in, an answer out.
 *
 * Today the answer is short: a person sees what is about the memberships linked to themselves and what was made for
 * themselves (45 CFR 160.103, "individual"; ACC-09). Being the enrollee, the payer or the spouse gives nothing
 * (REP-02). Plan staff see nothing yet.
 */

/** Somebody who asks. */
export type Viewer =
  | { kind: 'anonymous' }
  | { kind: 'person'; personId: string; membershipIds: readonly string[] }
  | { kind: 'staff'; carrier: string }

/** A thing that is about somebody, and whose. */
export type Subject =
  | { kind: 'membership'; membershipId: string }
  | { kind: 'disclosure'; membershipId: string }
  /** Somebody files were sent to: whose records stood in them. What is shown of it is about the viewer's own files. */
  | { kind: 'recipient'; membershipIds: readonly string[] }
  | { kind: 'accounting'; personId: string }
  | { kind: 'session'; personId: string }

/** `false` is answered as if the thing did not exist. */
export function mayView(viewer: Viewer, subject: Subject): boolean {
  if (viewer.kind !== 'person') return false
  switch (subject.kind) {
    case 'membership':
    case 'disclosure':
      return viewer.membershipIds.includes(subject.membershipId)
    case 'recipient':
      return subject.membershipIds.some((id) => viewer.membershipIds.includes(id))
    case 'accounting':
    case 'session':
      return viewer.personId === subject.personId
  }
}
