import { useRef, useState } from 'react'
import { Page } from '../../components/page.tsx'
import { Text, useText } from '../../text.tsx'
import { type Answer, check } from './+check.ts'
import { Meaning } from './+meaning.tsx'
import { Refused } from './+refused.tsx'
import { Valid } from './+valid.tsx'
import { VerifyForm } from './+verify-form.tsx'

export function Component() {
  const text = useText()
  const file = useRef<HTMLInputElement>(null)
  const pasted = useRef<HTMLTextAreaElement>(null)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [isChecking, setIsChecking] = useState(false)

  async function submit() {
    if (isChecking) return
    setIsChecking(true)
    setAnswer(await check({ file: file.current?.files?.[0], text: pasted.current?.value ?? '' }))
    setIsChecking(false)
  }

  const isRefused = answer !== null && answer.kind !== 'valid'
  return (
    <Page title={text('verify.title')} hasError={isRefused} lead={<Text id="verify.lead" />}>
      {isRefused && <Refused answer={answer} retry={submit} />}
      <p>
        <Text id="verify.private" />
      </p>
      <VerifyForm
        file={file}
        pasted={pasted}
        answer={answer}
        isChecking={isChecking}
        submit={submit}
        // An answer stands for what was checked, never for what is chosen after it.
        onChange={() => setAnswer(null)}
      />
      {answer?.kind === 'valid' && <Valid answer={answer} />}
      <Meaning />
    </Page>
  )
}
