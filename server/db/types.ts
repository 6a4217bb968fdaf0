/** PostgreSQL type oids whose values both drivers hand to these parsers, as text. */
const bigint = (text: string) => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError('a bigint beyond 2^53')
  return value
}
// Both drivers are told to answer in UTC: "2026-06-15 14:00:00.123456+00". Precision below a millisecond is dropped.
const INSTANT = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/
const instant = (text: string) => {
  const [, day, time, fraction = ''] = INSTANT.exec(text) ?? []
  if (!day) throw new RangeError('an instant that is not in UTC')
  return `${day}T${time}.${fraction.padEnd(3, '0').slice(0, 3)}Z`
}

export const TYPE_PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  20: bigint,
  1082: (text: string) => text,
  1184: instant,
}
