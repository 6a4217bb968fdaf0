import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RecipientForMember } from '../../shared/contract/recipients.ts'
import { STATEMENTS } from '../../shared/vocabulary.ts'
import { type CarrierFile, carrierFiles, isCorrected, mentionsOf } from '../support/carrier-files.ts'
import { cardOf } from '../support/facts.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'
import { asOwner, auditOf } from '../support/stored.ts'
import { problemOf, wholeReply } from '../support/whole-reply.ts'

let app: RunningApp
let files: CarrierFile[]
beforeAll(async () => {
  app = await startApp()
  files = carrierFiles(app.database.folder)
})
afterAll(() => app.stop())

const OPM = '/api/recipients/opm'
const shown = async (person: string): Promise<RecipientForMember> =>
  (await (await app.member(person)).get(OPM)).json()

describe.each(['ada-example', 'benjamin-example', 'harold-osei', 'jose-nunez-ortega', 'raymond-teller'])(
  'OPM, for %s',
  (person) => {
    const own = () => {
      const { carrier, member } = cardOf(person)
      const mentions = mentionsOf(files, carrier, member)
      return { mentions, counting: mentions.filter((file) => !isCorrected(files, file)) }
    }

    test('is told with the files about this person, and no others', async () => {
      const { mentions, counting } = own()
      const reply = await shown(person)
      expect(reply).toMatchObject({
        id: 'opm',
        name: 'U.S. Office of Personnel Management',
        address: '1900 E Street NW, Washington, DC 20415',
        kind: 'health-oversight-agency',
        files: counting.length,
        corrected: mentions.length - counting.length,
      })
      expect([reply.first?.disclosedOn, reply.last?.disclosedOn]).toEqual([
        counting[0]?.disclosedOn,
        counting.at(-1)?.disclosedOn,
      ])
    })

    test.each(STATEMENTS)(
      'has stated on %s what its files carry, each for as long as they did',
      async (topic) => {
        const { counting } = own()
        const found = (await shown(person)).topics.find((one) => one.topic === topic)
        const texts = counting.map(({ header }) => header.statements[topic]?.text ?? null)
        expect(found?.stated).toBe(texts.filter((text) => text !== null).length)
        expect(new Map(found?.said.map(({ statement, files }) => [statement?.text ?? null, files]))).toEqual(
          new Map(texts.map((text) => [text, texts.filter((other) => other === text).length])),
        )
      },
    )
  },
)

test('the demonstration has a topic never stated, one that changed and one no longer stated', async () => {
  const ada = await shown('ada-example')
  expect(ada.topics.map(({ topic, said }) => [topic, said.filter((one) => one.statement).length])).toEqual([
    ['retention', 0],
    ['onwardSharing', 0],
    ['safeguards', 2],
    ['redaction', 0],
  ])
  const [retention] = (await shown('raymond-teller')).topics
  expect(retention?.said.map(({ statement, newestOf }) => [statement === null, newestOf.length])).toEqual([
    [true, 1],
    [false, 0],
  ])
})

describe('a recipient of nothing about oneself', () => {
  test.each(['walter-quill', 'victor-nemo'])('does not exist for %s', async (person) => {
    const visitor = await app.member(person)
    const response = await visitor.get(OPM)
    expect(response.status).toBe(404)
    expect(await auditOf(app, response.headers.get('X-Request-Id'))).toEqual([])
    expect(await wholeReply(response)).toEqual(await wholeReply(await visitor.get('/api/recipients/nobody')))
  })

  test.each(['OPM', 'o', '-', 'opm%00', 'opm/', '..%2fopm', '%F0%9F%98%80', 'x'.repeat(2000)])(
    'nor does one with an id that is none: %s',
    async (id) => {
      const walter = await app.member('walter-quill')
      const found = await wholeReply(await walter.get(`/api/recipients/${id}`))
      expect(found).toEqual(await wholeReply(await walter.get('/api/recipients/nobody')))
    },
  )

  test('nor anything for whoever is not signed in', async () => {
    for (const id of ['opm', 'nobody', 'x'])
      expect(await problemOf(await app.visitor().get(`/api/recipients/${id}`))).toEqual({
        status: 401,
        code: 'not-signed-in',
      })
  })

  test('does not exist, though it is configured', async () => {
    await asOwner(
      app,
      "insert into recipient (id, name, address, kind) values ('quiet', 'Quiet Agency', null, 'other-agency')",
    )
    const ada = await app.member('ada-example')
    expect(await problemOf(await ada.get('/api/recipients/quiet'))).toEqual({
      status: 404,
      code: 'not-found',
    })
  })

  test('comes into being with the first file that went there', async () => {
    const visitor = await app.member('elena-vasquez')
    const [newest] = (await (await visitor.get('/api/disclosures?limit=1')).json()).items
    const [file] = newest.id.split('-')
    await asOwner(app, `update submission set recipient = 'quiet' where id = ${Number(file)}`)
    const reply: RecipientForMember = await (await visitor.get('/api/recipients/quiet')).json()
    expect([reply.name, reply.address, reply.files, reply.last?.id]).toEqual([
      'Quiet Agency',
      null,
      1,
      newest.id,
    ])
    const { counted } = await (await visitor.get('/api/disclosures')).json()
    expect(
      counted.recipients.map(({ id, disclosures }: { id: string; disclosures: number }) => [id, disclosures]),
    ).toEqual([
      ['opm', counted.disclosures - 1],
      ['quiet', 1],
    ])
    const walter = await app.member('walter-quill')
    expect((await walter.get('/api/recipients/quiet')).status).toBe(404)
  })
})
