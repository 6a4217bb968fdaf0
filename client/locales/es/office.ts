import type { office as en } from '../en/office.ts'

export const office: Record<keyof typeof en, string> = {
  'office.phone': 'Teléfono',
  'office.tty': 'TTY, para personas sordas o con dificultades de audición',
  'office.email': 'Correo electrónico',
  'office.url': 'Sitio web',
  'office.checkedOn': 'Revisado el {day}.',
  'office.notChecked':
    'El operador de este portal todavía no ha comprobado estos datos. Compruébelos antes de usarlos.',
  'office.source': 'De: {source}.',
  'office.none':
    'El operador de este portal no ha configurado esta dirección. Búsquela en el sitio web de la oficina, cuya dirección termina en .gov.',
}
