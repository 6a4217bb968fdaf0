import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { en, type MessageId } from '../../client/locales/en.ts'

const CLIENT = fileURLToPath(new URL('../../client/', import.meta.url))
const isMessageId = (text: string): text is MessageId => text in en

type Use = { ids: Set<MessageId>; imports: string[] }

/** Which messages each file of the client names, by the compiler's own reading: `form.${kind}` is every kind there is. */
export class MessageUse {
  readonly #files = new Map<string, Use>()

  constructor() {
    const names = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('locales/') && name !== 'vite.config.ts')
      .map((name) => join(CLIENT, name))
    const config = ts.readConfigFile(resolve(CLIENT, '../tsconfig.json'), ts.sys.readFile).config
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, resolve(CLIENT, '..'))
    const program = ts.createProgram(names, options)
    const checker = program.getTypeChecker()
    for (const name of names) {
      const source = program.getSourceFile(name)
      if (source) this.#files.set(name, readUse(source, checker))
    }
  }

  everywhere(): Set<MessageId> {
    return new Set([...this.#files.values()].flatMap(({ ids }) => [...ids]))
  }

  /** Of a page and everything it is made of. */
  of(page: string): Set<MessageId> {
    const seen = new Set<string>()
    const found = new Set<MessageId>()
    const visit = (name: string) => {
      const use = this.#files.get(name)
      if (!use || seen.has(name)) return
      seen.add(name)
      for (const id of use.ids) found.add(id)
      for (const imported of use.imports) visit(imported)
    }
    visit(join(CLIENT, page))
    return found
  }
}

function readUse(source: ts.SourceFile, checker: ts.TypeChecker): Use {
  const ids = new Set<MessageId>()
  const imports: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const from = node.moduleSpecifier
      if (from && ts.isStringLiteral(from)) imports.push(resolve(source.fileName, '..', from.text))
      return
    }
    if (ts.isTypeNode(node)) return
    if (ts.isStringLiteralLike(node) && isMessageId(node.text)) ids.add(node.text)
    if (ts.isTemplateExpression(node)) {
      const type = checker.getTypeAtLocation(node)
      for (const part of type.isUnion() ? type.types : [type])
        if (part.isStringLiteral() && isMessageId(part.value)) ids.add(part.value)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { ids, imports }
}
