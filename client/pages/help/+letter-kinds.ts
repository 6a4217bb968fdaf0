/** The rights a letter can ask for; the clocks come with each right. */
export const LETTER_KINDS = ['accounting', 'access', 'amendment'] as const
export type LetterKind = (typeof LETTER_KINDS)[number]
