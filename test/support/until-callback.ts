import type { HttpClient } from './http-client.ts'

/** Begins a sign-in and goes as far as the provider's redirect back here, which is not followed. */
export async function untilCallback(visitor: HttpClient, start: string): Promise<URL> {
  let url = new URL(start, visitor.origin)
  for (let hops = 0; hops < 12; hops += 1) {
    const response = await visitor.request(url.href)
    await response.body?.cancel()
    url = new URL(response.headers.get('Location') ?? '', url)
    if (url.origin === visitor.origin && url.pathname === '/auth/callback') return url
  }
  throw new Error('the provider never sent the browser back')
}
