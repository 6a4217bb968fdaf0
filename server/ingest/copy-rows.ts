import { COUNTS } from './member-lines.ts'

/** Days from PostgreSQL's day 0, 1 January 2000, as its binary `date`. */
const dateNumber = (day: string) => (Date.parse(`${day}T00:00:00Z`) - Date.UTC(2000, 0, 1)) / 86_400_000

const SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1')
const TRAILER = Buffer.from([0xff, 0xff])
const FIELDS = 3 + COUNTS
/** Of the membership id: after the number of fields and its own length. */
const ID_AT = 2 + 4
const ROW_BYTES = 2 + (4 + 8) + (4 + 4) * (FIELDS - 1)

/**
 * Rows of `disclosure_member` in PostgreSQL's binary COPY format, in the order of the primary key, so that the index
 * only ever grows at its end: https://www.postgresql.org/docs/15/sql-copy.html, "Binary Format".
 */
export function disclosureRows(
  submissionId: number,
  disclosedOn: string,
  membershipIds: Float64Array,
  counts: Int32Array,
): Buffer {
  const rows = membershipIds.length
  const row = Buffer.alloc(ROW_BYTES)
  let at = row.writeInt16BE(FIELDS, 0)
  at = row.writeInt32BE(8, at) + 8
  at = row.writeInt32BE(submissionId, row.writeInt32BE(4, at))
  at = row.writeInt32BE(dateNumber(disclosedOn), row.writeInt32BE(4, at))
  const countsAt = at
  for (let count = 0; count < COUNTS; count += 1) at = row.writeInt32BE(4, at) + 4

  const all = Buffer.allocUnsafeSlow(SIGNATURE.length + rows * ROW_BYTES + TRAILER.length)
  const view = new DataView(all.buffer)
  SIGNATURE.copy(all)
  let to = SIGNATURE.length
  const places = isSorted(membershipIds) ? undefined : sortedPlaces(membershipIds)
  for (let place = 0; place < rows; place += 1) {
    const from = places?.[place] ?? place
    all.set(row, to)
    const id = membershipIds[from] ?? 0
    view.setInt32(to + ID_AT, Math.floor(id / 2 ** 32))
    view.setUint32(to + ID_AT + 4, id % 2 ** 32)
    for (let count = 0; count < COUNTS; count += 1) {
      view.setInt32(to + countsAt + count * 8 + 4, counts[from * COUNTS + count] ?? 0)
    }
    to += ROW_BYTES
  }
  TRAILER.copy(all, to)
  return all
}

function isSorted(ids: Float64Array): boolean {
  for (let place = 1; place < ids.length; place += 1) {
    if ((ids[place] ?? 0) <= (ids[place - 1] ?? 0)) return false
  }
  return true
}

/** Where the lowest id stands, then the next, and so on. Place and id share a double: ids stay far below 2^33. */
function sortedPlaces(ids: Float64Array): Uint32Array {
  const width = 2 ** Math.ceil(Math.log2(ids.length + 1))
  const keys = ids.map((id, place) => id * width + place).sort()
  return Uint32Array.from(keys, (key) => key % width)
}
