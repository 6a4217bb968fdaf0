import type { CarrierAccounting } from '../../shared/contract/accountings.ts'
import type {
  AccountingForm,
  Category,
  Identifiability,
  Locale,
  SenderRole,
} from '../../shared/vocabulary.ts'
import type { AccountingText } from '../domain/accounting-text.ts'
import type { Window } from '../domain/accounting-window.ts'
import { en } from './text/en.ts'
import { es } from './text/es.ts'

/** What the printed accounting says besides the document's own sentences. */
export interface PrintedText {
  title: string
  demonstration: string
  about: string
  /** Said where one document has the accountings of several plans. */
  several(count: number): string
  facts: Record<
    | 'plan'
    | 'person'
    | 'memberNumber'
    | 'covered'
    | 'period'
    | 'requested'
    | 'prepared'
    | 'form'
    | 'reference',
    string
  >
  form: Record<AccountingForm, string>
  day(day: string): string
  days(days: Window): string
  covered(span: CarrierAccounting['coverage'][number]): string
  /** An instant, in the time zone named. */
  moment(instant: string, timeZone: string): string
  /** The answer: what this accounting counts. */
  answer(carrier: string, totals: CarrierAccounting['totals'], days: string): string
  records(category: Category, count: number): string
  category: Record<Category, string>
  identifiability: Record<Identifiability, string>
  sentBy(name: string, role: SenderRole): string
  addressNotRecorded: string
  file: string
  program: string
  corrects(submission: string): string
  page: string
  of: string
  json: string
  columns: Record<
    | 'day'
    | 'first'
    | 'recipient'
    | 'what'
    | 'whatFirst'
    | 'purpose'
    | 'times'
    | 'reason'
    | 'file'
    | 'correctedBy'
    | 'records',
    string
  >
  body: { heading: string; intro: string }
  summaries: { heading: string; intro: string; last(day: string): string; inAll(records: string): string }
  voluntary: { heading: string; intro: string }
  corrected: { heading: string; intro: string; stillListed: string; noLongerListed: string }
  covers: string
  /** Said where a letter had to be replaced. */
  unprintable: string
  complaint: string
  free: string
  check: { heading: string; body: string }
}

export const CSV_COLUMNS = [
  'reference',
  'plan',
  'section',
  'form',
  'firstOn',
  'lastOn',
  'disclosures',
  'times',
  'category',
  'records',
  'recipient',
  'address',
  'description',
  'purpose',
  'basis',
  'identifiability',
  'sender',
  'program',
  'periodFrom',
  'periodTo',
  'file',
  'memberNumber',
  'corrects',
  'correctedBy',
  'reason',
  'text',
] as const
export type CsvColumn = (typeof CSV_COLUMNS)[number]

/** Headers and words of the table for a spreadsheet. */
export interface CsvText {
  columns: Record<CsvColumn, string>
  sections: Record<'legal' | 'voluntary' | 'corrected' | 'note', string>
}

export type Text = AccountingText & { print: PrintedText; csv: CsvText }

/** One complete text a language: the same type keeps them level. */
export const accountingText: Record<Locale, Text> = { en, es }
