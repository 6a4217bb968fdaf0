import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import type { Notice, NoticeStatement } from '../../../shared/contract/notice.ts'
import type { NoticeKind } from '../../../shared/vocabulary.ts'
import { call } from '../../api.ts'
import { Day } from '../../components/days.tsx'
import { Page } from '../../components/page.tsx'
import { contract } from '../../contract.ts'
import { useLanguage } from '../../language.tsx'
import { Text, useText } from '../../text.tsx'
import { Statement, Support } from './+statement.tsx'

const PARTS = ['proposal', 'not-specified', 'event', 'not-found'] as const satisfies NoticeKind[]

export const loader = ({ request: { signal } }: LoaderFunctionArgs) =>
  call(contract.showNotice, { query: {} }, signal)

export function Component() {
  const notice = useLoaderData<typeof loader>()
  const text = useText()
  return (
    <Page title={text('notice.title')} lead={<Text id="notice.lead" />}>
      <Status notice={notice} />
      <p>
        <Text id="notice.checkedOn" values={{ day: <Day on={notice.checkedOn} /> }} />
      </p>
      <p className="dl-noprint">
        <Text
          id="notice.means"
          values={{
            rights: (
              <Link to="/rights" className="usa-link">
                <Text id="notice.rightsLink" />
              </Link>
            ),
          }}
        />
      </p>
      {PARTS.map((kind) => (
        <Part key={kind} kind={kind} notice={notice} />
      ))}
      <Earlier notice={notice} />
    </Page>
  )
}

/** The newest status, which nobody can miss. */
function Status({ notice }: { notice: Notice }) {
  const { locale } = useLanguage()
  const status = notice.statements.filter(({ kind }) => kind === 'status').at(-1)
  return (
    <section className="dl-answer">
      <h2>
        <Text id="notice.status" />
      </h2>
      {!status && (
        <p>
          <Text id="notice.noStatus" />
        </p>
      )}
      {status && (
        <>
          <p className="dl-answer__sentence">{status.text[locale]}</p>
          {status.happenedOn !== null && (
            <p>
              <Text id="notice.statusOn" values={{ day: <Day on={status.happenedOn} /> }} />
            </p>
          )}
          <Support statement={status} checkedOn={notice.checkedOn} />
        </>
      )}
    </section>
  )
}

function Part({ kind, notice }: { kind: (typeof PARTS)[number]; notice: Notice }) {
  const statements = notice.statements.filter((statement) => statement.kind === kind)
  const [first] = statements
  if (!first) return null
  return (
    <section>
      <h2>
        <Text id={`notice.${kind}`} />
      </h2>
      <p>
        <Text id={`notice.${kind}Lead`} />
      </p>
      {statements.length > 1 && statements.every((statement) => isSupportedAlike(statement, first)) ? (
        <Alike statements={statements} checkedOn={notice.checkedOn} />
      ) : (
        <ul className="dl-statements">
          {statements.map((statement) => (
            <Statement key={statement.id} statement={statement} checkedOn={notice.checkedOn} />
          ))}
        </ul>
      )}
    </section>
  )
}

const isSupportedAlike = (a: NoticeStatement, b: NoticeStatement) =>
  a.kind !== 'event' && a.source?.en === b.source?.en && a.mark === b.mark && a.checkedOn === b.checkedOn

/** Statements that rest on the same source, which is named once. */
function Alike({ statements, checkedOn }: { statements: Notice['statements']; checkedOn: string }) {
  const { locale } = useLanguage()
  const [first] = statements
  return (
    <>
      <ul className="usa-list">
        {statements.map(({ id, text }) => (
          <li key={id}>{text[locale]}</li>
        ))}
      </ul>
      {first && <Support statement={first} checkedOn={checkedOn} />}
    </>
  )
}

function Earlier({ notice: { earlier, checkedOn } }: { notice: Notice }) {
  if (earlier.length === 0) return null
  return (
    <section>
      <h2>
        <Text id="notice.earlier" />
      </h2>
      <p>
        <Text id="notice.earlierLead" />
      </p>
      <ul className="dl-statements">
        {earlier.map((statement) => (
          <Statement key={statement.id} statement={statement} checkedOn={checkedOn} />
        ))}
      </ul>
    </section>
  )
}
