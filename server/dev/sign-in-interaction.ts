import type { IncomingMessage, ServerResponse } from 'node:http'
import type Provider from 'oidc-provider'
import type { SignInPerson } from './identity-provider-configuration.ts'
import { errorPage, signInPage } from './sign-in-page.ts'

type SignIn = { provider: Provider; people: SignInPerson[]; acrValues: string[] }

export const isSignIn = (request: IncomingMessage) => request.url?.startsWith('/interaction/') === true

/** GET shows the people to choose from, or signs in the one the client hinted at; POST is the choice. */
export async function answerSignIn(signIn: SignIn, request: IncomingMessage, response: ServerResponse) {
  try {
    const { params } = await signIn.provider.interactionDetails(request, response)
    const chosen = request.method === 'POST' ? await readForm(request) : undefined
    if (chosen?.has('cancel')) {
      const result = { error: 'access_denied', error_description: 'The person cancelled the sign-in.' }
      return await signIn.provider.interactionFinished(request, response, result)
    }
    const id = chosen ? chosen.get('person') : params['login_hint']
    const person = signIn.people.find((one) => one.id === id)
    if (person) return await finish(signIn, person, String(params['acr_values'] ?? ''), request, response)
    send(response, 200, signInPage(signIn.people))
  } catch {
    // An interaction that is over or another browser's, or a form this page never sends.
    send(response, 400, errorPage('This sign-in is over. Go back to where you came from and start again.'))
  }
}

async function finish(
  { provider, acrValues }: SignIn,
  person: SignInPerson,
  asked: string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const { session: before } = await provider.interactionDetails(request, response)
  const acr = asked.split(' ').find((value) => acrValues.includes(value))
  const returnTo = await provider.interactionResult(request, response, {
    login: { accountId: person.id, remember: false, ...(acr && { acr }) },
    select_account: {},
  })
  const session = before && (await provider.Session.findByUid(before.uid))
  if (session && session.accountId !== person.id) {
    // Whoever was signed in here before leaves at once; oidc-provider would ask with a page of its own.
    delete session.accountId
    delete session.authorizations
    await session.persist()
  }
  response.writeHead(303, { location: returnTo }).end()
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = ''
  for await (const chunk of request) {
    text += String(chunk)
    if (text.length > 4096) throw new Error('more than the form holds')
  }
  return new URLSearchParams(text)
}

function send(response: ServerResponse, status: number, html: string) {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
  response.end(html)
}
