import type { NoticeStatement } from '../../../shared/contract/notice.ts'
import { Day } from '../../components/days.tsx'
import { useLanguage } from '../../language.tsx'
import { Text } from '../../text.tsx'

/** When it was, what is said, and how well it is supported. */
export function Statement({ statement, checkedOn }: { statement: NoticeStatement; checkedOn: string }) {
  const { locale } = useLanguage()
  return (
    <li className="dl-statement">
      <When statement={statement} />
      <p>{statement.text[locale]}</p>
      <Support statement={statement} checkedOn={checkedOn} />
    </li>
  )
}

function When({ statement: { happenedOn, happened, kind } }: { statement: NoticeStatement }) {
  const { locale } = useLanguage()
  if (kind !== 'event' || (happenedOn === null && happened === null)) return null
  return (
    <p className="dl-statement__when">{happenedOn === null ? happened?.[locale] : <Day on={happenedOn} />}</p>
  )
}

/** Source and mark; the day it was checked only where it is not the day of the whole page. */
export function Support({ statement, checkedOn }: { statement: NoticeStatement; checkedOn: string }) {
  const { locale } = useLanguage()
  const { source, mark, stood } = statement
  return (
    <p className="usa-hint">
      {source && (
        <>
          <Text id="notice.source" values={{ source: source[locale] }} />{' '}
        </>
      )}
      <Text id={`noticeMark.${mark}`} />
      {statement.checkedOn !== checkedOn && (
        <>
          {' '}
          <Text id="notice.statementChecked" values={{ day: <Day on={statement.checkedOn} /> }} />
        </>
      )}
      {stood && (
        <>
          {' '}
          <Text id="notice.stood" values={{ from: <Day on={stood.from} />, to: <Day on={stood.to} /> }} />
        </>
      )}
    </p>
  )
}
