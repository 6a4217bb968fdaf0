import { setImmediate as nextTurn } from 'node:timers/promises'

/**
 * Work of one kind done one piece after another, in the order in which it came, with the event loop free in between:
 * twenty people who ask at once wait for each other, and nobody else waits for all of them.
 */
export function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const done = last.then(() => nextTurn()).then(work)
    last = done.catch(() => undefined)
    return done
  }
}
