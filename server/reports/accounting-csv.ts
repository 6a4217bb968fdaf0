import { stringify } from 'csv-stringify/sync'
import type {
  AccountingDocument,
  AccountingLine,
  CarrierAccounting,
} from '../../shared/contract/accountings.ts'
import { CATEGORIES } from '../../shared/vocabulary.ts'
import { accountingText, CSV_COLUMNS, type CsvColumn, type Text } from './accounting-text.ts'

type Cells = Partial<Record<CsvColumn, string | number>>

/**
 * The accounting for a spreadsheet: a row for each line, and what is not a line as notes, so that the columns can be
 * added up. Headers and words are in the document's language, days are YYYY-MM-DD. Text from carriers cannot act as a
 * formula: a cell that would begin one gets an apostrophe. The mark at the start tells spreadsheets that it is UTF-8.
 */
export function accountingCsv(document: AccountingDocument, jsonSha256: string): Uint8Array {
  const text = accountingText[document.locale]
  const rows = [
    ...notesOf(document, jsonSha256, text),
    ...document.accountings.flatMap((accounting) =>
      carrierRows(accounting, text).map((cells) => ({ plan: accounting.carrier.name, ...cells })),
    ),
  ]
  const csv = stringify(
    rows.map((cells) => ({ reference: document.reference, ...cells })),
    {
      header: true,
      columns: CSV_COLUMNS.map((key) => ({ key, header: text.csv.columns[key] })),
      bom: true,
      escape_formulas: true,
      record_delimiter: 'windows',
      quote_record_delimiter: true,
    },
  )
  return new TextEncoder().encode(csv)
}

const note = (text: string): Cells => ({ text })

function notesOf(document: AccountingDocument, jsonSha256: string, { print, csv }: Text): Cells[] {
  const { demonstration, subject, sentences } = document
  return [
    print.title,
    ...(demonstration ? [print.demonstration] : []),
    ...(sentences.translation === null ? [] : [sentences.translation]),
    `${print.facts.person}: ${subject.name}`,
    `${print.facts.form}: ${print.form[document.form]}. ${sentences.form}`,
    sentences.free,
    `${print.json}: ${jsonSha256}`,
  ].map((words) => ({ section: csv.sections.note, ...note(words) }))
}

function carrierRows(accounting: CarrierAccounting, text: Text): Cells[] {
  const { print, csv } = text
  const { carrier, sentences, totals, window } = accounting
  const section = (name: keyof typeof csv.sections, rows: Cells[]) =>
    rows.map((cells) => ({ section: csv.sections[name], ...cells }))
  return [
    ...section(
      'note',
      [
        sentences.empty ?? print.answer(carrier.name, totals, print.days(window)),
        sentences.leftOut,
        sentences.completeness,
        `${print.facts.memberNumber}: ${accounting.memberNumbersEndIn.join(', ')}`,
        `${print.facts.period}: ${print.days(window)}`,
        `${print.facts.requested}: ${print.day(accounting.requestedOn)}`,
        sentences.complaint,
      ].map(note),
    ),
    ...section('legal', [
      ...accounting.summaries.map((summary) => ({
        ...cellsOf(summary.first, text),
        form: print.form.summary,
        lastOn: summary.last.disclosedOn,
        disclosures: summary.disclosures,
        times: summary.times,
        records: summary.records,
        text: summary.differences.join(' '),
      })),
      ...accounting.body.map((line) => cellsOf(line, text)),
    ]),
    ...section(
      'voluntary',
      accounting.voluntary.map((line) => ({ ...cellsOf(line, text), reason: line.why })),
    ),
    ...section('corrected', correctedRows(accounting, text)),
  ]
}

function cellsOf(line: AccountingLine, { print }: Text): Cells {
  return {
    form: print.form.itemised,
    firstOn: line.disclosedOn,
    lastOn: line.disclosedOn,
    category: print.category[line.category],
    records: line.records,
    recipient: line.recipient.name,
    address: line.recipient.address ?? print.addressNotRecorded,
    description: line.description,
    purpose: line.purpose,
    basis: line.basis,
    identifiability: print.identifiability[line.identifiability],
    sender: print.sentBy(line.disclosedBy.name, line.disclosedBy.role),
    program: line.program,
    periodFrom: line.period.from,
    periodTo: line.period.to,
    file: line.submission,
    memberNumber: line.memberNumberEndsIn,
    corrects: line.corrects ?? '',
  }
}

function correctedRows({ corrected }: CarrierAccounting, { print }: Text): Cells[] {
  return corrected.flatMap((entry) =>
    CATEGORIES.filter((category) => entry.records[category] > 0).map((category) => ({
      form: print.form.itemised,
      firstOn: entry.disclosedOn,
      lastOn: entry.disclosedOn,
      category: print.category[category],
      records: entry.records[category],
      file: entry.submission,
      correctedBy: entry.correctedBy,
      reason: entry.reason,
      text: entry.stillListed ? print.corrected.stillListed : print.corrected.noLongerListed,
    })),
  )
}
