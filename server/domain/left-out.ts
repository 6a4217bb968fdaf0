import type { Locale } from '../../shared/vocabulary.ts'

/**
 * ACC-39: the one sentence that stands in every accounting and beside every total, whether or not anything is left out
 * (45 CFR 164.528(a)(2) suspensions). It takes no facts, so that it cannot tell anything. Never vary it.
 */
export const LEFT_OUT: Record<Locale, string> = {
  en: 'Federal law sometimes requires a plan to leave out certain disclosures for a limited time.',
  es: 'La ley federal exige a veces que un plan omita ciertas divulgaciones durante un tiempo limitado.',
}
