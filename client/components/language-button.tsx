import { useState } from 'react'
import { useLanguage } from '../language.tsx'
import { Text } from '../text.tsx'

/** Offers the other language in that language; the page, where one is on it, and what was typed stay as they are. */
export function LanguageButton() {
  const { locale, choose } = useLanguage()
  const [hasFailed, setFailed] = useState(false)
  const other = locale === 'en' ? 'es' : 'en'
  const change = () => {
    setFailed(false)
    choose(other).catch(() => setFailed(true))
  }
  return (
    <>
      <button type="button" lang={other} className="usa-button usa-button--unstyled" onClick={change}>
        {other === 'es' ? 'Español' : 'English'}
      </button>
      <span role="alert" className="dl-failed">
        {hasFailed && <Text id="shell.languageFailed" />}
      </span>
    </>
  )
}
