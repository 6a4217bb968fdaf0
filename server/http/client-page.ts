import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RequestHandler } from 'express'
import { Problem } from './problem.ts'

/** What Vite says of each source: the file it went into, and the sources that one imports. */
type Manifest = Record<string, { file: string; imports?: string[]; isEntry?: true }>

/** Paths that are no pages: their 404 is a problem, not a page. */
const NO_PAGES = /^\/(api|auth|\.well-known|assets)(\/|$)/

/** Any other address a person opens is the client's to answer; what asks for something else than a page gets a 404. */
export function clientPage(folder: string): RequestHandler {
  const index = join(folder, 'index.html')
  const pages = existsSync(index) ? pagesOf(readFileSync(index, 'utf8'), manifestOf(folder)) : null
  return (req, res, next) => {
    const isPage = (req.method === 'GET' || req.method === 'HEAD') && !NO_PAGES.test(req.path)
    if (!isPage || !pages || !req.accepts('html')) return next(new Problem('not-found'))
    res.locals['route'] = 'page'
    res.set('Cache-Control', 'no-cache').type('html').send(pages(req.path))
  }
}

function manifestOf(folder: string): Manifest {
  const path = join(folder, '.vite/manifest.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}

/**
 * The one page of the client, for each address with links to the parts that address will need, so that a browser fetches
 * them along with the program and not after it. As in `client/routes.tsx`, a page's path on disk is its address.
 */
function pagesOf(html: string, manifest: Manifest): (path: string) => string {
  const common = new Set(
    Object.entries(manifest).flatMap(([source, { isEntry }]) => (isEntry ? partsOf(source, manifest) : [])),
  )
  const known = Object.keys(manifest)
    .filter((source) => /^pages\/.*\.tsx$/.test(source))
    // What is spelt out goes before what stands for any id.
    .sort((one, other) => one.split('$').length - other.split('$').length)
    .map((source) => {
      const links = partsOf(source, manifest)
        .filter((file) => !common.has(file))
        .map((file) => `<link rel="modulepreload" crossorigin href="/${file}" />`)
      return { address: addressOf(source), html: html.replace('</head>', `${links.join('')}</head>`) }
    })
  return (path) => known.find(({ address }) => address.test(path))?.html ?? html
}

function addressOf(source: string): RegExp {
  const path = source
    .replace(/^pages/, '')
    .replace(/\.tsx$/, '')
    .replace(/\/index$/, '')
  const pattern = path
    .split('/')
    .map((part) => (part.startsWith('$') ? '[^/]+' : part.replace(/[^\w-]/g, '\\$&')))
    .join('/')
  return new RegExp(`^${pattern}/?$`)
}

/** The files of a source and of everything it imports from the start. */
function partsOf(source: string, manifest: Manifest, seen = new Set<string>()): string[] {
  const entry = manifest[source]
  if (!entry || seen.has(source)) return []
  seen.add(source)
  return [entry.file, ...(entry.imports ?? []).flatMap((imported) => partsOf(imported, manifest, seen))]
}
