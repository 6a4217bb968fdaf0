import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { MessageId } from './locales/en.ts'

export type TextValues = Record<string, string | number>

/** A message of the chosen language. The only way to put words on a page, so that a missing one cannot compile. */
export function Text({ id, values }: { id: MessageId; values?: Record<string, ReactNode> }) {
  return <FormattedMessage id={id} values={values ?? {}} />
}

/** The same for where a plain string is needed: titles, labels, options. */
export function useText() {
  const intl = useIntl()
  return (id: MessageId, values?: TextValues): string => intl.formatMessage({ id }, values)
}
