import type { Page } from 'playwright'

export type State = {
  address: string
  /** What somebody does there. */
  act?: (page: Page) => Promise<void>
}

/** A reference number as the server gives them. */
export const REFERENCE = '0b6f2a52-6f0e-4d38-9c36-1f9f6a0e7d11'

const submit = (page: Page) => page.getByRole('main').getByRole('button').last().click()
const isTold = (page: Page) => page.getByRole('alert').getByRole('heading').first().waitFor()
const submitsWrong = async (page: Page) => {
  await submit(page)
  await isTold(page)
}

/** Pages as they look after something went on: errors shown, parts open. By a name for files and tests. */
export const STATES: Readonly<Record<string, State>> = {
  'link-empty': { address: '/memberships/link', act: submitsWrong },
  'link-not-matched': {
    address: '/memberships/link',
    async act(page) {
      await page.getByRole('main').getByRole('combobox').selectOption('EP')
      await page.getByRole('main').getByRole('textbox').fill('P30000018')
      await submit(page)
      await page.getByRole('alert').getByRole('heading', { level: 3 }).waitFor()
    },
  },
  'accounting-new-error': {
    address: '/accountings/new',
    async act(page) {
      await page.getByRole('main').getByRole('textbox').first().fill('31')
      await submitsWrong(page)
    },
  },
  'overview-filtered': { address: '/disclosures?from=2025-01-01&to=2025-03-31&category=pharmacy' },
  'overview-backwards': { address: '/disclosures?from=2025-03-01&to=2025-01-31', act: isTold },
  'sign-in-refused': { address: `/sign-in-problem?code=sign-in-refused&ref=${REFERENCE}` },
  'no-such-disclosure': { address: '/disclosures/999999-1' },
}

const problem = (status: number, code: string, headers: Record<string, string> = {}) => ({
  status,
  headers: { 'X-Request-Id': REFERENCE, ...headers },
  contentType: 'application/problem+json',
  body: JSON.stringify({ type: `/problems/${code}`, title: code, status, code }),
})

/** Ways in which a page's data does not come, and what is said then. */
export const FAILURES = {
  dead: { en: 'We cannot reach Daylight', es: 'No podemos conectar con Daylight' },
  slow: { en: 'This is taking too long', es: 'Esto tarda demasiado' },
  broken: { en: 'Something went wrong on our side', es: 'Algo falló de nuestro lado' },
  busy: { en: 'Daylight is very busy', es: 'Daylight está muy ocupado' },
  limited: {
    en: 'Too many requests came from your connection',
    es: 'Llegaron demasiadas solicitudes desde su conexión',
  },
} as const
export type Failure = keyof typeof FAILURES

/** Opens a page whose data fails in one of the ways; what undoes that is returned. */
export async function opensFailing(
  page: Page,
  failure: Failure,
  address = '/accountings',
): Promise<() => Promise<void>> {
  const calls = `**/api${address}`
  await page.route(calls, async (route) => {
    if (failure === 'dead') return route.abort('connectionrefused')
    if (failure === 'broken') return route.fulfill(problem(500, 'internal'))
    if (failure === 'busy') return route.fulfill(problem(503, 'busy', { 'Retry-After': '20' }))
    if (failure === 'limited')
      return route.fulfill(problem(429, 'too-many-requests', { 'Retry-After': '600' }))
    // Slow: no answer at all, and a clock that runs ahead.
    await page.clock.fastForward(11_000)
  })
  if (failure === 'slow') await page.clock.install()
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return () => page.unroute(calls)
}
