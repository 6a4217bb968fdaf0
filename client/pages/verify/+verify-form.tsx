import type { RefObject } from 'react'
import { FileField } from '../../components/file-field.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { Text, useText } from '../../text.tsx'
import type { Answer } from './+check.ts'

type Props = {
  file: RefObject<HTMLInputElement | null>
  pasted: RefObject<HTMLTextAreaElement | null>
  answer: Answer | null
  isChecking: boolean
  submit: () => void
  onChange: () => void
}

/** Submitting it sends nothing: the page reads what was given. */
export function VerifyForm({ file, pasted, answer, isChecking, submit, onChange }: Props) {
  const text = useText()
  const faultOf = (field: 'signed-file' | 'signed-text') =>
    answer?.kind === 'refused' && answer.field === field ? text(`verify.fault.${answer.fault}`) : undefined
  return (
    <form
      noValidate
      className="usa-form usa-form--large dl-noprint"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <FileField
        id="signed-file"
        label={text('verify.file')}
        hint={text('verify.fileHint')}
        fault={faultOf('signed-file')}
        file={file}
        onChange={onChange}
      />
      <TextArea
        id="signed-text"
        label={text('verify.text')}
        hint={text('verify.textHint')}
        fault={faultOf('signed-text')}
        text={pasted}
        onChange={onChange}
      />
      <button type="submit" className="usa-button">
        <Text id={isChecking ? 'verify.checking' : 'verify.submit'} />
      </button>
    </form>
  )
}
