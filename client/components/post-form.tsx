import type { ReactNode } from 'react'
import { Form, useNavigation } from 'react-router'
import { Text } from '../text.tsx'
import { useKeptTyping } from './kept-typing.ts'

/**
 * A form answered by its page's action. A second press while the first is under way does nothing. What is typed into it
 * outlives the session.
 */
export function PostForm({ submit, children }: { submit: ReactNode; children: ReactNode }) {
  const isSending = useNavigation().state === 'submitting'
  const { form, isRestored } = useKeptTyping()
  return (
    <Form
      {...form}
      method="post"
      noValidate
      className="usa-form usa-form--large"
      onSubmit={(event) => {
        if (isSending) event.preventDefault()
      }}
    >
      {isRestored && (
        <p role="status">
          <Text id="form.restored" />
        </p>
      )}
      {children}
      <button type="submit" className="usa-button">
        {isSending ? <Text id="shell.sending" /> : submit}
      </button>
    </Form>
  )
}
