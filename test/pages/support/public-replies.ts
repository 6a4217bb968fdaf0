import type { z } from 'zod'
import { rightsOn } from '../../../server/domain/rights.ts'
import type { CalendarDate } from '../../../shared/calendar-date.ts'
import type { contactDetails } from '../../../shared/contract/contacts.ts'
import type { contract } from '../../../shared/contract/contract.ts'
import type { noticeStatement } from '../../../shared/contract/notice.ts'
import { CONTACTS } from '../../../shared/vocabulary.ts'

type Statement = z.input<typeof noticeStatement>
type Notice = z.input<(typeof contract)['showNotice']['reply']>
type Contacts = z.input<(typeof contract)['listContacts']['reply']>

export function statement(differences: Partial<Statement> = {}): Statement {
  return {
    id: 1,
    kind: 'status',
    happenedOn: '2026-11-22',
    happened: null,
    text: { en: 'Proposed. We have found no final decision.', es: 'Propuesta. No hay decisión final.' },
    source: null,
    mark: 'own-search',
    checkedOn: '2026-11-22',
    stood: null,
    ...differences,
  }
}

const source = { en: 'Sample News, April 2026', es: 'Noticias de Muestra, abril de 2026' }

export function notice(differences: Partial<Notice> = {}): Notice {
  return {
    checkedOn: '2026-11-22',
    statements: [
      statement(),
      statement({
        id: 2,
        kind: 'proposal',
        happenedOn: null,
        text: { en: 'It asks for pharmacy claims.', es: 'Pide reclamaciones de farmacia.' },
        source,
        mark: 'source-read',
      }),
      statement({
        id: 3,
        kind: 'not-specified',
        happenedOn: null,
        text: { en: 'How long it would be kept.', es: 'Cuánto tiempo se guardaría.' },
        source,
        mark: 'source-read',
      }),
      statement({
        id: 4,
        kind: 'event',
        happenedOn: null,
        happened: {
          en: 'February or March 2026 (sources differ)',
          es: 'Febrero o marzo de 2026 (las fuentes difieren)',
        },
        text: { en: 'The time for comments ends.', es: 'Termina el plazo para comentarios.' },
        source,
        mark: 'excerpt-read',
      }),
      statement({
        id: 5,
        kind: 'event',
        happenedOn: '2026-04-14',
        text: { en: 'An association speaks up.', es: 'Una asociación opina.' },
        source,
        mark: 'excerpt-read',
        checkedOn: '2026-10-02',
      }),
      statement({
        id: 6,
        kind: 'not-found',
        happenedOn: null,
        text: { en: 'The number of the letter.', es: 'El número de la carta.' },
      }),
    ],
    earlier: [],
    ...differences,
  }
}

export function details(
  differences: Partial<z.input<typeof contactDetails>> = {},
): z.input<typeof contactDetails> {
  return {
    lines: { en: ['Sample Office', '1 Sample Street'], es: ['Oficina de Muestra', '1 Sample Street'] },
    phone: '202-555-0150',
    tty: '202-555-0151',
    email: 'office@sample.example',
    url: 'https://sample.example',
    source: null,
    checkedOn: '2026-11-20',
    ...differences,
  }
}

/** HHS checked, OPM’s first address never checked, the other two not configured. */
export const contacts: Contacts = {
  items: CONTACTS.map((id) => {
    if (id === 'hhs-ocr') return { id, details: details() }
    if (id === 'opm-privacy') {
      const never = { source: { en: 'An old notice', es: 'Un aviso antiguo' }, checkedOn: null, phone: null }
      return { id, details: details({ ...never, lines: { en: ['Center'], es: ['Centro'] } }) }
    }
    return { id, details: null }
  }),
}

export const rights = rightsOn('2026-11-22' as CalendarDate)
