import type { PrivacyContact } from '../../../shared/contract/site.ts'
import type { Category, Element, Frequency, Identifiability, SenderRole } from '../../../shared/vocabulary.ts'
import type { Window } from '../../domain/accounting-window.ts'
import { lastDayOf, monthOf } from '../../domain/calendar.ts'
import type { Text } from '../accounting-text.ts'

const CATEGORY: Record<Category, string> = {
  medical: 'Reclamaciones médicas',
  pharmacy: 'Reclamaciones de farmacia',
  encounter: 'Registros de consultas',
  provider: 'Registros de proveedores',
}

const ELEMENT: Record<Element, string> = {
  name: 'nombres',
  'birth-date': 'fechas de nacimiento',
  address: 'direcciones',
  contact: 'teléfonos o correos electrónicos',
  'member-number': 'números de miembro',
  ssn: 'números de Seguro Social',
  'diagnosis-codes': 'códigos de diagnóstico',
  'procedure-codes': 'códigos de procedimiento',
  'drug-codes': 'códigos de medicamentos',
  'provider-identity': 'quién dio la atención',
  'service-dates': 'fechas de servicio',
  amounts: 'montos',
  'clinical-notes': 'notas clínicas',
  other: 'otros tipos de datos',
}

const FREQUENCY: Record<Frequency, string> = {
  once: 'de un solo envío',
  monthly: 'de envío mensual',
  quarterly: 'de envío trimestral',
}

const IDENTIFIABILITY: Record<Identifiability, string> = {
  identified: 'Los datos llevaban su nombre o le identificaban.',
  'limited-data-set': 'Conjunto limitado de datos: sin nombres ni otros identificadores directos.',
  coded: 'Un código ocupaba el lugar de su identidad.',
  'de-identified': 'Sin identificación: registrados como datos que no le identifican.',
}

const kindsOf = (elements: readonly Element[]) => elements.map((element) => ELEMENT[element]).join(', ')
const senderOf = (name: string, role: SenderRole) =>
  role === 'carrier' ? name : `${name}, socio comercial del plan`

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')

function day(text: string): string {
  const [year = '', month = '', date = ''] = text.split('-')
  return `${Number(date)} de ${MONTHS[Number(month) - 1]} de ${year}`
}

/** The period of a file: a whole month by its name, part of one with the month said once. */
function periodOf({ from, to }: Window): string {
  const [year = '', month = '', first = ''] = from.split('-')
  if (monthOf(from) !== monthOf(to) || from === to) return days({ from, to })
  const name = MONTHS[Number(month) - 1]
  if (first === '01' && to === lastDayOf(monthOf(to))) return `${name} de ${year}`
  return `del ${Number(first)} al ${Number(to.slice(8))} de ${name} de ${year}`
}

const days = ({ from, to }: Window) => (from === to ? `el ${day(from)}` : `del ${day(from)} al ${day(to)}`)
const clock = (timeZone: string) =>
  new Intl.DateTimeFormat('es-US', {
    timeZone,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  })
const number = new Intl.NumberFormat('es-US')
const records = (count: number) => (count === 1 ? '1 registro' : `${number.format(count)} registros`)

/** How to reach the plan; a part nobody configured is left out, never made up. */
function contactPlan(carrier: string, { title, phone, address }: PrivacyContact): string {
  if (title === null && phone === null && address === null) {
    return `pregunte a la oficina de privacidad de ${carrier}`
  }
  const who = title === null ? `la oficina de privacidad de ${carrier}` : `${carrier}, ${title}`
  if (address === null) return phone === null ? `escriba a ${who}` : `llame a ${who}, al ${phone}`
  return phone === null ? `escriba a ${who}, ${address}` : `escriba a ${who}, ${address}, o llame al ${phone}`
}

