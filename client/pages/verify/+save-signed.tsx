import { Text } from '../../text.tsx'
import type { Said } from './+what-it-says.ts'

/** Long enough for any browser to have taken the bytes over. */
const KEPT_MS = 60_000

/** The signed bytes as a file of their own, out of the browser's memory. */
export function SaveSigned({ payload, said }: { payload: Uint8Array<ArrayBuffer>; said: Said }) {
  function save() {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([payload], { type: 'application/json' }))
    link.download =
      said.kind === 'accounting' ? `accounting-${said.accounting.reference}.json` : 'signed.json'
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS)
  }
  return (
    <p className="dl-noprint">
      <button type="button" className="usa-button usa-button--outline" onClick={save}>
        <Text id="verify.save" />
      </button>
    </p>
  )
}
