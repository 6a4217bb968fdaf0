import { useState } from 'react'
import { signOut } from '../sign-out.ts'
import { Text } from '../text.tsx'

export function SignOutButton() {
  const [hasFailed, setFailed] = useState(false)
  const leave = () => {
    setFailed(false)
    signOut().catch(() => setFailed(true))
  }
  return (
    <>
      <button type="button" className="usa-button usa-button--unstyled" onClick={leave}>
        <Text id="shell.signOut" />
      </button>
      <span role="alert" className="dl-failed">
        {hasFailed && <Text id="shell.signOutFailed" />}
      </span>
    </>
  )
}
