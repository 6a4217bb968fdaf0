import type { AccountingDocument, AccountingLine } from '../../shared/contract/accountings.ts'
import { CATEGORIES } from '../../shared/vocabulary.ts'
import { accountingText, type PrintedText } from './accounting-text.ts'

/** What the template draws: finished words in the order in which they stand, so that it decides nothing. */
export type AccountingView = ReturnType<typeof accountingView>

export function accountingView(document: AccountingDocument, jsonSha256: string) {
  const { print } = accountingText[document.locale]
  const { sentences, totals, window } = document
  return {
    language: document.locale,
    title: print.title,
    about: print.about,
    demonstration: document.demonstration ? print.demonstration : null,
    carrier: document.carrier.name,
    facts: factsOf(document, print),
    answer: sentences.empty ?? print.answer(document.carrier.name, totals, print.days(window)),
    totals: CATEGORIES.filter((category) => totals.records[category] > 0).map((category) =>
      print.records(category, totals.records[category]),
    ),
    leftOut: sentences.leftOut,
    covers: { heading: print.covers, body: sentences.completeness },
    body: {
      ...print.body,
      columns: [print.columns.day, print.columns.recipient, print.columns.what, print.columns.purpose],
      rows: byFile(document.body).map((lines) => row(lines, document, print)),
    },
    voluntary: {
      ...print.voluntary,
      columns: [print.columns.day, print.columns.recipient, print.columns.what, print.columns.reason],
      rows: byFile(document.voluntary).map((lines) => ({
        ...row(lines, document, print),
        why: lines[0]?.why ?? null,
      })),
    },
    corrected: {
      heading: print.corrected.heading,
      intro: print.corrected.intro,
      columns: [print.columns.file, print.columns.records, print.columns.correctedBy],
      rows: document.corrected.map((entry) => ({
        day: print.day(entry.disclosedOn),
        submission: entry.submission,
        records: CATEGORIES.filter((category) => entry.records[category] > 0).map((category) =>
          print.records(category, entry.records[category]),
        ),
        correctedBy: entry.correctedBy,
        reason: entry.reason,
        outcome: entry.stillListed ? print.corrected.stillListed : print.corrected.noLongerListed,
      })),
    },
    complaint: { heading: print.complaint, body: sentences.complaint },
    check: print.check,
    footer: {
      reference: `${print.facts.reference} ${document.reference}`,
      hash: `${print.json}: ${jsonSha256}`,
      page: print.page,
      of: print.of,
    },
    unprintable: null as string | null,
  }
}

function factsOf(document: AccountingDocument, print: PrintedText) {
  const { facts } = print
  const { from, to } = document.window
  return [
    { label: facts.person, value: document.subject.name },
    { label: facts.plan, value: document.carrier.name },
    { label: facts.memberNumber, value: document.subject.memberNumbersEndIn.join(', ') },
    { label: facts.period, value: `${print.day(from)} – ${print.day(to)}` },
    { label: facts.requested, value: print.day(document.requestedOn) },
    { label: facts.reference, value: document.reference },
    { label: facts.prepared, value: print.moment(document.preparedAt, document.carrier.timeZone) },
  ]
}

/** The lines of one file about one membership, which stand together; a category comes once in each group. */
function byFile<Line extends AccountingLine>(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (group?.every((other) => isSameFile(other, line) && other.category !== line.category)) group.push(line)
    else groups.push([line])
  }
  return groups
}

const isSameFile = (one: AccountingLine, other: AccountingLine) =>
  one.submission === other.submission && one.memberNumberEndsIn === other.memberNumberEndsIn

function row(lines: readonly AccountingLine[], { subject }: AccountingDocument, print: PrintedText) {
  const [first] = lines
  if (!first) throw new RangeError('a group of lines is never empty')
  const carried = commonEnding(lines.map((line) => line.description))
  return {
    day: print.day(first.disclosedOn),
    file: [
      `${print.file} ${first.submission}`,
      `${print.program} ${first.program}`,
      ...(subject.memberNumbersEndIn.length > 1
        ? [`${print.facts.memberNumber} ${first.memberNumberEndsIn}`]
        : []),
      ...(first.corrects === null ? [] : [print.corrects(first.corrects)]),
    ],
    recipient: first.recipient.name,
    address: first.recipient.address ?? print.addressNotRecorded,
    sentBy: print.sentBy(first.disclosedBy.name, first.disclosedBy.role),
    what: lines.map((line) => line.description.slice(0, line.description.length - carried.length).trim()),
    carried: `${carried} ${print.identifiability[first.identifiability]}`.trim(),
    purpose: first.purpose,
    basis: first.basis,
    /** A row stays on one page unless it might be longer than one. */
    mayBreak:
      first.purpose.length + first.recipient.name.length + (first.recipient.address ?? '').length > LONG,
  }
}

const LONG = 700

/** The sentences in which all the texts end alike, so that they are printed once. */
function commonEnding(texts: readonly string[]): string {
  const [first = '', ...others] = texts
  const starts = [...first.matchAll(/(?<=\.) /g)].map((match) => match.index)
  const ending = starts
    .map((start) => first.slice(start))
    .find((end) => others.every((text) => text.endsWith(end)))
  return ending ?? ''
}
