import { expect, test } from 'vitest'
import { accountingJson } from '../../server/reports/accounting-json.ts'
import { accountingDocument } from '../../shared/contract/accountings.ts'
import { documentOf, recorded, sixYearsOfFiles } from '../domain/recorded-disclosure.ts'

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes)
const document = documentOf({
  locale: 'es',
  entries: [recorded(), recorded({ id: '2-1', legalBasis: '164.506' })],
})

test('UTF-8, indented by two, one line feed at the end, and the document back', () => {
  const json = text(accountingJson(document))
  expect(json).toMatch(/^\{\n {2}"type": "daylight-accounting-of-disclosures",\n {2}"version": 1,\n/)
  expect(json.endsWith('\n}\n')).toBe(true)
  expect(json).toContain('Reclamaciones médicas')
  expect(accountingDocument.parse(JSON.parse(json))).toEqual(document)
})

test('the same document gives the same bytes whatever the order of its keys', () => {
  const backwards = Object.fromEntries(Object.entries(document).toReversed()) as typeof document
  backwards.accountings = document.accountings.map((accounting) => ({
    ...(Object.fromEntries(Object.entries(accounting).toReversed()) as typeof accounting),
    body: accounting.body.map((line) => Object.fromEntries(Object.entries(line).toReversed()) as typeof line),
  }))
  expect(text(accountingJson(backwards))).toBe(text(accountingJson(document)))
})

test('keys stand in the order of the contract', () => {
  expect(Object.keys(JSON.parse(text(accountingJson(document))))).toEqual(
    Object.keys(accountingDocument.shape),
  )
})

test('what the contract does not name cannot leave', () => {
  const leaky = {
    ...document,
    ssn: '000-00-0000',
    accountings: document.accountings.map((accounting) => ({
      ...accounting,
      ssn: '000-00-0000',
      body: accounting.body.map((line) => ({ ...line, claim: 'C-1' })),
    })),
  }
  expect(text(accountingJson(leaky))).not.toMatch(/000-00-0000|C-1/)
})

test('a document that breaks the contract is refused', () => {
  expect(() => accountingJson({ ...document, reference: 'A-1' })).toThrow()
})

test('six years fit', () => {
  const json = text(accountingJson(documentOf({ entries: sixYearsOfFiles() })))
  expect(JSON.parse(json).accountings[0].body).toHaveLength(288)
})
