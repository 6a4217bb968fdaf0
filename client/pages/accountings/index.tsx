import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { call } from '../../api.ts'
import { Day } from '../../components/days.tsx'
import { Fact, Facts } from '../../components/facts.tsx'
import { Page } from '../../components/page.tsx'
import { contract } from '../../contract.ts'
import { Text, useText } from '../../text.tsx'
import { Window } from './+window.tsx'

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
        {items.map(({ id, reference, carrier, requestedOn, window }) => (
          <li key={id} className="dl-list__item">
            <h2 className="dl-list__title">
              <Link to={`/accountings/${id}`} className="usa-link">
                {reference}
              </Link>
            </h2>
            <p>{carrier.name}</p>
            <Facts>
              <Fact name={<Text id="accountings.madeOn" />}>
                <Day on={requestedOn} />
              </Fact>
              <Fact name={<Text id="accountings.covers" />}>
                <Window {...window} />
              </Fact>
            </Facts>
          </li>
        ))}
      </ul>
    </Page>
  )
}
