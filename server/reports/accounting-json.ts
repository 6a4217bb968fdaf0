import { type AccountingDocument, accountingDocument } from '../../shared/contract/accountings.ts'

/**
 * The bytes that are kept, hashed and signed. Parsed through the contract, so that nothing it does not name can leave,
 * and so that the keys stand in the order of the schema.
 */
export function accountingJson(document: AccountingDocument): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(accountingDocument.parse(document), null, 2)}\n`)
}
