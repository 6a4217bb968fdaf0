import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { call } from '../../api.ts'
import { Page } from '../../components/page.tsx'
import { contract } from '../../contract.ts'
import { Text, useText } from '../../text.tsx'
import { accountingAnswer } from './+accounting-answer.ts'
import { AccountingForm } from './+accounting-form.tsx'
import { AccountingProblem } from './+accounting-problem.tsx'
import { NeedsPlan } from './+needs-plan.tsx'
import { Rule } from './+rule.tsx'

export const loader = ({ request: { signal } }: LoaderFunctionArgs) =>
  call(contract.listMemberships, {}, signal)

export async function action({ request }: ActionFunctionArgs) {
  const answer = await accountingAnswer(await request.formData())
  return answer.made ? redirect(`/accountings/${answer.made.id}`) : answer
}

export function Component() {
  const text = useText()
  const { items: memberships } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const title = text('newAccounting.title')
  if (memberships.length === 0) return <NeedsPlan title={title} />
  return (
    <Page title={title} hasError={answer !== undefined} lead={<Text id="newAccounting.lead" />}>
      {answer && <AccountingProblem answer={answer} />}
      <p>
        <Text id="newAccounting.free" />
      </p>
      <AccountingForm memberships={memberships} fields={answer?.faults.fields ?? {}} />
      <Rule />
    </Page>
  )
}
