/**
 * SQL has one home: `<noun>.sql` beside `<noun>.ts`, in blocks that begin with `-- name: block_name`.
 * Parameters are written `:name` and numbered here, once, when the module loads.
 */
export type Statement = { readonly name: string; readonly text: string; readonly params: readonly string[] }

/** The blocks of one `.sql` file, by name. @throws at load for a name that is not there. */
export function sqlBlocks(source: string): (name: string) => Statement {
  const blocks = new Map<string, Statement>()
  for (const part of source.split(/^-- name: /m).slice(1)) {
    const [name = '', ...lines] = part.split('\n')
    const params: string[] = []
    // `::type` is a cast, `:name` a parameter.
    const text = lines
      .join('\n')
      .replace(/(?<!:):([a-z][a-z0-9_]*)\b/g, (_, param: string) => {
        if (!params.includes(param)) params.push(param)
        return `$${params.indexOf(param) + 1}`
      })
      .trim()
    blocks.set(name.trim(), { name: name.trim(), text, params })
  }
  return (name) => {
    const block = blocks.get(name)
    if (!block) throw new Error(`no SQL block ${name}`)
    return block
  }
}
