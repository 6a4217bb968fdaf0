import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Request, Response } from 'express'

/** Below this the headers weigh more than what is saved. */
const WORTH_IT = 2048

/** JSON, short where the caller can read it so. Compressed off the main thread, which goes on answering others. */
export async function sendCompressed(req: Request, res: Response, json: string): Promise<void> {
  res.type('json').vary('Accept-Encoding')
  if (json.length < WORTH_IT || !req.acceptsEncodings('gzip')) {
    res.send(json)
    return
  }
  res.set('Content-Encoding', 'gzip').send(await promisify(gzip)(json))
}
