import type { PrivacyContact } from '../../../shared/contract/site.ts'
import type { Category, Element, Frequency, Identifiability, SenderRole } from '../../../shared/vocabulary.ts'
import type { Window } from '../../domain/accounting-window.ts'
import { lastDayOf, monthOf } from '../../domain/calendar.ts'
import type { Text } from '../accounting-text.ts'

const CATEGORY: Record<Category, string> = {
  medical: 'Medical claims',
  pharmacy: 'Pharmacy claims',
  encounter: 'Encounter records',
  provider: 'Provider records',
}

const ELEMENT: Record<Element, string> = {
  name: 'names',
  'birth-date': 'birth dates',
  address: 'addresses',
  contact: 'phone numbers or e-mail addresses',
  'member-number': 'member numbers',
  ssn: 'Social Security numbers',
  'diagnosis-codes': 'diagnosis codes',
  'procedure-codes': 'procedure codes',
  'drug-codes': 'drug codes',
  'provider-identity': 'who gave the care',
  'service-dates': 'dates of service',
  amounts: 'amounts',
  'clinical-notes': 'clinical notes',
  other: 'other kinds of data',
}

const FREQUENCY: Record<Frequency, string> = {
  once: 'sent once',
  monthly: 'sent monthly',
  quarterly: 'sent quarterly',
}

const IDENTIFIABILITY: Record<Identifiability, string> = {
  identified: 'The data named or identified you.',
  'limited-data-set': 'Limited data set: without names and some other direct identifiers.',
  coded: 'A code stood in place of your identity.',
  'de-identified': 'De-identified: recorded as not identifying you.',
}

const kindsOf = (elements: readonly Element[]) => elements.map((element) => ELEMENT[element]).join(', ')
const senderOf = (name: string, role: SenderRole) =>
  role === 'carrier' ? name : `${name}, a business associate of the plan`

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

function day(text: string): string {
  const [year = '', month = '', date = ''] = text.split('-')
  return `${MONTHS[Number(month) - 1]} ${Number(date)}, ${year}`
}

/** The period of a file: a whole month by its name, part of one with the month said once. */
function periodOf({ from, to }: Window): string {
  const [year = '', month = '', first = ''] = from.split('-')
  if (monthOf(from) !== monthOf(to) || from === to) return days({ from, to })
  const name = MONTHS[Number(month) - 1]
  if (first === '01' && to === lastDayOf(monthOf(to))) return `${name} ${year}`
  return `${name} ${Number(first)} to ${Number(to.slice(8))}, ${year}`
}

const days = ({ from, to }: Window) => (from === to ? day(from) : `${day(from)} to ${day(to)}`)
const clock = (timeZone: string) =>
  new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  })
const number = new Intl.NumberFormat('en-US')
const records = (count: number) => (count === 1 ? '1 record' : `${number.format(count)} records`)

/** How to reach the plan; a part nobody configured is left out, never made up. */
function contactPlan(carrier: string, { title, phone, address }: PrivacyContact): string {
  if (title === null && phone === null && address === null) return `ask the privacy office of ${carrier}`
  const who = title === null ? `the privacy office of ${carrier}` : `${carrier}, ${title}`
  if (address === null) return phone === null ? `write to ${who}` : `call ${who}, at ${phone}`
  return phone === null ? `write to ${who}, ${address}` : `write to ${who}, ${address}, or call ${phone}`
}

