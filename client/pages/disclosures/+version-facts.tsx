import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import type { DisclosureForMember } from '../../../shared/contract/disclosures.ts'
import { STATEMENTS } from '../../../shared/vocabulary.ts'
import { AsWritten } from '../../components/as-written.tsx'
import { Day, Instant } from '../../components/days.tsx'
import { Stated } from '../../components/stated.tsx'
import type { MessageId } from '../../locales/en.ts'
import { Text, useText } from '../../text.tsx'

type VersionFact = {
  id: MessageId
  /** What is compared. */
  raw: (entry: DisclosureForMember) => string
  words: (entry: DisclosureForMember) => ReactNode
}

/** Every fact in which two versions of a disclosure can differ, apart from the counts. */
export function useVersionFacts(): VersionFact[] {
  const text = useText()
  const intl = useIntl()
  return [
    {
      id: 'disclosure.sender',
      raw: ({ disclosedBy }) => `${disclosedBy.role} ${disclosedBy.name}`,
      words: ({ disclosedBy }) => disclosedBy.name,
    },
    {
      id: 'disclosure.recipient',
      raw: ({ recipient }) => recipient.id,
      words: ({ recipient }) => recipient.name,
    },
    {
      id: 'disclosure.when',
      raw: ({ disclosedAt }) => String(Date.parse(disclosedAt)),
      words: ({ disclosedOn, disclosedAt }) => (
        <>
          <Day on={disclosedOn} /> (<Instant at={disclosedAt} />)
        </>
      ),
    },
    {
      id: 'disclosure.period',
      raw: ({ period }) => `${period.from} ${period.to}`,
      words: ({ period }) => (
        <Text id="disclosure.range" values={{ from: <Day on={period.from} />, to: <Day on={period.to} /> }} />
      ),
    },
    {
      id: 'disclosure.frequency',
      raw: ({ frequency }) => frequency,
      words: ({ frequency }) => text(`frequency.${frequency}`),
    },
    { id: 'disclosure.program', raw: ({ program }) => program, words: ({ program }) => program },
    {
      id: 'disclosure.elements',
      raw: ({ elements }) => elements.toSorted().join(),
      words: ({ elements }) =>
        elements.length === 0
          ? text('disclosure.noElements')
          : intl.formatList(elements.map((element) => text(`element.${element}`))),
    },
    {
      id: 'disclosure.identifiability',
      raw: ({ identifiability }) => identifiability,
      words: ({ identifiability }) => text(`identifiability.${identifiability}`),
    },
    {
      id: 'disclosure.purpose',
      raw: ({ purpose }) => purpose,
      words: ({ purpose }) => <AsWritten>{purpose}</AsWritten>,
    },
    {
      id: 'disclosure.basis',
      raw: ({ legalBasis }) => legalBasis,
      words: ({ legalBasis }) => text(`basis.${legalBasis}`),
    },
    {
      id: 'disclosure.minimum',
      raw: ({ minimumNecessary }) => JSON.stringify(minimumNecessary),
      words: ({ minimumNecessary: { basis, note } }) => (
        <>
          {text(`minimum.${basis}`)} {note !== null && <AsWritten>{note}</AsWritten>}
        </>
      ),
    },
    ...STATEMENTS.map(
      (topic): VersionFact => ({
        id: `statement.${topic}`,
        raw: ({ statements }) => JSON.stringify(statements[topic]),
        words: ({ statements }) => <Stated statement={statements[topic]} />,
      }),
    ),
    {
      id: 'disclosure.transfer',
      raw: ({ transfer }) => JSON.stringify(transfer),
      words: ({ transfer }) =>
        transfer ? text('disclosure.transferEnds', transfer) : text('versions.notRecorded'),
    },
  ]
}
