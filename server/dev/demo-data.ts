import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { CalendarDate } from '../../shared/calendar-date.ts'
import { DEMO_CARRIERS, type DemoCarrier } from './demo-carriers.ts'
import { castCoverages, castOn } from './demo-cast.ts'
import { crowdCoverages } from './demo-families.ts'
import { type DemoFile, manifestFiles, rosterFiles } from './demo-files.ts'
import { type DemoPerson, demoPeople } from './demo-people.ts'
import { submissionsBefore } from './demo-schedule.ts'

export type { DemoCarrier, DemoFile, DemoPerson }

export type DemoData = { carriers: DemoCarrier[]; people: DemoPerson[]; files: DemoFile[] }

/**
 * Three made-up carriers, about 300 made-up people, and the files those carriers would have sent by the day.
 * Nothing in it says that anybody really sent or received anything. The same seed and day give the same bytes.
 */
export function demoData({ seed, day }: { seed: number; day: CalendarDate }): DemoData {
  if (day < '2025-03-01' || day > '2030-12-31')
    throw new RangeError('the demonstration runs from March 2025 through 2030')
  const coverages = [...castCoverages(castOn(day)), ...crowdCoverages(seed, day)]
  const files = [
    ...rosterFiles(coverages, day),
    ...manifestFiles(submissionsBefore(day, seed), coverages, seed),
  ]
  return {
    carriers: structuredClone([...DEMO_CARRIERS]),
    people: demoPeople(day),
    files: files.sort((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1)),
  }
}

/** Writes the files a carrier would send, gzipped where the name says so. Returns their paths, first received first. */
export async function writeDemoData(data: DemoData, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const paths: string[] = []
  for (const file of data.files) {
    const path = join(folder, file.name)
    const text = Readable.from(withLineFeeds(file.lines()))
    await (path.endsWith('.gz')
      ? pipeline(text, createGzip(), createWriteStream(path))
      : pipeline(text, createWriteStream(path)))
    paths.push(path)
  }
  return paths
}

function* withLineFeeds(lines: Iterable<string>): Iterable<string> {
  for (const line of lines) yield `${line}\n`
}
