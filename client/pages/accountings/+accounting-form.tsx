import type { MembershipForMember } from '../../../shared/contract/memberships.ts'
import { ACCOUNTING_FORMS, LOCALES } from '../../../shared/vocabulary.ts'
import { DateField } from '../../components/date-field.tsx'
import { PostForm } from '../../components/post-form.tsx'
import { RadioField } from '../../components/radio-field.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { useLanguage } from '../../language.tsx'
import { Text, useText } from '../../text.tsx'
import type { AccountingFaults } from './+accounting-answer.ts'
import { usePlanOptions } from './+plan-options.ts'

type Props = { memberships: readonly MembershipForMember[]; fields: AccountingFaults['fields'] }

export function AccountingForm({ memberships, fields }: Props) {
  const text = useText()
  const { locale } = useLanguage()
  const plans = usePlanOptions(memberships)
  return (
    <PostForm submit={<Text id="newAccounting.submit" />}>
      <SelectField
        name="carrier"
        label={text('newAccounting.carrier')}
        options={plans}
        defaultValue={plans[0]?.value}
      />
      {plans.length > 1 && (
        <p className="usa-hint">
          <Text id="newAccounting.allPlansHint" />
        </p>
      )}
      <RadioField
        name="form"
        legend={text('newAccounting.form')}
        choices={ACCOUNTING_FORMS.map((value) => ({
          value,
          label: text(`accountingForm.${value}`),
          description: text(`accountingFormMeans.${value}`),
        }))}
        defaultValue="itemised"
      />
      <h2>
        <Text id="newAccounting.window" />
      </h2>
      <p>
        <Text id="newAccounting.windowHint" />
      </p>
      {(['from', 'to'] as const).map((name) => {
        const fault = fields[name]
        return (
          <DateField
            key={name}
            name={name}
            legend={`${text(`newAccounting.${name}`)} ${text('form.optional')}`}
            hint={text('newAccounting.dateHint')}
            fault={fault && text(fault)}
          />
        )
      })}
      <SelectField
        name="locale"
        label={text('newAccounting.language')}
        options={LOCALES.map((value) => ({ value, label: text(`language.${value}`) }))}
        defaultValue={locale}
      />
    </PostForm>
  )
}
