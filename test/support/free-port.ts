import { createServer } from 'node:net'

/** A port of 127.0.0.1 nobody listens on, for a server whose port must be known before it starts. */
export const freePort = () =>
  new Promise<string>((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(String(typeof address === 'object' ? address?.port : '')))
    })
  })