export const es: Text = {
  description({ category, period, records: count, elements }) {
    const what = `${CATEGORY[category]}, ${periodOf(period)}: ${records(count)}.`
    const carried = kindsOf(elements)
    return `${what} ${carried === '' ? 'No consta qué tipos de datos contenía el archivo.' : `El archivo contenía: ${carried}.`}`
  },

  basis: {
    '164.512(d)': 'El plan registró: supervisión del sistema de salud, 45 CFR 164.512(d)',
    '164.512(a)': 'El plan registró: exigida por ley, 45 CFR 164.512(a)',
    '164.506': 'El plan registró: tratamiento, pago u operaciones de atención médica, 45 CFR 164.506',
    '164.514(e)': 'El plan registró: conjunto limitado de datos, 45 CFR 164.514(e)',
    '164.508': 'El plan registró: autorización, 45 CFR 164.508',
    'de-identified': 'El plan registró: datos sin identificación, 45 CFR 164.502(d)',
    impermissible: 'El plan registró esta divulgación como no permitida',
    unknown: 'El plan no registró un fundamento',
  },

  why: {
    'health-oversight':
      'Las divulgaciones para la supervisión del sistema de salud figuran en el informe legal (45 CFR 164.512(d), 164.528(a)(1)).',
    'required-by-law':
      'Las divulgaciones exigidas por ley figuran en el informe legal (45 CFR 164.512(a), 164.528(a)(1)).',
    impermissible: 'Las divulgaciones no permitidas figuran en el informe legal (45 CFR 164.528(a)(1)).',
    'basis-not-recorded':
      'No consta el fundamento, por lo que figura en el informe legal (45 CFR 164.528(a)(1)).',
    'exempt-operations':
      'El plan registró tratamiento, pago u operaciones de atención médica. El informe legal no las incluye (45 CFR 164.528(a)(1)(i)).',
    'exempt-limited-data-set':
      'El plan registró un conjunto limitado de datos. El informe legal no los incluye (45 CFR 164.528(a)(1)(viii)).',
    'exempt-authorization':
      'El plan registró una autorización. El informe legal no incluye las divulgaciones hechas con autorización (45 CFR 164.528(a)(1)(iv)).',
    'not-phi':
      'El plan registró datos sin identificación. Esos datos no son información de salud protegida, por lo que el informe legal no los incluye (45 CFR 164.502(d)(2)).',
  },

  times({ disclosures, files, frequencies: [one, ...others] }) {
    const many = `${number.format(disclosures)} divulgaciones${files === disclosures ? '' : ` en ${number.format(files)} archivos`}.`
    if (!one) return many
    if (others.length === 0) return `${many} El plan registró los archivos como ${FREQUENCY[one.frequency]}.`
    const each = [one, ...others].map((part) => `${part.disclosures} como ${FREQUENCY[part.frequency]}`)
    return `${many} El plan registró ${each.join(', ')}.`
  },

  differences(later) {
    const { senders, elements, withoutElements, corrects } = later
    const sentBy = senders.map(({ name, role }) => senderOf(name, role)).join('; ')
    return [
      ...(senders.length > 0 ? [`Archivos posteriores fueron enviados también por ${sentBy}.`] : []),
      ...later.programs.map((program) => `Algunos archivos posteriores eran del programa ${program}.`),
      ...later.memberNumbersEndIn.map(
        (ending) =>
          `En algunos archivos posteriores usted figura con otro número de miembro, que termina en ${ending}.`,
      ),
      ...later.identifiabilities.map(
        (one) => `Registrado sobre algunos archivos posteriores: ${IDENTIFIABILITY[one]}`,
      ),
      ...(elements.length > 0
        ? [`Algunos archivos posteriores contenían además: ${kindsOf(elements)}.`]
        : []),
      ...(withoutElements.length > 0
        ? [`No todos los archivos posteriores contenían: ${kindsOf(withoutElements)}.`]
        : []),
      ...(corrects.length > 0
        ? [`Archivos posteriores corrigen otros anteriores: ${corrects.join(', ')}.`]
        : []),
    ]
  },

  form: {
    itemised: 'Cada divulgación figura por separado (45 CFR 164.528(b)(2)).',
    summary:
      'Las divulgaciones repetidas al mismo destinatario, con exactamente la misma finalidad, con el mismo fundamento de la norma 45 CFR 164.512 y de la misma categoría se resumen: la primera del período completa, cuántas fueron y con qué frecuencia, y el día de la última (45 CFR 164.528(b)(3)). Todas las demás figuran una por una.',
  },

  translation: 'Traducción aún no revisada.',
  free: 'Este informe lo hizo usted en Daylight. Es gratis. No consume el primer informe en cualquier período de 12 meses, que cada plan debe darle sin costo cuando usted lo pide (45 CFR 164.528(c)(2)).',

  completeness({ carrier, contact, record: { since, completeSince } }) {
    const ask = contactPlan(carrier, contact)
    if (completeSince !== null) {
      return `${carrier} declara que su registro en Daylight está completo desde el ${day(completeSince)}. Para pedir divulgaciones anteriores a ese día, ${ask}.`
    }
    if (since !== null) {
      return `Esto es lo que ${carrier} registró en Daylight desde el ${day(since)}. Puede haber otras que no consten aquí. Para pedir divulgaciones a otros o anteriores a ese día, ${ask}.`
    }
    return `${carrier} aún no ha registrado nada en Daylight. Eso no significa que no se haya divulgado nada. Para pedir sus divulgaciones, ${ask}.`
  },

  empty: 'No hay divulgaciones que deban figurar en el informe legal en este período.',

  complaint: ({ carrier, contact }) =>
    `Si cree que no se respetaron sus derechos de privacidad, puede presentar una queja ante ${carrier}: ${contactPlan(carrier, contact)}. También puede presentar una queja ante el Secretario de Salud y Servicios Humanos (Secretary of Health and Human Services), Oficina de Derechos Civiles (Office for Civil Rights), por escrito y normalmente dentro de los 180 días desde que supo o debió saber lo que ocurrió. Indique el plan y describa lo que ocurrió (45 CFR 160.306). No es necesario presentar antes una queja ante el plan. El plan no puede tomar represalias contra usted por presentar una queja (45 CFR 160.316, 164.530(g)).`,

  print: {
    title: 'Informe de divulgaciones',
    demonstration: 'Demostración: todas las personas y todos los planes son ficticios',
    about:
      'Lo que un plan de salud registró como divulgado sobre una persona. La norma 45 CFR 164.528 le da derecho a esta lista.',
    several: (count) =>
      `Este documento contiene ${count} informes. Cada plan responde por sus propias divulgaciones, por lo que cada uno tiene su propia lista y sus propios totales:`,
    facts: {
      plan: 'Plan de salud',
      person: 'Persona',
      memberNumber: 'El número de miembro termina en',
      covered: 'Con cobertura, según la lista del plan',
      period: 'Período',
      requested: 'Pedido el',
      prepared: 'Preparado',
      form: 'Forma',
      reference: 'Referencia',
    },
    form: { itemised: 'Una por una', summary: 'Divulgaciones repetidas, resumidas' },
    day,
    days,
    covered: ({ program, from, to }) =>
      to === null ? `${program} desde el ${day(from)}` : `${program}, ${days({ from, to })}`,
    moment: (instant, timeZone) => clock(timeZone).format(new Date(instant)).replace(/\s/g, ' '),
    answer: (carrier, { disclosures }, period) =>
      `${carrier} registró ${disclosures === 1 ? '1 divulgación que figura' : `${number.format(disclosures)} divulgaciones que figuran`} en el informe legal sobre usted, ${period}.`,
    records: (category, count) => `${CATEGORY[category]}: ${records(count)}`,
    category: CATEGORY,
    identifiability: IDENTIFIABILITY,
    sentBy: (name, role) => `Enviado por ${senderOf(name, role)}`,
    addressNotRecorded: 'No consta la dirección',
    file: 'Archivo',
    program: 'Programa',
    corrects: (submission) => `Corrige el archivo ${submission}`,
    page: 'Página',
    of: 'de',
    json: 'SHA-256 de la copia JSON',
    columns: {
      day: 'Día y archivo',
      first: 'La primera del período',
      recipient: 'Enviado a',
      what: 'Qué se envió sobre usted',
      whatFirst: 'Qué se envió sobre usted la primera vez, y en qué difieren las siguientes',
      purpose: 'Finalidad y fundamento, según los registró el plan',
      times: 'Con qué frecuencia, y la última',
      reason: 'Fundamento y por qué queda fuera',
      file: 'Archivo',
      correctedBy: 'Corregido por',
      records: 'Registros que enumeraba',
    },
    body: {
      heading: 'Divulgaciones que figuran en el informe legal, una por una',
      intro:
        'De la más reciente a la más antigua. El fundamento es el que registró el plan; esta lista no dice si una divulgación fue lícita.',
    },
    summaries: {
      heading: 'Divulgaciones repetidas que figuran en el informe legal, resumidas',
      intro:
        'Una fila por destinatario, finalidad, fundamento y categoría. El fundamento es el que registró el plan; esta lista no dice si una divulgación fue lícita.',
      last: (on) => `La última: ${on}`,
      inAll: (counted) => `En total: ${counted}`,
    },
    voluntary: {
      heading: 'También registradas, fuera del informe legal',
      intro: 'Se muestran voluntariamente y no se cuentan arriba.',
    },
    corrected: {
      heading: 'Anotaciones que el plan ha corregido',
      intro: 'Se conservan para que usted vea qué cambió. No se cuentan arriba.',
      stillListed: 'El archivo que la corrige contiene registros sobre usted.',
      noLongerListed: 'El archivo que la corrige no contiene registros sobre usted.',
    },
    covers: 'Qué abarca esta lista',
    unprintable: 'Algunas letras no pueden imprimirse y se sustituyen por �. La copia JSON las contiene.',
    complaint: 'Cómo presentar una queja',
    free: 'Cuánto cuesta',
    check: {
      heading: 'Cómo comprobar esta copia',
      body: 'El mismo informe existe como archivo CSV, como archivo JSON y como archivo firmado (JWS). El SHA-256 al pie de cada página es el del archivo JSON. El archivo firmado contiene exactamente esos bytes; la página /verify del portal lo comprueba, y la clave pública está publicada en /.well-known/jwks.json. Un PDF se puede alterar y conservar este número: si los dos difieren, vale el archivo firmado.',
    },
  },
  csv: {
    columns: {
      reference: 'Referencia',
      plan: 'Plan de salud',
      section: 'Sección',
      form: 'Forma',
      firstOn: 'Día (el primero, si está resumida)',
      lastOn: 'Último día',
      disclosures: 'Divulgaciones resumidas',
      times: 'Con qué frecuencia',
      category: 'Categoría',
      records: 'Registros sobre usted',
      recipient: 'Enviado a',
      address: 'Dirección',
      description: 'Qué se envió (la primera vez, si está resumida)',
      purpose: 'Finalidad, según la registró el plan',
      basis: 'Fundamento',
      identifiability: 'Con o sin identificación',
      sender: 'Enviado por',
      program: 'Programa',
      periodFrom: 'Registros desde',
      periodTo: 'Registros hasta',
      file: 'Archivo',
      memberNumber: 'El número de miembro termina en',
      corrects: 'Corrige el archivo',
      correctedBy: 'Corregido por el archivo',
      reason: 'Motivo',
      text: 'Nota',
    },
    sections: {
      legal: 'Informe legal',
      voluntary: 'Fuera del informe legal',
      corrected: 'Corregido, no se cuenta',
      note: 'Nota',
    },
  },
}
