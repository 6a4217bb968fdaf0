import { useIntl } from 'react-intl'
import { Form } from 'react-router'
import type { SessionForMember } from '../../../shared/contract/account.ts'
import { Text } from '../../text.tsx'

/** In the reader's own time zone, and saying which: they are to recognize what they did. */
function useMoment() {
  const intl = useIntl()
  return (at: string) =>
    intl.formatDate(new Date(at), {
      month: 'long',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short',
    })
}

/** This one first. */
export function Sessions({ sessions }: { sessions: readonly SessionForMember[] }) {
  const others = sessions.filter(({ isThis }) => !isThis)
  return (
    <section>
      <h2>
        <Text id="account.sessions" />
      </h2>
      <p>
        <Text id="account.sessionsLead" />
      </p>
      <ul className="usa-list usa-list--unstyled dl-sessions">
        {[...sessions.filter(({ isThis }) => isThis), ...others].map((session) => (
          <SessionItem key={session.id} session={session} />
        ))}
      </ul>
      {others.length === 0 && (
        <p>
          <Text id="account.noOthers" />
        </p>
      )}
      {others.length > 1 && (
        <Form method="post">
          <button type="submit" className="usa-button usa-button--outline">
            <Text id="account.endOthers" />
          </button>
        </Form>
      )}
    </section>
  )
}

function SessionItem({ session }: { session: SessionForMember }) {
  const moment = useMoment()
  const began = moment(session.startedAt)
  return (
    <li className="dl-list__item">
      <h3>
        <Text id={session.isThis ? 'account.thisSession' : 'account.otherSession'} />
      </h3>
      <p>
        <Text id="account.began" values={{ at: <time dateTime={session.startedAt}>{began}</time> }} />
        <br />
        <Text
          id="account.lastActive"
          values={{ at: <time dateTime={session.lastActiveAt}>{moment(session.lastActiveAt)}</time> }}
        />
      </p>
      {session.isThis ? (
        <p>
          <Text id="account.endThis" />
        </p>
      ) : (
        <Form method="post">
          <input type="hidden" name="session" value={session.id} />
          <button type="submit" className="usa-button usa-button--unstyled">
            <Text id="account.end" />
            <span className="dl-hidden">
              {', '}
              <Text id="account.endNamed" values={{ at: began }} />
            </span>
          </button>
        </Form>
      )}
    </li>
  )
}
