import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { expect, test } from 'vitest'
import { documents } from './documents.ts'
import { type Verdict, verapdf } from './verapdf.ts'

/** A document as Typst makes it unasked: tagged, and neither titled nor said to be PDF/UA. */
function notPdfUa(): Uint8Array {
  const compiler = NodeCompiler.create()
  const { result } = compiler.compile({ mainFileContent: '= A heading\nand a line.' })
  if (!result) throw new Error('does not compile')
  return new Uint8Array(compiler.pdf(result))
}

const verdicts: Verdict[] = verapdf(documents.map(({ print }) => print()))

test.each(documents.map(({ name }, at) => [name, verdicts[at]] as const))('%s', (_, verdict) => {
  expect(verdict?.faults).toEqual([])
  expect(verdict?.isCompliant).toBe(true)
  // Nothing was looked at where nothing could be read.
  expect(verdict?.checks).toBeGreaterThan(1000)
})

test('a document that is not PDF/UA-1 is refused, and so is a file that is no PDF', () => {
  const [plain, none] = verapdf([notPdfUa(), new TextEncoder().encode('%PDF-1.7\nno more\n')])
  expect(plain?.isCompliant).toBe(false)
  // ISO 14289-1, 5: the file says itself that it is PDF/UA. 7.1: it has a title.
  expect(plain?.faults.map((fault) => fault.split(':')[0])).toEqual(expect.arrayContaining(['5-1', '7.1-9']))
  expect(none).toMatchObject({ isCompliant: false, checks: 0 })
})
