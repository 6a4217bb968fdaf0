import type { AccountableReason, LegalBasis } from '../../shared/vocabulary.ts'

export interface Accountability {
  accountable: boolean
  reason: AccountableReason
  /** The clause, so that a page can show it. */
  cites: string
}

/**
 * Whether a disclosure stands in the legal accounting follows from the basis the plan recorded, and from nothing else
 * (ACC-05). 45 CFR 164.528(a)(1) covers every disclosure but those its list (i)-(ix) takes out. A basis nobody recorded
 * cannot be shown to be on that list, so the entry stays in. This says nothing about whether a disclosure was lawful.
 */
const ACCOUNTABILITY: Record<LegalBasis, readonly [accountable: boolean, AccountableReason, cites: string]> =
  {
    '164.512(d)': [true, 'health-oversight', '45 CFR 164.512(d), 164.528(a)(1)'], // ACC-04
    '164.512(a)': [true, 'required-by-law', '45 CFR 164.512(a), 164.528(a)(1)'], // ACC-05
    impermissible: [true, 'impermissible', '45 CFR 164.528(a)(1)'], // ACC-07
    unknown: [true, 'basis-not-recorded', '45 CFR 164.528(a)(1)'], // ACC-05
    '164.506': [false, 'exempt-operations', '45 CFR 164.528(a)(1)(i)'], // ACC-03
    '164.508': [false, 'exempt-authorization', '45 CFR 164.528(a)(1)(iv)'], // ACC-03
    '164.514(e)': [false, 'exempt-limited-data-set', '45 CFR 164.528(a)(1)(viii)'], // ACC-03
    'de-identified': [false, 'not-phi', '45 CFR 164.502(d)(2)'], // ACC-05
  }

export function accountabilityOf(basis: LegalBasis): Accountability {
  const [accountable, reason, cites] = ACCOUNTABILITY[basis]
  return { accountable, reason, cites }
}
