import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'
import type { Request, Response } from 'express'

/** Below this the headers weigh more than what is saved. */
const WORTH_IT = 2048

const ways = {
  br: (text: string) =>
    promisify(brotliCompress)(text, { params: { [zlib.BROTLI_PARAM_QUALITY]: 4 } satisfies object }),
  gzip: (text: string) => promisify(gzip)(text),
}

/** JSON as small as the caller can read it. Compressed off the main thread, which goes on answering others. */
export async function sendCompressed(req: Request, res: Response, json: string): Promise<void> {
  res.type('json').vary('Accept-Encoding')
  const way = json.length < WORTH_IT ? false : req.acceptsEncodings('br', 'gzip')
  if (way !== 'br' && way !== 'gzip') {
    res.send(json)
    return
  }
  res.set('Content-Encoding', way).send(await ways[way](json))
}
