import type { overview as en } from '../en/overview.ts'

export const overview: Record<keyof typeof en, string> = {
  'overview.title': 'Qué se divulgó sobre usted',
  'overview.answer':
    '{carriers, plural, one {Su plan nos informó} other {Sus planes nos informaron}} de {files, plural, one {# archivo} many {# de archivos} other {# archivos}} con registros sobre usted; el primero, del {first}; el último, del {last}.',
  'overview.answerOne':
    '{carriers, plural, one {Su plan nos informó} other {Sus planes nos informaron}} de un archivo con registros sobre usted, del {first}.',
  'overview.answerFiltered':
    '{files, plural, one {# archivo corresponde} many {# de archivos corresponden} other {# archivos corresponden}} a lo que eligió abajo: el primero, del {first}; el último, del {last}.',
  'overview.accountable':
    'En el informe legal: {accountable}. Se muestran voluntariamente, fuera de él: {voluntary}.',
  'overview.emptyTitle': 'Aquí no hay ninguna divulgación registrada sobre usted',
  'overview.emptyNone': '{carrier} todavía no ha registrado ningún archivo en Daylight.',
  'overview.emptySince':
    '{carrier} registra archivos en Daylight desde el {since}. Ninguno contiene registros sobre usted.',
  'overview.emptyMeans':
    'Esto significa que su plan no nos ha informado de ningún archivo con registros sobre usted. No prueba que no se haya enviado nada: solo podemos mostrar lo que un plan registra aquí.',
  'overview.emptyFiltered': 'Ningún archivo corresponde a lo que eligió.',
  'overview.completeness': 'Esto es lo que {carrier} ha registrado en Daylight desde el {since}.',
  'overview.declared': '{carrier} declara que su registro está completo a partir del {day}.',
  'overview.notDeclared': '{carrier} no ha declarado desde qué día su registro está completo.',
  'overview.lastReceived': 'Su archivo más reciente llegó el {day}.',
  'overview.leftOut':
    'La ley federal exige a veces que un plan omita ciertas divulgaciones durante un tiempo limitado.',
  'overview.noPlanTitle': 'Primero vincule su plan',
  'overview.noPlan':
    'Todavía no hay ningún plan vinculado a usted. Vincule uno para ver lo que registró sobre usted.',
  'overview.goLink': 'Vincular un plan',
  'overview.getAccounting': 'Obtener un informe para guardar',

  'filter.title': 'Elegir qué se muestra',
  'filter.carrier': 'Plan',
  'filter.anyCarrier': 'Todos los planes',
  'filter.from': 'Desde',
  'filter.to': 'Hasta',
  'filter.start': 'El principio',
  'filter.today': 'Hoy',
  'filter.category': 'Tipo de registro',
  'filter.anyCategory': 'Todos los tipos',
  'filter.apply': 'Mostrar',
  'filter.clear': 'Mostrar todo',
  'filter.backwards': 'Elija un «Desde» anterior a «Hasta»',
  'filter.invalid': 'Elija de las listas. La dirección de esta página pide algo que no está en ellas.',

  'totals.byCategory': 'Por tipo de registro',
  'totals.byCategoryCaption': 'Registros sobre usted, por tipo',
  'totals.category': 'Tipo de registro',
  'totals.records': 'Registros',
  'totals.byMonth': 'Por mes',
  'totals.byMonthCaption': 'Archivos y registros sobre usted, por el mes en que se enviaron',
  'totals.month': 'Mes',
  'totals.files': 'Archivos',
  'totals.scroll': 'Tabla por mes. Desplácese hacia los lados para ver todas las columnas.',
  'totals.allMonths': 'Mostrar los {count} meses',

  'gaps.title': 'Lo que esperábamos y no hemos recibido',
  'gaps.file':
    'Esperábamos un archivo de {month} de parte de {sender}, sobre registros de {program} para {recipient}, y no lo hemos recibido. Está atrasado desde el {day}.',
  'gaps.means': 'Esto se refiere solo al archivo. No dice si se envió algo o no.',

  'planLevel.title': 'También se envió, sin registros de nadie',
  'planLevel.text': 'Estos archivos contienen cifras del plan en su conjunto. No figuran en ningún informe.',
  'planLevel.file':
    '{day}: {sender} envió a {recipient} un archivo con {count, plural, one {# registro de reembolsos} many {# de registros de reembolsos} other {# registros de reembolsos}} del {from} al {to}.',

  'list.title':
    '{count, plural, one {# entrada} many {# de entradas} other {# entradas}}, de la más reciente a la más antigua',
  'list.notCounted':
    '{count, plural, one {# de ellas se corrigió después y no se cuenta arriba.} many {# de ellas se corrigieron después y no se cuentan arriba.} other {# de ellas se corrigieron después y no se cuentan arriba.}}',
  'list.to': '{day}: a {recipient}',
  'list.by': 'Enviado por {sender}. Atención del {from} al {to}.',
  'list.records':
    '{count, plural, one {# registro} many {# de registros} other {# registros}} sobre usted: {kinds}',
  'list.kind': '{kind}: {count}',
  'list.corrected': 'Corregido después',
  'list.correction': 'Corrección',
  'list.voluntary': 'Se muestra voluntariamente',
  'list.shown': 'Se muestran {shown} de {total}',
  'list.more': 'Mostrar más',
  'list.moreFailed': 'No pudimos cargar más. Inténtelo de nuevo.',
}
