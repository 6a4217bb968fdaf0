import { type LoaderFunctionArgs, replace, useLoaderData } from 'react-router'
import { call } from '../../api.ts'
import { ApiProblem } from '../../api-problem.ts'
import { Page } from '../../components/page.tsx'
import { contract } from '../../contract.ts'
import { useText } from '../../text.tsx'
import { BadFilters } from './+bad-filters.tsx'
import { queryOf, withoutEmpty } from './+filters.ts'
import { NoPlan } from './+no-plan.tsx'
import { Overview } from './+overview.tsx'

/** Two years of monthly files: enough to look at on a phone. Totals are over all of them; the list offers the rest. */
const FIRST_PAGE = 24

export async function loader({ request }: LoaderFunctionArgs) {
  const url = new URL(request.url)
  const cleaned = withoutEmpty(url)
  if (cleaned !== null) throw replace(cleaned)
  const query = queryOf(url.searchParams)
  const [{ items: memberships }, disclosures] = await Promise.all([
    call(contract.listMemberships, {}, request.signal),
    call(contract.listDisclosures, { query: { ...query, limit: FIRST_PAGE } }, request.signal).catch(
      badFilters,
    ),
  ])
  return { memberships, query, disclosures }
}

/** Filters come with the address: what is wrong with them is shown beside the form, not instead of the page. */
function badFilters(error: unknown) {
  const isOurs = error instanceof ApiProblem && ['window-backwards', 'invalid-input'].includes(error.code)
  if (isOurs) return error
  throw error
}

export function Component() {
  const text = useText()
  const { memberships, query, disclosures } = useLoaderData<typeof loader>()
  const isBad = disclosures instanceof ApiProblem
  return (
    <Page title={text('overview.title')} hasError={isBad}>
      {memberships.length === 0 && <NoPlan />}
      {memberships.length > 0 && isBad && <BadFilters problem={disclosures} query={query} />}
      {memberships.length > 0 && !isBad && (
        <Overview memberships={memberships} query={query} disclosures={disclosures} />
      )}
    </Page>
  )
}
