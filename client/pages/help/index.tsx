import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { call } from '../../api.ts'
import { Office } from '../../components/office.tsx'
import { Page } from '../../components/page.tsx'
import { useAnchor } from '../../components/use-anchor.ts'
import { contract } from '../../contract.ts'
import type { MessageId } from '../../locales/en.ts'
import { Text, useText } from '../../text.tsx'
import { LETTER_KINDS } from './+letter-kinds.ts'
import { PlanContact } from './+plan-contact.tsx'

const STEPS = ['help.step1', 'help.step2', 'help.step3', 'help.step4'] as const
const WRITE = ['help.write1', 'help.write2', 'help.write3', 'help.write4', 'help.write5'] as const
const CHECKS = ['link.check1', 'link.check2', 'link.check3', 'link.check4'] as const

export async function loader({ request: { signal } }: LoaderFunctionArgs) {
  const [site, carriers, contacts] = await Promise.all([
    call(contract.showSite, {}, signal),
    call(contract.listCarriers, {}, signal),
    call(contract.listContacts, {}, signal),
  ])
  return { provider: site.identityProvider, carriers: carriers.items, contacts }
}

export function Component() {
  const { provider, carriers, contacts } = useLoaderData<typeof loader>()
  const text = useText()
  useAnchor()
  return (
    <Page title={text('help.title')} lead={<Text id="help.lead" />}>
      <h2>
        <Text id="help.steps" />
      </h2>
      <ol className="usa-list">
        <Items ids={STEPS} />
      </ol>

      <h2>
        <Text id="help.letters" />
      </h2>
      <p>
        <Text id="help.lettersLead" />
      </p>
      <ul className="usa-list">
        {LETTER_KINDS.map((kind) => (
          <li key={kind}>
            <Link to={`/help/letter?kind=${kind}`} className="usa-link">
              <Text id={`help.letterFor.${kind}`} />
            </Link>
          </li>
        ))}
      </ul>
      <h3>
        <Text id="help.write" />
      </h3>
      <ul className="usa-list">
        <Items ids={WRITE} />
      </ul>

      <h2 id="plans" tabIndex={-1}>
        <Text id="help.plans" />
      </h2>
      {carriers.length === 0 && (
        <p>
          <Text id="help.noPlans" />
        </p>
      )}
      {carriers.map((carrier) => (
        <PlanContact key={carrier.code} carrier={carrier} />
      ))}
      <h3>
        <Text id="help.yourPlan" />
      </h3>
      <p>
        <Text id="help.yourPlanDo" />
      </p>

      <h2>
        <Text id="help.noAnswer" />
      </h2>
      <p>
        <Text id="help.noAnswerDo" />{' '}
        <Link to="/rights#complaint" className="usa-link">
          <Text id="help.noAnswerLink" />
        </Link>
      </p>

      <h2>
        <Text id="help.signIn" />
      </h2>
      <p>
        <Text id="help.signIn1" values={{ provider }} />
      </p>
      <p>
        <Text id="help.signIn2" />
      </p>
      <h3>
        <Text id="help.linkTitle" />
      </h3>
      <ul className="usa-list">
        <Items ids={CHECKS} />
      </ul>
      <h3>
        <Text id="help.portal" />
      </h3>
      <Office id="portal-help" contacts={contacts} missing={<Text id="help.portalNone" />} />
    </Page>
  )
}

function Items({ ids }: { ids: readonly MessageId[] }) {
  return ids.map((id) => (
    <li key={id}>
      <Text id={id} />
    </li>
  ))
}
