import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CarrierRecord } from '../../shared/contract/disclosures.ts'
import { type CarrierFile, carrierFiles, carrierOf } from '../support/carrier-files.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'

let app: RunningApp
let files: CarrierFile[]
beforeAll(async () => {
  app = await startApp()
  files = carrierFiles(app.database.folder)
})
afterAll(() => app.stop())

const recordsOf = async (person: string, query = ''): Promise<CarrierRecord[]> =>
  (await (await (await app.member(person)).get(`/api/disclosures${query}`)).json()).carriers
const missingOf = (records: CarrierRecord[]) =>
  records.flatMap(({ carrier, missing }) =>
    missing.map(({ program, sender, month, overdueOn }) => [carrier.code, program, sender, month, overdueOn]),
  )

const FEDERAL = 'Example Federal Health Plan'
const PBM = 'Example Pharmacy Benefits LLC'
const MUTUAL = 'Example Mutual Benefit Plan'
const POSTAL = 'Example Postal Health Plan'
const NEVER = ['EX', 'FEHB', FEDERAL, '2024-10', '2024-12-16']

describe('how far the record of a plan goes', () => {
  test.each([
    ['ada-example', ['EX']],
    ['linda-park-hughes', ['EX', 'EP']],
    ['raymond-teller', ['EM']],
    ['walter-quill', ['EM']],
    ['victor-nemo', []],
  ])('%s: since the first file of each plan, complete since what it declares', async (person, codes) => {
    const records = await recordsOf(person)
    expect(records.map(({ carrier }) => carrier.code)).toEqual(codes)
    for (const { carrier, since, completeSince, lastReceivedAt } of records) {
      const days = files
        .filter(({ header }) => header.carrier === carrier.code)
        .map((file) => file.disclosedOn)
      const { name, privacyContact } = carrierOf(carrier.code)
      expect(since).toBe(days.toSorted()[0])
      expect(completeSince).toBe(carrierOf(carrier.code).completeSince)
      expect(carrier).toEqual({
        code: carrier.code,
        name,
        privacyContact: {
          title: privacyContact.title,
          phone: privacyContact.phone,
          address: privacyContact.address,
        },
      })
      expect(lastReceivedAt?.slice(0, 7)).toBe('2026-06')
    }
  })

  test('a filter for a plan leaves the others out', async () => {
    const records = await recordsOf('linda-park-hughes', '?carrier=EP')
    expect(records.map(({ carrier }) => carrier.code)).toEqual(['EP'])
  })
})

describe('months for which no file was received', () => {
  test.each<[string, string[][]]>([
    ['ada-example', [NEVER]],
    ['linda-park-hughes', [NEVER]],
    ['susan-albright', [NEVER]],
    ['priya-raman', [NEVER]],
    ['jose-nunez-ortega', []],
    ['raymond-teller', []],
    ['elena-vasquez', []],
    ['victor-nemo', []],
  ])('%s, on the day of the demonstration', async (person, missing) => {
    expect(missingOf(await recordsOf(person))).toEqual(missing)
  })

  test('a file that came late is not missing, and one that was corrected neither', async () => {
    const months = missingOf(await recordsOf('ada-example')).map(([, , , month]) => month)
    expect(months).not.toContain('2024-08')
    expect(months).not.toContain('2024-07')
  })

  // From here on it is 60 days later, and no June file has come.
  describe('sixty days later', () => {
    beforeAll(() => app.pass(60 * 24 * 60 * 60_000))
    const june = (carrier: string, program: string, sender: string) => [
      carrier,
      program,
      sender,
      '2026-06',
      '2026-08-15',
    ]

    test.each<[string, string[][]]>([
      ['ada-example', [june('EX', 'FEHB', FEDERAL), june('EX', 'FEHB', PBM), NEVER]],
      // Covered by this plan until the end of 2024, and by the other since.
      ['linda-park-hughes', [NEVER, june('EP', 'PSHB', POSTAL)]],
      // In the FEHB Program until the end of 2024, in the PSHB Program since.
      ['raymond-teller', [june('EM', 'PSHB', MUTUAL)]],
      ['jose-nunez-ortega', [june('EM', 'FEHB', MUTUAL)]],
      ['elena-vasquez', [june('EP', 'PSHB', POSTAL)]],
      ['victor-nemo', []],
    ])('%s is told of the months they were covered in, and of no others', async (person, missing) => {
      expect(missingOf(await recordsOf(person))).toEqual(missing)
    })
  })
})