export const en: Text = {
  description({ category, period, records: count, elements }) {
    const what = `${CATEGORY[category]} for ${periodOf(period)}: ${records(count)}.`
    const carried = kindsOf(elements)
    return `${what} ${carried === '' ? 'What kinds of data the file carried is not recorded.' : `The file carried: ${carried}.`}`
  },

  basis: {
    '164.512(d)': 'The plan recorded: health oversight, 45 CFR 164.512(d)',
    '164.512(a)': 'The plan recorded: required by law, 45 CFR 164.512(a)',
    '164.506': 'The plan recorded: treatment, payment or health care operations, 45 CFR 164.506',
    '164.514(e)': 'The plan recorded: limited data set, 45 CFR 164.514(e)',
    '164.508': 'The plan recorded: authorization, 45 CFR 164.508',
    'de-identified': 'The plan recorded: de-identified data, 45 CFR 164.502(d)',
    impermissible: 'The plan recorded this as an impermissible disclosure',
    unknown: 'The plan did not record a basis',
  },

  why: {
    'health-oversight':
      'Disclosures for health oversight stand in the legal accounting (45 CFR 164.512(d), 164.528(a)(1)).',
    'required-by-law':
      'Disclosures required by law stand in the legal accounting (45 CFR 164.512(a), 164.528(a)(1)).',
    impermissible: 'Impermissible disclosures stand in the legal accounting (45 CFR 164.528(a)(1)).',
    'basis-not-recorded':
      'The basis is not recorded, so it stands in the legal accounting (45 CFR 164.528(a)(1)).',
    'exempt-operations':
      'The plan recorded treatment, payment or health care operations. The legal accounting does not include those (45 CFR 164.528(a)(1)(i)).',
    'exempt-limited-data-set':
      'The plan recorded a limited data set. The legal accounting does not include those (45 CFR 164.528(a)(1)(viii)).',
    'exempt-authorization':
      'The plan recorded an authorization. The legal accounting does not include disclosures made under one (45 CFR 164.528(a)(1)(iv)).',
    'not-phi':
      'The plan recorded de-identified data. Such data is not protected health information, so the legal accounting does not include it (45 CFR 164.502(d)(2)).',
  },

  times({ disclosures, files, frequencies: [one, ...others] }) {
    const many = `${number.format(disclosures)} disclosures${files === disclosures ? '' : ` in ${number.format(files)} files`}.`
    if (!one) return many
    if (others.length === 0) return `${many} The plan recorded the files as ${FREQUENCY[one.frequency]}.`
    const each = [one, ...others].map((part) => `${part.disclosures} as ${FREQUENCY[part.frequency]}`)
    return `${many} The plan recorded ${each.join(', ')}.`
  },

  differences(later) {
    const { senders, elements, withoutElements, corrects } = later
    const sentBy = senders.map(({ name, role }) => senderOf(name, role)).join('; ')
    return [
      ...(senders.length > 0 ? [`Later files were also sent by ${sentBy}.`] : []),
      ...later.programs.map((program) => `Some later files were for the program ${program}.`),
      ...later.memberNumbersEndIn.map(
        (ending) => `Some later files listed you under another member number, ending in ${ending}.`,
      ),
      ...later.identifiabilities.map((one) => `Recorded of some later files: ${IDENTIFIABILITY[one]}`),
      ...(elements.length > 0 ? [`Some later files also carried: ${kindsOf(elements)}.`] : []),
      ...(withoutElements.length > 0 ? [`Not every later file carried: ${kindsOf(withoutElements)}.`] : []),
      ...(corrects.length > 0 ? [`Later files correct earlier ones: ${corrects.join(', ')}.`] : []),
    ]
  },

  form: {
    itemised: 'Each disclosure is listed by itself (45 CFR 164.528(b)(2)).',
    summary:
      'Repeated disclosures to the same recipient, for exactly the same purpose, on the same basis under 45 CFR 164.512 and of the same category are summed up: the first one of the period in full, how many and how often, and the day of the last one (45 CFR 164.528(b)(3)). All others are listed one by one.',
  },

  translation: null,
  free: 'You made this accounting yourself in Daylight. It is free. It does not use up the first accounting in any 12 months, which each plan must give you free of charge when you ask for it (45 CFR 164.528(c)(2)).',

  completeness({ carrier, contact, record: { since, completeSince } }) {
    const ask = contactPlan(carrier, contact)
    if (completeSince !== null) {
      return `${carrier} declares its record in Daylight complete since ${day(completeSince)}. To ask for disclosures before that day, ${ask}.`
    }
    if (since !== null) {
      return `This is what ${carrier} recorded in Daylight since ${day(since)}. There may be others that are not recorded here. To ask for disclosures to others or before that day, ${ask}.`
    }
    return `${carrier} has recorded nothing in Daylight so far. That does not mean that nothing was disclosed. To ask for its disclosures, ${ask}.`
  },

  empty: 'No accountable disclosures in this period.',

  complaint: ({ carrier, contact }) =>
    `If you think your privacy rights were not respected, you can complain to ${carrier}: ${contactPlan(carrier, contact)}. You can also complain to the Secretary of Health and Human Services, Office for Civil Rights, in writing, usually within 180 days of when you knew or should have known of what happened. Name the plan and describe what happened (45 CFR 160.306). You need not complain to the plan first. The plan may not retaliate against you for complaining (45 CFR 160.316, 164.530(g)).`,

  print: {
    title: 'Accounting of disclosures',
    demonstration: 'Demonstration: all people and plans are fictitious',
    about:
      'What a health plan recorded as disclosed about one person. 45 CFR 164.528 gives you the right to this list.',
    several: (count) =>
      `This document has ${count} accountings. Each plan accounts for its own disclosures, so each has its own list and totals:`,
    facts: {
      plan: 'Health plan',
      person: 'Person',
      memberNumber: 'Member number ends in',
      covered: 'Covered, as the plan’s list says',
      period: 'Period',
      requested: 'Asked for on',
      prepared: 'Prepared',
      form: 'Form',
      reference: 'Reference',
    },
    form: { itemised: 'Listed one by one', summary: 'Repeated disclosures summed up' },
    day,
    days,
    covered: ({ program, from, to }) =>
      to === null ? `${program} since ${day(from)}` : `${program}, ${days({ from, to })}`,
    moment: (instant, timeZone) => clock(timeZone).format(new Date(instant)).replace(/\s/g, ' '),
    answer: (carrier, { disclosures }, period) =>
      `${carrier} recorded ${disclosures === 1 ? '1 accountable disclosure' : `${number.format(disclosures)} accountable disclosures`} about you, ${period}.`,
    records: (category, count) => `${CATEGORY[category]}: ${records(count)}`,
    category: CATEGORY,
    identifiability: IDENTIFIABILITY,
    sentBy: (name, role) => `Sent by ${senderOf(name, role)}`,
    addressNotRecorded: 'Address not recorded',
    file: 'File',
    program: 'Program',
    corrects: (submission) => `Corrects file ${submission}`,
    page: 'Page',
    of: 'of',
    json: 'SHA-256 of the JSON copy',
    columns: {
      day: 'Day and file',
      first: 'First in the period',
      recipient: 'Sent to',
      what: 'What was sent about you',
      whatFirst: 'What the first sent about you, and how later ones differ',
      purpose: 'Purpose and basis, as the plan recorded them',
      times: 'How often, and the last',
      reason: 'Basis, and why it is outside',
      file: 'File',
      correctedBy: 'Corrected by',
      records: 'Records it had listed',
    },
    body: {
      heading: 'Disclosures in the legal accounting, one by one',
      intro:
        'Newest first. Basis is what the plan recorded; this list does not say whether a disclosure was lawful.',
    },
    summaries: {
      heading: 'Repeated disclosures in the legal accounting, summed up',
      intro:
        'One row for each recipient, purpose, basis and category. Basis is what the plan recorded; this list does not say whether a disclosure was lawful.',
      last: (on) => `Last: ${on}`,
      inAll: (counted) => `In all: ${counted}`,
    },
    voluntary: {
      heading: 'Also recorded, outside the legal accounting',
      intro: 'Shown voluntarily, and not counted above.',
    },
    corrected: {
      heading: 'Entries the plan has corrected',
      intro: 'Kept so that you can see what changed. They are not counted above.',
      stillListed: 'The correcting file has records about you.',
      noLongerListed: 'The correcting file has no records about you.',
    },
    covers: 'What this list covers',
    unprintable: 'Some letters cannot be shown in print and are replaced by �. The JSON copy has them.',
    complaint: 'How to complain',
    free: 'What it costs',
    check: {
      heading: 'How to check this copy',
      body: 'The same accounting exists as a CSV file, a JSON file and a signed file (JWS). The SHA-256 at the foot of each page is that of the JSON file. The signed file holds exactly those bytes; the portal’s page /verify checks it, and the public key is published at /.well-known/jwks.json. A PDF can be altered and keep this number: where the two differ, the signed file counts.',
    },
  },
  csv: {
    columns: {
      reference: 'Reference',
      plan: 'Health plan',
      section: 'Section',
      form: 'Form',
      firstOn: 'Day (first day, where summed up)',
      lastOn: 'Last day',
      disclosures: 'Disclosures summed up',
      times: 'How often',
      category: 'Category',
      records: 'Records about you',
      recipient: 'Sent to',
      address: 'Address',
      description: 'What was sent (the first time, where summed up)',
      purpose: 'Purpose, as the plan recorded it',
      basis: 'Basis',
      identifiability: 'Identified or not',
      sender: 'Sent by',
      program: 'Program',
      periodFrom: 'Records from',
      periodTo: 'Records to',
      file: 'File',
      memberNumber: 'Member number ends in',
      corrects: 'Corrects file',
      correctedBy: 'Corrected by file',
      reason: 'Reason',
      text: 'Note',
    },
    sections: {
      legal: 'Legal accounting',
      voluntary: 'Outside the legal accounting',
      corrected: 'Corrected, not counted',
      note: 'Note',
    },
  },
}
