/** The instant, as ISO 8601 in UTC. The only way to know the time: tests fix it. */
export type Clock = () => string

export const systemClock: Clock = () => new Date().toISOString()

/** Runs from noon UTC of a day on. For a demonstration of another day. */
export function clockFrom(day: string): Clock {
  const offset = Date.parse(`${day}T17:00:00Z`) - Date.now()
  return () => new Date(Date.now() + offset).toISOString()
}

export const plus = (instant: string, milliseconds: number): string =>
  new Date(Date.parse(instant) + milliseconds).toISOString()
