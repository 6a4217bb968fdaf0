import type { MessageId } from '../../locales/en.ts'
import { Text } from '../../text.tsx'

const PROVES = ['verify.proves1', 'verify.proves2', 'verify.proves3'] as const
const PROVES_NOT = ['verify.not1', 'verify.not2', 'verify.not3', 'verify.not4', 'verify.not5'] as const

/** Whoever relies on a signature should know how far it goes. */
export function Meaning() {
  return (
    <>
      <List title="verify.provesTitle" items={PROVES} />
      <List title="verify.notTitle" items={PROVES_NOT} />
      <h2>
        <Text id="verify.offlineTitle" />
      </h2>
      <p>
        <Text id="verify.offline" />
      </p>
      <p>
        <a href="/.well-known/jwks.json" className="usa-link">
          <Text id="accounting.keys" />
        </a>
      </p>
    </>
  )
}

function List({ title, items }: { title: MessageId; items: readonly MessageId[] }) {
  return (
    <>
      <h2>
        <Text id={title} />
      </h2>
      <ul className="usa-list">
        {items.map((id) => (
          <li key={id}>
            <Text id={id} />
          </li>
        ))}
      </ul>
    </>
  )
}
