import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { call } from '../../api.ts'
import { Instant } from '../../components/days.tsx'
import { Fact, Facts } from '../../components/facts.tsx'
import { LeftOut } from '../../components/left-out.tsx'
import { Page } from '../../components/page.tsx'
import { contract } from '../../contract.ts'
import { Text, useText } from '../../text.tsx'
import { Downloads } from './+downloads.tsx'
import { PlanWindows } from './+plan-windows.tsx'

export const loader = ({ params: { id = '' }, request: { signal } }: LoaderFunctionArgs) =>
  call(contract.showAccounting, { params: { id } }, signal)

export function Component() {
  const text = useText()
  const accounting = useLoaderData<typeof loader>()
  const { reference, carriers, form, preparedAt, locale } = accounting
  return (
    <Page title={text('accounting.title')}>
      <div className="dl-reference">
        <p>
          <Text id="accounting.reference" />
        </p>
        <p className="dl-reference__number">{reference}</p>
        <p>
          <Text id="accounting.keep" />
        </p>
      </div>
      <Facts>
        <PlanWindows carriers={carriers} />
        <Fact name={<Text id="accounting.form" />}>
          <Text id={`accountingForm.${form}`} />
        </Fact>
        <Fact name={<Text id="accounting.language" />}>
          <Text id={`language.${locale}`} />
        </Fact>
        <Fact name={<Text id="accounting.preparedAt" />}>
          <Instant at={preparedAt} />
        </Fact>
      </Facts>
      {carriers.some(({ disclosures }) => disclosures === 0) && (
        <p>
          <Text id="accounting.empty" />
        </p>
      )}
      <LeftOut />
      <p>
        <Text id="accounting.free" />
      </p>
      <Downloads accounting={accounting} />
      <p className="dl-noprint">
        <Link to="/accountings" className="usa-link">
          <Text id="shell.back" values={{ page: text('accountings.title') }} />
        </Link>
      </p>
    </Page>
  )
}
