import { expect, test } from 'vitest'
import { turns } from '../../server/turns.ts'

test('one after another, in order, with the event loop free before each', async () => {
  const inTurn = turns()
  const seen: string[] = []
  const work = (name: string) => async () => {
    seen.push(`${name} begins`)
    setImmediate(() => seen.push('somebody else'))
    await Promise.resolve()
    seen.push(`${name} ends`)
    return name
  }
  expect(await Promise.all([inTurn(work('a')), inTurn(work('b')), inTurn(work('c'))])).toEqual([
    'a',
    'b',
    'c',
  ])
  expect(seen.filter((entry) => entry !== 'somebody else')).toEqual(
    ['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]),
  )
  expect(seen.indexOf('somebody else')).toBe(seen.indexOf('a ends') + 1)
})

test('a failure is told to whoever asked, and the next has its turn', async () => {
  const inTurn = turns()
  const failed = inTurn(() => Promise.reject(new Error('no')))
  const next = inTurn(async () => 'next')
  await expect(failed).rejects.toThrow('no')
  expect(await next).toBe('next')
})
