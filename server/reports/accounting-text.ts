import type { AccountingDocument } from '../../shared/contract/accountings.ts'
import type { Category, Identifiability, Locale, SenderRole } from '../../shared/vocabulary.ts'
import type { AccountingText } from '../domain/accounting.ts'
import type { Window } from '../domain/accounting-window.ts'
import { en } from './text/en.ts'
import { es } from './text/es.ts'

/** What the printed accounting says besides the document's own sentences. */
export interface PrintedText {
  title: string
  demonstration: string
  about: string
  facts: Record<
    'plan' | 'person' | 'memberNumber' | 'period' | 'requested' | 'prepared' | 'reference',
    string
  >
  day(day: string): string
  days(days: Window): string
  /** An instant, in the time zone named. */
  moment(instant: string, timeZone: string): string
  /** The answer: what this accounting counts. */
  answer(carrier: string, totals: AccountingDocument['totals'], days: string): string
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
    'day' | 'recipient' | 'what' | 'purpose' | 'reason' | 'file' | 'correctedBy' | 'records',
    string
  >
  body: { heading: string; intro: string }
  voluntary: { heading: string; intro: string }
  corrected: { heading: string; intro: string; stillListed: string; noLongerListed: string }
  covers: string
  /** Said where a letter had to be replaced. */
  unprintable: string
  complaint: string
  check: { heading: string; body: string }
}

export type Text = AccountingText & { print: PrintedText }

/** One complete text a language: the same type keeps them level. */
export const accountingText: Record<Locale, Text> = { en, es }
