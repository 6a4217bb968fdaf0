/** Everything of a reply that somebody could tell two replies apart by; time and request number are of no reply's own. */
export async function wholeReply(response: Response) {
  const headers = [...response.headers].filter(([name]) => name !== 'date' && name !== 'x-request-id')
  return {
    status: response.status,
    headers,
    body: Buffer.from(await response.arrayBuffer()).toString('latin1'),
  }
}

/** What the contract calls the problem, and its status. */
export async function problemOf(response: Response): Promise<{ status: number; code: unknown }> {
  const { code } = (await response.json()) as { code?: unknown }
  return { status: response.status, code }
}
