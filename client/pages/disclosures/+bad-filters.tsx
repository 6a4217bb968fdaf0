import type { ApiProblem } from '../../api-problem.ts'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { useText } from '../../text.tsx'
import { FilterForm } from './+filter-form.tsx'
import type { Query } from './+filters.ts'

type Props = { problem: ApiProblem; query: Query }

export function BadFilters({ problem, query }: Props) {
  const text = useText()
  const isBackwards = problem.code === 'window-backwards'
  const fault = text(isBackwards ? 'filter.backwards' : 'filter.invalid')
  return (
    <>
      <ErrorSummary
        faults={[isBackwards ? { target: 'from', text: fault } : { text: fault }]}
        attempt={problem}
      />
      {/* What the lists do not have is not asked for again. */}
      {isBackwards && <FilterForm query={query} since={null} fromFault={fault} />}
      {!isBackwards && <FilterForm query={{}} since={null} isOpen />}
    </>
  )
}
