import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { call } from '../../api.ts'
import { Instant } from '../../components/days.tsx'
import { Fact, Facts } from '../../components/facts.tsx'
import { LeftOut } from '../../components/left-out.tsx'
import { Page } from '../../components/page.tsx'
import { contract } from '../../contract.ts'
import { Text, useText } from '../../text.tsx'
import { PlanWindows } from './+plan-windows.tsx'

export const loader = ({ request: { signal } }: LoaderFunctionArgs) =>
  call(contract.listAccountings, {}, signal)

export function Component() {
  const text = useText()
  const { items } = useLoaderData<typeof loader>()
  return (
    <Page title={text('accountings.title')}>
      <p>
        <Text id="accountings.lead" />
      </p>
      <p className="dl-noprint">
        <Link to="/accountings/new" className="usa-button">
          <Text id="accountings.new" />
        </Link>
      </p>
      {items.length === 0 && (
        <p>
          <Text id="accountings.empty" />
        </p>
      )}
      <ul className="usa-list usa-list--unstyled dl-list">
        {items.map(({ id, reference, carriers, form, locale, preparedAt }) => (
          <li key={id} className="dl-list__item">
            <h2 className="dl-list__title">
              <Link to={`/accountings/${id}`} className="usa-link">
                {reference}
              </Link>
            </h2>
            <Facts>
              <PlanWindows carriers={carriers} />
              <Fact name={<Text id="accountings.madeOn" />}>
                <Instant at={preparedAt} />
              </Fact>
              <Fact name={<Text id="accounting.form" />}>
                <Text id={`accountingForm.${form}`} />, <Text id={`language.${locale}`} />
              </Fact>
            </Facts>
          </li>
        ))}
      </ul>
      {items.length > 0 && <LeftOut />}
    </Page>
  )
}
