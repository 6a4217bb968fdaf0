import { useLanguage } from '../language.tsx'

/** Offers the other language in that language; the page stays as it is. */
export function LanguageButton() {
  const { locale, choose } = useLanguage()
  const other = locale === 'en' ? 'es' : 'en'
  return (
    <button
      type="button"
      lang={other}
      className="usa-button usa-button--unstyled"
      onClick={() => choose(other)}
    >
      {other === 'es' ? 'Español' : 'English'}
    </button>
  )
}
