import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockOf, isLast, secondsSaid, WARNING_MS, warningOf } from '../../client/session-clock.ts'
import { session } from './support/replies.ts'

const instant = (at: number) => new Date(at).toISOString()
/** Milliseconds since 1970, in this century. */
const anyInstant = fc.integer({ min: 1_000_000_000_000, max: 4_000_000_000_000 })
const anyLeft = fc.integer({ min: 0, max: 12 * 3_600_000 })

describe('when a session ends by this browser’s clock', () => {
  test('is as far off as by the server’s, whatever either clock says', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, anyLeft, anyLeft, (server, browser, idle, more) => {
        const clock = clockOf(
          {
            ...session,
            serverNow: instant(server),
            idleEndsAt: instant(server + idle),
            endsAt: instant(server + idle + more),
          },
          browser,
        )
        expect(clock).toEqual({ askedAt: browser, idleEnd: browser + idle, end: browser + idle + more })
        expect(isLast(clock)).toBe(more === 0)
      }),
    )
  })

  test('is warned of two minutes and a half before', () => {
    expect(WARNING_MS).toBe(2.5 * 60_000)
    expect(warningOf({ askedAt: 0, idleEnd: 900_000, end: 1_000_000 })).toBe(750_000)
  })
})

describe('what is left', () => {
  test.each([
    [150_000, 150],
    [149_999, 150],
    [120_001, 150],
    [120_000, 120],
    [60_001, 90],
    [60_000, 60],
    [50_001, 60],
    [50_000, 50],
    [10_000, 10],
    [1, 10],
    [0, 10],
    [-5, 10],
  ])('%i ms are said as %i s', (left, said) => {
    expect(secondsSaid(left)).toBe(said)
  })

  test('is never more than is said, and changes at most every ten seconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: WARNING_MS }), (left) => {
        expect(secondsSaid(left) * 1000).toBeGreaterThanOrEqual(left)
        expect(secondsSaid(left) % 10).toBe(0)
      }),
    )
  })
})
