/** PostgreSQL type oids whose values both drivers hand to these parsers, as text. */
const bigint = (text: string) => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError('a bigint beyond 2^53')
  return value
}
const instant = (text: string) => {
  // "2026-06-15 14:00:00+00" and "…00.123456+00:00" become RFC 3339; precision below a millisecond is dropped.
  const at = new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))
  return at.toISOString()
}

export const TYPE_PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  20: bigint,
  1082: (text: string) => text,
  1184: instant,
}
