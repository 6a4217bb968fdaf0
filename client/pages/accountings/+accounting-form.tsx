import type { MembershipForMember } from '../../../shared/contract/memberships.ts'
import { LOCALES } from '../../../shared/vocabulary.ts'
import { DateField } from '../../components/date-field.tsx'
import { PostForm } from '../../components/post-form.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { useLanguage } from '../../language.tsx'
import { Text, useText } from '../../text.tsx'
import type { AccountingFaults } from './+accounting-answer.ts'

type Props = { memberships: readonly MembershipForMember[]; fields: AccountingFaults['fields'] }

export function AccountingForm({ memberships, fields }: Props) {
  const text = useText()
  const { locale } = useLanguage()
  const carriers = new Map(memberships.map(({ carrier }) => [carrier.code, carrier.name]))
  const choices = [...carriers].map(([value, label]) => ({ value, label }))
  const only = choices.length === 1 ? choices[0] : undefined
  return (
    <PostForm submit={<Text id="newAccounting.submit" />}>
      <SelectField
        name="carrier"
        label={text('newAccounting.carrier')}
        options={only ? choices : [{ value: '', label: text('form.choose') }, ...choices]}
        defaultValue={only?.value}
        fault={fields.carrier && text(fields.carrier)}
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
