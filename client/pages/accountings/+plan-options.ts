import type { MembershipForMember } from '../../../shared/contract/memberships.ts'
import { useDayText } from '../../components/days.tsx'
import type { Option } from '../../components/select-field.tsx'
import { useText } from '../../text.tsx'

/** The person's plans, one that covers them no longer with its last day; where there are several, all of them first. */
export function usePlanOptions(memberships: readonly MembershipForMember[]): Option[] {
  const text = useText()
  const dayText = useDayText()
  const names = new Map(memberships.map(({ carrier }) => [carrier.code, carrier.name]))
  const plans = [...names].map(([value, plan]) => {
    const spans = memberships
      .filter(({ carrier }) => carrier.code === value)
      .flatMap(({ coverage }) => coverage)
    const last = spans
      .map(({ to }) => to ?? '9')
      .sort()
      .at(-1)
    const isOpen = last === undefined || last === '9'
    return { value, label: isOpen ? plan : text('newAccounting.planUntil', { plan, day: dayText(last) }) }
  })
  return plans.length > 1 ? [{ value: '', label: text('newAccounting.allPlans') }, ...plans] : plans
}
