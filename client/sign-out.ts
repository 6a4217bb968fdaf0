import { call } from './api.ts'
import { contract } from './contract.ts'
import { tellOtherTabs } from './session-news.ts'
import { forgetTyped } from './typed.ts'

/** Ends the session here, then goes where the identity provider ends its own. */
export async function signOut(): Promise<void> {
  const { url } = await call(contract.signOut, { body: {} })
  forgetTyped()
  tellOtherTabs('signed-out')
  window.location.assign(url)
}
