import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { call } from '../../api.ts'
import { Day, Instant } from '../../components/days.tsx'
import { Fact, Facts } from '../../components/facts.tsx'
import { Page } from '../../components/page.tsx'
import { contract } from '../../contract.ts'
import { Text, useText } from '../../text.tsx'
import { Downloads } from './+downloads.tsx'
import { Window } from './+window.tsx'

export const loader = ({ params: { id = '' }, request: { signal } }: LoaderFunctionArgs) =>
  call(contract.showAccounting, { params: { id } }, signal)

export function Component() {
  const text = useText()
  const accounting = useLoaderData<typeof loader>()
  const { reference, carrier, window, requestedOn, preparedAt, locale } = accounting
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
        <Fact name={<Text id="newAccounting.carrier" />}>{carrier.name}</Fact>
        <Fact name={<Text id="accountings.covers" />}>
          <Window {...window} />
        </Fact>
        <Fact name={<Text id="accountings.madeOn" />}>
          <Day on={requestedOn} />
        </Fact>
        <Fact name={<Text id="accounting.preparedAt" />}>
          <Instant at={preparedAt} />
        </Fact>
        <Fact name={<Text id="accounting.language" />}>
          <Text id={`language.${locale}`} />
        </Fact>
      </Facts>
      <Downloads accounting={accounting} />
      <p className="dl-noprint">
        <Link to="/accountings" className="usa-link">
          <Text id="shell.back" values={{ page: text('accountings.title') }} />
        </Link>
      </p>
    </Page>
  )
}
