import { contract } from '../../contract.ts'
import { useLanguage } from '../../language.tsx'
import { Text } from '../../text.tsx'

export function Download() {
  const { locale } = useLanguage()
  return (
    <section>
      <h2>
        <Text id="account.download" />
      </h2>
      <p>
        <Text id="account.downloadLead" />
      </p>
      <p>
        <Text id="account.downloadWarn" />
      </p>
      <p>
        <a href={`${contract.downloadAccount.path}?locale=${locale}`} download className="usa-link">
          <Text id="account.downloadLink" />
        </a>
      </p>
    </section>
  )
}
