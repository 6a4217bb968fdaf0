import { useLayoutEffect, useRef } from 'react'
import { Alert } from '../../components/alert.tsx'
import { Text, useText } from '../../text.tsx'
import type { Answer } from './+check.ts'
import { SaidAccounting } from './+said-accounting.tsx'
import { SaidReceipt } from './+said-receipt.tsx'
import { SaveSigned } from './+save-signed.tsx'
import { whatItSays } from './+what-it-says.ts'

/** Takes the focus, says that the file is real, and shows what it says. */
export function Valid({ answer }: { answer: Extract<Answer, { kind: 'valid' }> }) {
  const text = useText()
  const box = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer moves the focus
  useLayoutEffect(() => box.current?.focus(), [answer])
  const { signed, sha256 } = answer
  const said = whatItSays(signed)
  return (
    <section ref={box} tabIndex={-1} aria-label={text('verify.validTitle')} className="dl-verified">
      <Alert kind="success" heading={text('verify.validTitle')}>
        <p>
          <Text id="verify.valid" values={{ site: window.location.host }} />
        </p>
        <p className="dl-wrap">
          <Text
            id={signed.isRetired ? 'verify.retiredKey' : 'verify.currentKey'}
            values={{ kid: signed.kid }}
          />
        </p>
      </Alert>
      <h2>
        <Text id="verify.says" />
      </h2>
      {said.kind === 'accounting' && <SaidAccounting accounting={said.accounting} sha256={sha256} />}
      {said.kind === 'receipt' && <SaidReceipt receipt={said.receipt} />}
      {said.kind === 'unknown' && (
        <p>
          <Text id="verify.cannotShow" />
        </p>
      )}
      <SaveSigned payload={signed.payload} said={said} />
    </section>
  )
}
