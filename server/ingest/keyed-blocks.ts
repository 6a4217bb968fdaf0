import type { KeyObject } from 'node:crypto'
import type { Block } from './lines.ts'
import { type KeyedMembers, keyMemberLines } from './member-lines.ts'

/** The blocks of a file, parsed and keyed, in their order. */
export async function* keyedBlocks(
  blocks: AsyncIterable<Block>,
  carrier: string,
  key: KeyObject,
  bulkRows: number,
): AsyncGenerator<KeyedMembers> {
  for await (const block of blocks) yield* keyMemberLines(block, carrier, key, bulkRows)
}
