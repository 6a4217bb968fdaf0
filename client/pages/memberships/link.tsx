import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { call } from '../../api.ts'
import { Page } from '../../components/page.tsx'
import { PostForm } from '../../components/post-form.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { TextField } from '../../components/text-field.tsx'
import { contract } from '../../contract.ts'
import { Text, useText } from '../../text.tsx'
import { linkAnswer } from './+link-answer.ts'
import { LinkProblem } from './+link-problem.tsx'

/** The plans to choose from are no secret; whose page this is, is: nobody should fill it in who is not signed in. */
export async function loader({ request: { signal } }: LoaderFunctionArgs) {
  const [{ items: carriers }, { items: memberships }] = await Promise.all([
    call(contract.listCarriers, {}, signal),
    call(contract.listMemberships, {}, signal),
  ])
  return { carriers, memberships }
}

export async function action({ request }: ActionFunctionArgs) {
  const answer = await linkAnswer(await request.formData())
  return answer.linked ? redirect(`/memberships?linked=${answer.linked.id}`) : answer
}

export function Component() {
  const text = useText()
  const { carriers, memberships } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const fields = answer?.faults.fields ?? {}
  const choices = carriers.map(({ code, name }) => ({ value: code, label: name }))
  return (
    <Page title={text('link.title')} hasError={answer !== undefined} lead={<Text id="link.lead" />}>
      {answer && <LinkProblem answer={answer} carriers={carriers} />}
      <p>
        <Text id="link.match" />
      </p>
      {memberships.length > 0 && (
        <p>
          <Text id="link.already" />{' '}
          {memberships.map(({ carrier, lastFour }) => `${carrier.name} (…${lastFour})`).join(', ')}
        </p>
      )}
      <PostForm submit={<Text id="link.submit" />}>
        <SelectField
          name="carrier"
          label={text('link.carrier')}
          options={[{ value: '', label: text('form.choose') }, ...choices]}
          fault={fields.carrier && text(fields.carrier)}
        />
        <TextField
          name="member"
          label={text('link.member')}
          hint={text('link.memberHint')}
          fault={fields.member && text(fields.member)}
        />
      </PostForm>
    </Page>
  )
}
