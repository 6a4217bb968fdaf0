import { randomInt } from 'node:crypto'

/** Crockford's base 32: no I, L, O or U, so that a number read out loud or off paper stays the same. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** `A-` and ten characters, 50 random bits. */
export const newAccountingReference = (): string =>
  `A-${Array.from({ length: 10 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')}`
