import { Link } from 'react-router'
import type { Notice } from '../../shared/contract/notice.ts'
import { Day } from '../components/days.tsx'
import { useLanguage } from '../language.tsx'
import { Text } from '../text.tsx'

/** The newest status of the OPM notice. Null where it could not be loaded: the home works without it. */
export function WhereThingsStand({ notice }: { notice: Notice | null }) {
  const { locale } = useLanguage()
  const status = notice?.statements.filter(({ kind }) => kind === 'status').at(-1)
  return (
    <section className="dl-card">
      <h2>
        <Text id="home.statusTitle" />
      </h2>
      {status && notice && (
        <>
          <p>{status.text[locale]}</p>
          <p className="usa-hint">
            <Text id="home.statusChecked" values={{ day: <Day on={notice.checkedOn} /> }} />
          </p>
        </>
      )}
      <p>
        <Link to="/notice" className="usa-link">
          <Text id="home.goNotice" />
        </Link>
      </p>
    </section>
  )
}
