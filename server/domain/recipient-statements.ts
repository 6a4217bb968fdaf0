import type { RecipientForMember, Said } from '../../shared/contract/recipients.ts'
import { STATEMENTS, type StatementTopic } from '../../shared/vocabulary.ts'
import { sortNewestFirst } from './disclosure-order.ts'
import { counts, type RecordedDisclosure } from './disclosures.ts'

export type RecipientStatements = Pick<
  RecipientForMember,
  'files' | 'corrected' | 'first' | 'last' | 'carriers' | 'topics'
>

/**
 * What one recipient has stated, over a person's own entries that went to it. What the newest file of each sender says
 * is current, and silence is an answer ("not stated"): that a later file no longer carries a statement is shown, and not
 * taken for a withdrawal. A corrected entry says nothing: the file that corrects it does. A choice of this portal.
 */
export function recipientStatements(entries: readonly RecordedDisclosure[]): RecipientStatements {
  const newestFirst = sortNewestFirst(entries.filter(counts))
  const [newest] = newestFirst
  const oldest = newestFirst.at(-1)
  return {
    files: newestFirst.length,
    corrected: entries.length - newestFirst.length,
    first: oldest ? fileOf(oldest) : null,
    last: newest ? fileOf(newest) : null,
    carriers: [...new Set(newestFirst.map(({ carrier }) => carrier.name))].sort(),
    topics: STATEMENTS.map((topic) => ({
      topic,
      stated: newestFirst.filter(({ statements }) => statements[topic] !== null).length,
      said: saidOn(topic, newestFirst),
    })),
  }
}

/** The files by what they say on a topic; the words, their source and their day make one statement. */
function saidOn(topic: StatementTopic, newestFirst: readonly RecordedDisclosure[]): Said[] {
  const senders = new Set<string>()
  const said = new Map<string, Said>()
  for (const entry of newestFirst) {
    const statement = entry.statements[topic]
    const key = JSON.stringify(statement && [statement.text, statement.source, statement.statedOn])
    const file = fileOf(entry)
    const before = said.get(key) ?? { statement, files: 0, first: file, last: file, newestOf: [] }
    const isNewest = !senders.has(senderOf(entry))
    senders.add(senderOf(entry))
    said.set(key, {
      ...before,
      files: before.files + 1,
      first: file,
      newestOf: isNewest ? [...before.newestOf, file.sender] : before.newestOf,
    })
  }
  return [...said.values()]
}

const senderOf = ({ carrier, disclosedBy }: RecordedDisclosure) =>
  JSON.stringify([carrier.code, disclosedBy.name])

const fileOf = ({ id, disclosedOn, disclosedBy }: RecordedDisclosure) => ({
  id,
  disclosedOn,
  sender: disclosedBy.name,
})
