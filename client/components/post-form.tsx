import type { ReactNode } from 'react'
import { Form, useNavigation } from 'react-router'
import { Text } from '../text.tsx'

/** A form answered by its page's action. A second press while the first is under way does nothing. */
export function PostForm({ submit, children }: { submit: ReactNode; children: ReactNode }) {
  const isSending = useNavigation().state === 'submitting'
  return (
    <Form
      method="post"
      noValidate
      className="usa-form usa-form--large"
      onSubmit={(event) => {
        if (isSending) event.preventDefault()
      }}
    >
      {children}
      <button type="submit" className="usa-button">
        {isSending ? <Text id="shell.sending" /> : submit}
      </button>
    </Form>
  )
}
