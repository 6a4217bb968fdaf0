import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import { afterAll, beforeAll, test } from 'vitest'
import { sqlBlocks } from '../../server/db/sql.ts'
import { median, report } from './measure.ts'
import { FILES, type MemberWithFiles, memberWithFiles } from './member-with-files.ts'

const RUNS = 5
const SECONDS = 4
const CONNECTIONS = 10

let ada: MemberWithFiles

beforeAll(async () => {
  ada = await memberWithFiles()
})
afterAll(() => ada?.stop())

async function requestsPerSecond(url: string, headers: Record<string, string>): Promise<number> {
  const result = await autocannon({ url, headers, connections: CONNECTIONS, duration: SECONDS })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} answers were not 200`)
  return result.requests.average
}

test(`GET /api/disclosures of a member with ${FILES} files beside a bare handler`, async () => {
  const { origin, cookie, databaseUrl, membership } = ada
  const query = sqlBlocks(readFileSync('server/db/disclosures.sql', 'utf8'))('select_disclosures').text
  const port = await ada.started(
    ['test/bench/reference-server.mjs'],
    { DATABASE_URL: databaseUrl, QUERY: query, MEMBERSHIP: membership },
    /(\d+)/,
  )
  const ours: number[] = []
  const reference: number[] = []
  for (let turn = 0; turn <= RUNS; turn += 1) {
    const mine = await requestsPerSecond(`${origin}/api/disclosures`, { cookie })
    const bare = await requestsPerSecond(`http://127.0.0.1:${port}/`, {})
    // The first turn warms both up.
    if (turn > 0) {
      ours.push(mine)
      reference.push(bare)
    }
  }
  report(`GET /api/disclosures, ${FILES} files, ${CONNECTIONS} connections, requests per second`, [
    { what: 'Daylight, session and audit included', median: median(ours).toFixed(0) },
    { what: 'bare Express and pg, the same query', median: median(reference).toFixed(0) },
    { what: 'ratio', median: (median(ours) / median(reference)).toFixed(2) },
  ])
})
