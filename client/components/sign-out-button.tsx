import { useState } from 'react'
import { call } from '../api.ts'
import { contract } from '../contract.ts'
import { Text } from '../text.tsx'

/** Ends the session here, then goes where the identity provider ends its own. */
export function SignOutButton() {
  const [hasFailed, setFailed] = useState(false)
  const signOut = async () => {
    setFailed(false)
    try {
      const { url } = await call(contract.signOut, { body: {} })
      window.location.assign(url)
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <button type="button" className="usa-button usa-button--unstyled" onClick={signOut}>
        <Text id="shell.signOut" />
      </button>
      <span role="alert" className="dl-failed">
        {hasFailed && <Text id="shell.signOutFailed" />}
      </span>
    </>
  )
}
