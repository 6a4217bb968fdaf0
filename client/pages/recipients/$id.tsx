import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { call } from '../../api.ts'
import { LeftOut } from '../../components/left-out.tsx'
import { Page } from '../../components/page.tsx'
import { Reading, Readings } from '../../components/readings.tsx'
import { contract } from '../../contract.ts'
import { Text, useText } from '../../text.tsx'
import { About } from './+about.tsx'
import { Topic } from './+topic.tsx'

export const loader = ({ params: { id = '' }, request: { signal } }: LoaderFunctionArgs) =>
  call(contract.showRecipient, { params: { id } }, signal)

export function Component() {
  const text = useText()
  const recipient = useLoaderData<typeof loader>()
  const { topics } = recipient
  const known = topics.filter(({ said }) => said.some(({ statement, newestOf }) => statement && newestOf[0]))
  return (
    <Page
      title={text('recipient.title', { recipient: recipient.name })}
      lead={
        <>
          <Text id="recipient.answer" values={{ known: known.length, topics: topics.length }} />{' '}
          <Text
            id="recipient.files"
            values={{ files: recipient.files, carriers: recipient.carriers.length }}
          />
        </>
      }
    >
      <LeftOut />
      <h2>
        <Text id="recipient.stated" />
      </h2>
      <p>
        <Text id="recipient.statedLead" />
      </p>
      {topics.map((topic) => (
        <Topic key={topic.topic} topic={topic} />
      ))}
      <About recipient={recipient} />
      <Readings>
        <Reading id="reading.newest" />
        {recipient.corrected > 0 && <Reading id="reading.correction" />}
        {recipient.kind === 'health-oversight-agency' && <Reading id="reading.no-contract" />}
        <Reading id="reading.left-out" />
      </Readings>
      <p className="dl-noprint">
        <Link to="/disclosures" className="usa-link">
          <Text id="shell.back" values={{ page: text('overview.title') }} />
        </Link>
      </p>
    </Page>
  )
}
