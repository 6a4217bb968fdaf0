import type { MembershipForMember } from '../../../shared/contract/memberships.ts'
import { call } from '../../api.ts'
import { type FormFaults, faultsOf, hasFaults } from '../../components/form-faults.ts'
import { contract } from '../../contract.ts'

export type LinkFaults = FormFaults<'carrier' | 'member'>
export type LinkAnswer =
  | { linked: MembershipForMember }
  | { linked: null; faults: LinkFaults; carrier: string }

// As shared/manifest.ts reads a member number; the server decides.
const MEMBER_NUMBER = /^[A-Za-z0-9-]{4,32}$/

export async function linkAnswer(form: FormData): Promise<LinkAnswer> {
  const carrier = String(form.get('carrier') ?? '')
  const member = String(form.get('member') ?? '').trim()
  const faults: LinkFaults = {
    fields: {
      ...(carrier === '' && { carrier: 'link.carrierMissing' }),
      ...(!MEMBER_NUMBER.test(member) && {
        member: member === '' ? 'link.memberMissing' : 'link.memberForm',
      }),
    },
  }
  if (hasFaults(faults)) return { linked: null, faults, carrier }
  try {
    return { linked: await call(contract.linkMembership, { body: { carrier, member } }) }
  } catch (error) {
    const words = { carrier: 'link.carrierMissing', member: 'link.memberForm' } as const
    return { linked: null, faults: faultsOf(error, words), carrier }
  }
}
