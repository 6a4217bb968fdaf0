import type { Contract } from '../../../shared/contract/contract.ts'
import type { Reply } from '../../../shared/contract/endpoint.ts'

export type Disclosures = Reply<Contract['listDisclosures']>
export type Counted = Disclosures['counted']
