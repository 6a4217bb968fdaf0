import type {
  AccountingDocument,
  AccountingLine,
  AccountingSummary,
  CarrierAccounting,
} from '../../shared/contract/accountings.ts'
import type { RecordCounts } from '../../shared/contract/disclosures.ts'
import { CATEGORIES } from '../../shared/vocabulary.ts'
import { accountingText, type PrintedText } from './accounting-text.ts'

/** What the template draws: finished words in the order in which they stand, so that it decides nothing. */
export type AccountingView = ReturnType<typeof accountingView>

export function accountingView(document: AccountingDocument, jsonSha256: string) {
  const { print } = accountingText[document.locale]
  const { accountings, sentences } = document
  return {
    language: document.locale,
    title: print.title,
    about: print.about,
    demonstration: document.demonstration ? print.demonstration : null,
    translation: sentences.translation,
    several:
      accountings.length > 1
        ? { intro: print.several(accountings.length), plans: accountings.map(({ carrier }) => carrier.name) }
        : null,
    facts: [
      { label: print.facts.person, value: document.subject.name },
      { label: print.facts.reference, value: document.reference },
      { label: print.facts.form, value: print.form[document.form] },
    ],
    form: sentences.form,
    carriers: accountings.map((accounting) => carrierView(accounting, document, print)),
    free: { heading: print.free, body: sentences.free },
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

function carrierView(accounting: CarrierAccounting, { preparedAt }: AccountingDocument, print: PrintedText) {
  const { carrier, sentences, totals, window } = accounting
  return {
    name: carrier.name,
    facts: factsOf(accounting, preparedAt, print),
    answer: sentences.empty ?? print.answer(carrier.name, totals, print.days(window)),
    totals: recordsIn(totals.records, print),
    leftOut: sentences.leftOut,
    covers: { heading: print.covers, body: sentences.completeness },
    summaries: {
      heading: print.summaries.heading,
      intro: print.summaries.intro,
      columns: [print.columns.first, print.columns.recipient, print.columns.whatFirst, print.columns.times],
      rows: accounting.summaries.map((summary) => summaryRow(summary, accounting, print)),
    },
    body: {
      ...print.body,
      columns: [print.columns.day, print.columns.recipient, print.columns.what, print.columns.purpose],
      rows: byFile(accounting.body).map((lines) => row(lines, accounting, print)),
    },
    voluntary: {
      ...print.voluntary,
      columns: [print.columns.day, print.columns.recipient, print.columns.what, print.columns.reason],
      rows: byFile(accounting.voluntary).map((lines) => ({
        ...row(lines, accounting, print),
        why: lines[0]?.why ?? null,
      })),
    },
    corrected: {
      heading: print.corrected.heading,
      intro: print.corrected.intro,
      columns: [print.columns.file, print.columns.records, print.columns.correctedBy],
      rows: accounting.corrected.map((entry) => ({
        day: print.day(entry.disclosedOn),
        submission: entry.submission,
        records: recordsIn(entry.records, print),
        correctedBy: entry.correctedBy,
        reason: entry.reason,
        outcome: entry.stillListed ? print.corrected.stillListed : print.corrected.noLongerListed,
      })),
    },
    complaint: { heading: print.complaint, body: sentences.complaint },
  }
}

const recordsIn = (records: RecordCounts, print: PrintedText) =>
  CATEGORIES.filter((category) => records[category] > 0).map((category) =>
    print.records(category, records[category]),
  )

function factsOf(accounting: CarrierAccounting, preparedAt: string, print: PrintedText) {
  const { facts } = print
  const { carrier, coverage, memberNumbersEndIn, requestedOn, window } = accounting
  return [
    { label: facts.plan, value: carrier.name },
    { label: facts.memberNumber, value: memberNumbersEndIn.join(', ') },
    { label: facts.covered, value: coverage.map(print.covered).join('; ') },
    { label: facts.period, value: `${print.day(window.from)} – ${print.day(window.to)}` },
    { label: facts.requested, value: print.day(requestedOn) },
    { label: facts.prepared, value: print.moment(preparedAt, carrier.timeZone) },
  ].filter(({ value }) => value !== '')
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

function row(lines: readonly AccountingLine[], accounting: CarrierAccounting, print: PrintedText) {
  const [first] = lines
  if (!first) throw new RangeError('a group of lines is never empty')
  const carried = commonEnding(lines.map((line) => line.description))
  return {
    ...whoAndWhen(first, accounting, print),
    what: lines.map((line) => line.description.slice(0, line.description.length - carried.length).trim()),
    carried: `${carried} ${print.identifiability[first.identifiability]}`.trim(),
    purpose: first.purpose,
    basis: first.basis,
    mayBreak: isLong(first),
  }
}

function summaryRow(summary: AccountingSummary, accounting: CarrierAccounting, print: PrintedText) {
  const { first, last, records, times, differences } = summary
  return {
    ...whoAndWhen(first, accounting, print),
    what: [first.description, print.identifiability[first.identifiability]],
    purpose: first.purpose,
    basis: first.basis,
    times: [times, print.summaries.inAll(print.records(first.category, records))],
    last: print.summaries.last(print.day(last.disclosedOn)),
    lastFile: `${print.file} ${last.submission}`,
    differences,
    mayBreak: isLong(first) || differences.join('').length > LONG,
  }
}

function whoAndWhen(line: AccountingLine, { memberNumbersEndIn }: CarrierAccounting, print: PrintedText) {
  return {
    day: print.day(line.disclosedOn),
    file: [
      `${print.file} ${line.submission}`,
      `${print.program} ${line.program}`,
      ...(memberNumbersEndIn.length > 1 ? [`${print.facts.memberNumber} ${line.memberNumberEndsIn}`] : []),
      ...(line.corrects === null ? [] : [print.corrects(line.corrects)]),
    ],
    recipient: line.recipient.name,
    address: line.recipient.address ?? print.addressNotRecorded,
    sentBy: print.sentBy(line.disclosedBy.name, line.disclosedBy.role),
  }
}

/** A row stays on one page unless it might be longer than one. */
const isLong = ({ purpose, recipient }: AccountingLine) =>
  purpose.length + recipient.name.length + (recipient.address ?? '').length > LONG

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
