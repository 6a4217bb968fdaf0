import { Form } from 'react-router'
import { LOCALES, type Locale } from '../../../shared/vocabulary.ts'
import { SelectField } from '../../components/select-field.tsx'
import { useLanguage } from '../../language.tsx'
import { Text, useText } from '../../text.tsx'

/** Where none was chosen yet, the language of the page is offered. */
export function Language({ locale }: { locale: Locale | null }) {
  const text = useText()
  const page = useLanguage().locale
  return (
    <section>
      <h2>
        <Text id="account.language" />
      </h2>
      <p>
        <Text id="account.languageLead" />
      </p>
      {locale === null && (
        <p>
          <Text id="account.languageNone" />
        </p>
      )}
      {/* The key gives the field what was saved elsewhere, when the page learns of it. */}
      <Form method="post" key={locale ?? page} className="usa-form">
        <SelectField
          name="locale"
          label={text('account.languageLabel')}
          options={LOCALES.map((value) => ({ value, label: text(`language.${value}`) }))}
          defaultValue={locale ?? page}
        />
        <button type="submit" className="usa-button">
          <Text id="account.saveLanguage" />
        </button>
      </Form>
    </section>
  )
}
