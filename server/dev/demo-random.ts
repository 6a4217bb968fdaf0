/** Chance that can be repeated: the same words give the same draws, on any machine and in any order of asking. */
export type Draws = {
  /** At least 0, below 1. */
  fraction(): number
  /** A whole number, both ends included. */
  between(low: number, high: number): number
  pick<T>(items: readonly [T, ...T[]]): T
}

export function drawsFor(...words: (string | number)[]): Draws {
  let state = fnv1a(words.join('\u0000'))
  // mulberry32
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (low: number, high: number) => low + Math.floor(fraction() * (high - low + 1))
  return { fraction, between, pick: (items) => items[between(0, items.length - 1)] ?? items[0] }
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}
