import type { ReactNode } from 'react'
import type { Right } from '../../../shared/contract/rights.ts'
import type { Carrier } from '../../../shared/contract/site.ts'
import { AsWritten } from '../../components/as-written.tsx'
import { useShellData } from '../../components/shell-data.ts'
import { useLanguage } from '../../language.tsx'
import { Text, useText } from '../../text.tsx'
import type { LetterKind } from './+letter-kinds.ts'

type Props = { kind: LetterKind; right: Right; carrier: Carrier | undefined }

/** A letter to print, with blanks to fill in by hand. */
export function Letter({ kind, right, carrier }: Props) {
  const text = useText()
  const { locale } = useLanguage()
  const site = useShellData()?.site
  const { numbers } = right
  return (
    <article className="dl-letter" aria-label={text('letter.preview')}>
      {/* WEB-24: a translated letter is marked until somebody has reviewed it. */}
      {locale !== 'en' && !site?.reviewedTranslations.includes(locale) && (
        <p className="usa-hint">
          <Text id="letter.translation" />
        </p>
      )}
      <Blank name={<Text id="letter.date" />} />
      <Blank name={<Text id="letter.name" />} />
      <Blank name={<Text id="letter.address" />} lines={2} />
      <Blank name={<Text id="letter.phone" />} />
      <Blank name={<Text id="letter.member" />} />
      <Addressee carrier={carrier} />
      <p>
        <strong>
          <Text id="letter.subject" />: <Text id={`letter.${kind}.subject`} />
        </strong>
      </p>
      <Body kind={kind} numbers={numbers} />
      <p>
        <Text
          id="letter.clock"
          values={{ ...numbers, cites: right.facts.find(({ fact }) => fact === 'clock')?.cites }}
        />
      </p>
      <Blank name={<Text id="letter.sign" />} />
    </article>
  )
}

function Addressee({ carrier }: { carrier: Carrier | undefined }) {
  if (!carrier) {
    return (
      <>
        <p>
          <Text id="letter.to" />: <Text id="letter.office" />
        </p>
        <Blank name={<Text id="letter.planName" />} />
        <Blank name={<Text id="letter.planAddress" />} lines={2} />
      </>
    )
  }
  const { title, address } = carrier.privacyContact
  return (
    <>
      <p>
        <Text id="letter.to" />:{' '}
        {title === null ? <Text id="letter.office" /> : <AsWritten>{title}</AsWritten>}
        <span className="dl-block">{carrier.name}</span>
        {address !== null && <span className="dl-block">{address}</span>}
      </p>
      {address === null && <Blank name={<Text id="letter.planAddress" />} lines={2} />}
    </>
  )
}

function Body({ kind, numbers }: { kind: LetterKind; numbers: Right['numbers'] }) {
  if (kind === 'amendment') {
    return (
      <>
        <Line id="letter.amendment.1" />
        <Blank name={<Text id="letter.amendment.record" />} lines={2} />
        <Blank name={<Text id="letter.amendment.says" />} lines={2} />
        <Blank name={<Text id="letter.amendment.should" />} lines={2} />
        <Blank name={<Text id="letter.amendment.reason" />} lines={2} />
        <Line id="letter.amendment.2" />
        <Line id="letter.amendment.3" />
      </>
    )
  }
  if (kind === 'access') {
    return (
      <>
        <Line id="letter.access.1" />
        <Period from="letter.access.period" to="letter.access.until" />
        <Blank name={<Text id="letter.access.form" />} />
        <Line id="letter.access.2" />
        <Line id="letter.access.3" />
      </>
    )
  }
  return (
    <>
      <p>
        <Text id="letter.accounting.1" values={numbers} />
      </p>
      <Period from="letter.accounting.period" to="letter.accounting.until" />
      <Line id="letter.accounting.2" />
      <Line id="letter.accounting.3" />
      <p>
        <Text id="letter.accounting.4" values={numbers} />
      </p>
    </>
  )
}

function Line({ id }: { id: Parameters<typeof Text>[0]['id'] }) {
  return (
    <p>
      <Text id={id} />
    </p>
  )
}

type PeriodProps = Record<'from' | 'to', Parameters<typeof Text>[0]['id']>

function Period({ from, to }: PeriodProps) {
  return (
    <p className="dl-blanks">
      <span>
        <Text id={from} />
      </span>
      <span className="dl-blank" />
      <span>
        <Text id={to} />
      </span>
      <span className="dl-blank" />
    </p>
  )
}

/** A name and a line to write on. */
function Blank({ name, lines = 1 }: { name: ReactNode; lines?: 1 | 2 }) {
  return (
    <>
      <p className="dl-blanks">
        <span>{name}:</span>
        <span className="dl-blank" />
      </p>
      {lines === 2 && (
        <p className="dl-blanks" aria-hidden="true">
          <span className="dl-blank" />
        </p>
      )}
    </>
  )
}
