import type { ReactNode } from 'react'
import { FormattedNumber } from 'react-intl'

type Props = { href: string; bytes: number; children: ReactNode }

/** A plain link to a file, with its size. The server names the file. */
export function DownloadLink({ href, bytes, children }: Props) {
  return (
    <a href={href} download className="usa-link">
      {children} (
      <FormattedNumber
        value={Math.max(1, Math.round(bytes / 1000))}
        style="unit"
        unit="kilobyte"
        unitDisplay="short"
      />
      )
    </a>
  )
}
