import type { AccountingDocument } from '../../../shared/contract/accountings.ts'
import type { ManifestReceipt, RosterReceipt } from '../../../shared/manifest.ts'
import type { SignedFile } from './+signed-file.ts'

export type SaidReceipt = Omit<ManifestReceipt, 'receipt'> | Omit<RosterReceipt, 'receipt'>
export type Said =
  | { kind: 'accounting'; accounting: AccountingDocument }
  | { kind: 'receipt'; receipt: SaidReceipt }
  /** A later version of the portal may have signed what this one cannot show. */
  | { kind: 'unknown' }

/** What the portal signed, it parsed by the contract first: type and version say how to read it. */
export function whatItSays({ type, payload }: SignedFile): Said {
  const said = parsed(payload)
  if (type === 'receipt') {
    const isReceipt = 'carrier' in said && ('submission' in said || 'roster' in said)
    return isReceipt ? { kind: 'receipt', receipt: said as SaidReceipt } : { kind: 'unknown' }
  }
  const isKnown =
    'type' in said &&
    said.type === 'daylight-accounting-of-disclosures' &&
    'version' in said &&
    said.version === 1
  return isKnown ? { kind: 'accounting', accounting: said as AccountingDocument } : { kind: 'unknown' }
}

function parsed(payload: Uint8Array): object {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(payload))
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
