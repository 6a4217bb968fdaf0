import type { AccountForMember } from '../../../shared/contract/account.ts'
import { Day, DayOfInstant } from '../../components/days.tsx'
import { Fact, Facts } from '../../components/facts.tsx'
import { Text } from '../../text.tsx'

export function Who({ account }: { account: AccountForMember }) {
  return (
    <section>
      <h2>
        <Text id="account.who" />
      </h2>
      <p>
        <Text id="account.whoLead" />
      </p>
      <Facts>
        <Fact name={<Text id="account.name" />}>{account.name}</Fact>
        <Fact name={<Text id="account.birthDate" />}>
          <Day on={account.birthDate} />
        </Fact>
        <Fact name={<Text id="account.firstSignedIn" />}>
          <DayOfInstant at={account.firstSignedInAt} />
        </Fact>
      </Facts>
    </section>
  )
}
