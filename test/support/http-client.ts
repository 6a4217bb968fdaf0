/** A browser's part in a test over HTTP: keeps cookies by origin, follows redirects one at a time, adds what our pages add. */
export class HttpClient {
  readonly origin: string
  readonly #jars = new Map<string, Map<string, string>>()

  constructor(origin: string) {
    this.origin = origin
  }

  cookies(origin = this.origin): Map<string, string> {
    const jar = this.#jars.get(origin) ?? new Map<string, string>()
    this.#jars.set(origin, jar)
    return jar
  }

  /** One request, no redirect followed. */
  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(path, this.origin)
    const jar = this.cookies(url.origin)
    const headers = new Headers(init.headers)
    if (jar.size > 0) headers.set('Cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await fetch(url, { redirect: 'manual', ...init, headers })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
    return response
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.request(path, { headers })
  }

  /** As our pages post: JSON, the header, our origin. */
  post(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Response> {
    return this.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Daylight': '1', Origin: this.origin, ...headers },
      body: JSON.stringify(body),
    })
  }

  /** Follows redirects, at this app and at the identity provider, to the first answer that is none. */
  async follow(path: string): Promise<{ response: Response; url: URL }> {
    let url = new URL(path, this.origin)
    for (let hops = 0; hops < 12; hops += 1) {
      const response = await this.request(url.href)
      const location = response.headers.get('Location')
      if (response.status < 300 || response.status >= 400 || !location) return { response, url }
      await response.body?.cancel()
      url = new URL(location, url)
    }
    throw new Error('redirected too often')
  }

  /** Signs in as a demo person through the identity provider. */
  async signIn(person: string): Promise<void> {
    const { url } = await this.follow(`/auth/sign-in?as=${person}`)
    if (url.origin !== this.origin || url.pathname !== '/') throw new Error(`sign-in ended at ${url.href}`)
  }
}
