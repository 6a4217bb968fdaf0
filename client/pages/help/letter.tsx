import { Form, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { call } from '../../api.ts'
import { Page } from '../../components/page.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { contract } from '../../contract.ts'
import { Text, useText } from '../../text.tsx'
import { Letter } from './+letter.tsx'
import { LETTER_KINDS } from './+letter-kinds.ts'

/** Which letter, and to which plan, stands in the address; about the writer nothing does. */
export async function loader({ request: { signal, url } }: LoaderFunctionArgs) {
  const asked = new URL(url).searchParams
  const [rights, carriers] = await Promise.all([
    call(contract.showRights, {}, signal),
    call(contract.listCarriers, {}, signal),
  ])
  const kind = LETTER_KINDS.find((known) => known === asked.get('kind')) ?? 'accounting'
  return {
    kind,
    right: rights.rights.find(({ id }) => id === kind),
    carriers: carriers.items,
    carrier: carriers.items.find(({ code }) => code === asked.get('plan')),
  }
}

export function Component() {
  const { kind, right, carriers, carrier } = useLoaderData<typeof loader>()
  const text = useText()
  const kinds = LETTER_KINDS.map((value) => ({ value, label: text(`letter.kind.${value}`) }))
  const plans = [
    { value: '', label: text('letter.anyPlan') },
    ...carriers.map(({ code, name }) => ({ value: code, label: name })),
  ]
  return (
    <Page title={text(`letter.title.${kind}`)} lead={<Text id="letter.lead" />}>
      <Form key={`${kind} ${carrier?.code}`} method="get" className="usa-form dl-noprint">
        <SelectField name="kind" label={text('letter.kind')} options={kinds} defaultValue={kind} />
        <SelectField name="plan" label={text('letter.plan')} options={plans} defaultValue={carrier?.code} />
        <button type="submit" className="usa-button usa-button--outline">
          <Text id="letter.show" />
        </button>
      </Form>
      <p className="dl-noprint">
        <button type="button" className="usa-button" onClick={() => window.print()}>
          <Text id="letter.print" />
        </button>
      </p>
      {right && <Letter kind={kind} right={right} carrier={carrier} />}
      <p className="dl-noprint">
        <Link to="/help" className="usa-link">
          <Text id="letter.back" />
        </Link>
      </p>
    </Page>
  )
}
