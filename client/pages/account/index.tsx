import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { call } from '../../api.ts'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Page } from '../../components/page.tsx'
import { Reference } from '../../components/problem-page.tsx'
import { wordsFor } from '../../components/problem-words.ts'
import { contract } from '../../contract.ts'
import { useText } from '../../text.tsx'
import { accountAnswer } from './+account-answer.ts'
import { DoneAlert } from './+done-alert.tsx'
import { Download } from './+download.tsx'
import { Language } from './+language.tsx'
import { Plans } from './+plans.tsx'
import { Sessions } from './+sessions.tsx'
import { Who } from './+who.tsx'

export async function loader({ request: { signal } }: LoaderFunctionArgs) {
  const [account, { items: memberships }] = await Promise.all([
    call(contract.showAccount, {}, signal),
    call(contract.listMemberships, {}, signal),
  ])
  return { account, memberships }
}

export async function action({ request }: ActionFunctionArgs) {
  const answer = await accountAnswer(await request.formData())
  return typeof answer === 'string' ? redirect(`/account?done=${answer}`) : answer
}

export function Component() {
  const text = useText()
  const { account, memberships } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <Page title={text('account.title')} hasError={problem !== undefined}>
      {problem ? (
        <ErrorSummary
          faults={[{ text: text('form.notSent', { text: text(wordsFor(problem.code).text) }) }]}
          attempt={problem}
        >
          <Reference problem={problem} />
        </ErrorSummary>
      ) : (
        <DoneAlert />
      )}
      <Who account={account} />
      <Plans memberships={memberships} />
      <Sessions sessions={account.sessions} />
      <Language locale={account.locale} />
      <Download />
    </Page>
  )
}
