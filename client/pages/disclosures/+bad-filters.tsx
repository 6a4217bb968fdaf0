import type { MembershipForMember } from '../../../shared/contract/memberships.ts'
import type { ApiProblem } from '../../api-problem.ts'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { useText } from '../../text.tsx'
import { FilterForm } from './+filter-form.tsx'
import type { Query } from './+filters.ts'

type Props = { problem: ApiProblem; memberships: readonly MembershipForMember[]; query: Query }

export function BadFilters({ problem, memberships, query }: Props) {
  const text = useText()
  const isBackwards = problem.code === 'window-backwards'
  const fault = text(isBackwards ? 'filter.backwards' : 'filter.invalid')
  return (
    <>
      <ErrorSummary
        faults={[isBackwards ? { target: 'from', text: fault } : { text: fault }]}
        attempt={problem}
      />
      <FilterForm
        memberships={memberships}
        query={query}
        since={null}
        {...(isBackwards && { fromFault: fault })}
      />
    </>
  )
}
