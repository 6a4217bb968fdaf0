/**
 * The rows of a CSV file (RFC 4180), read by nothing the server uses. Each row by its headers; every field as text.
 */
export function csvRows(bytes: Uint8Array): Record<string, string>[] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && row.length === 0) break
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  const [headers = [], ...others] = rows
  return others.map((cells) => {
    if (cells.length !== headers.length) throw new Error(`a row of ${cells.length} fields`)
    return Object.fromEntries(headers.map((header, at) => [header, cells[at] ?? '']))
  })
}
