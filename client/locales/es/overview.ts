import type { overview as en } from '../en/overview.ts'

export const overview: Record<keyof typeof en, string> = {
  'overview.title': 'Qué se divulgó sobre usted',
  'overview.yourPlans': '{count, plural, one {Su plan} many {Sus planes} other {Sus planes}}',
  'overview.answer':
    '{who} {carriers, plural, one {nos informó} many {nos informaron} other {nos informaron}} de {files, plural, one {un archivo} many {# de archivos} other {# archivos}} {carriers, plural, one {que envió} many {que enviaron} other {que enviaron}} a {to} con registros sobre usted{files, plural, one {, del {first}} many {; el primero, del {first}; el último, del {last}} other {; el primero, del {first}; el último, del {last}}}.',
  'overview.answerFiltered':
    '{files, plural, one {# archivo corresponde a lo que eligió abajo, enviado el {first}.} many {# de archivos corresponden a lo que eligió abajo: el primero, del {first}; el último, del {last}.} other {# archivos corresponden a lo que eligió abajo: el primero, del {first}; el último, del {last}.}}',
  'overview.toMany': '{count} receptores',
  'overview.opmIs': 'La OPM es la Oficina de Administración de Personal de los Estados Unidos ({recipient}).',
  'overview.recipient':
    '{recipient}: {files, plural, one {# archivo} many {# de archivos} other {# archivos}}.',
  'overview.stated': 'Ver qué ha declarado {recipient}',
  'overview.accountable':
    'En el informe legal: {accountable}. Se muestran voluntariamente, fuera de él: {voluntary}.',
  'overview.emptyTitle': 'Aquí no hay ninguna divulgación registrada sobre usted',
  'overview.emptyNone': '{carrier} todavía no ha registrado ningún archivo en Daylight.',
  'overview.emptySince':
    '{carrier} registra archivos en Daylight desde el {since}. Ninguno contiene registros sobre usted.',
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
  'overview.noPlanCard':
    'Necesita el número de miembro de la tarjeta de su plan. Su nombre y su fecha de nacimiento deben coincidir con la lista del plan.',
  'overview.noPlanFormer':
    'Vincule también los planes que dejó. Lo que enviaron mientras usted estaba en ellos sigue aquí.',
  'overview.noPlanFamily':
    'Solo sirve su propio número. Su cónyuge o un hijo adulto inicia su propia sesión, igual que usted.',
  'overview.goLink': 'Vincular un plan',
  'overview.getAccounting': 'Obtener un informe para guardar',

  'sure.title': '¿Qué tan seguro es esto?',
  'sure.basis':
    '{carriers, plural, one {Se basa en lo que su plan nos dice. No podemos ver lo que no registra aquí.} many {Se basa en lo que sus planes nos dicen. No podemos ver lo que no registran aquí.} other {Se basa en lo que sus planes nos dicen. No podemos ver lo que no registran aquí.}}',
  'sure.overdue':
    '{count, plural, =0 {Ningún archivo mensual que esperamos está atrasado.} one {Un archivo mensual que esperábamos no ha llegado.} many {# de archivos mensuales que esperábamos no han llegado.} other {# archivos mensuales que esperábamos no han llegado.}}',
  'sure.which': '{count, plural, one {Ver cuál} many {Ver cuáles} other {Ver cuáles}}',

  'zero.means': 'Qué significa esto',
  'zero.meansText':
    '{carriers, plural, one {Su plan no nos ha informado} many {Sus planes no nos han informado} other {Sus planes no nos han informado}} de ningún archivo con registros sobre usted.',
  'zero.notMeans': 'Qué no significa esto',
  'zero.notProof':
    'No prueba que no se haya enviado nada. Solo podemos mostrar lo que un plan registra aquí.',
  'zero.notEarlier':
    'No dice nada del tiempo anterior a que {carriers, plural, one {su plan} many {cada plan} other {cada plan}} empezara a registrar aquí.',
  'zero.notFamily': 'No dice nada de otras personas de su familia. Cada persona tiene su propio registro.',

  'next.title': 'Qué puede hacer ahora',
  'next.emptyAccounting':
    'Obtenga un informe, aunque no tenga ninguna línea. Deja por escrito, con fecha y firma, lo que hoy está registrado sobre usted.',
  'next.ask':
    '{carriers, plural, one {Pregunte a su plan} many {Pregunte a sus planes} other {Pregunte a sus planes}}',
  'next.askText':
    'Tiene derecho a pedir{carriers, plural, one {le directamente} many { a cada uno directamente} other { a cada uno directamente}} un informe de divulgaciones (45 CFR 164.528) y a preguntar por lo que no esté registrado aquí.',
  'next.noContact':
    '{carrier} no nos ha dado un contacto. Llame al número de su tarjeta de miembro y pida hablar con la oficina de privacidad.',
  'next.otherPlan': '¿Estuvo en otro plan?',
  'next.otherPlanText':
    'Cada plan tiene su propio registro. Si cambió de plan en los últimos seis años, vincule también el otro.',

  'plans.choice': 'Planes que se muestran',
  'plans.all': 'Todos, lado a lado',
  'plans.one': '{plan}, número que termina en {lastFour}',
  'plans.title': 'Sus planes lado a lado',
  'plans.narrowed': 'Aquí se cuenta solo lo que corresponde a lo que eligió abajo.',
  'plans.caption': 'Sus planes lado a lado: archivos y registros sobre usted',
  'plans.scroll': 'Tabla de sus planes. Desplácese hacia los lados para verlos todos.',
  'plans.programs': 'Programa',
  'plans.first': 'Primer archivo',
  'plans.last': 'Último archivo',
  'plans.since': 'Registrado en Daylight desde',
  'plans.complete': 'Declarado completo desde',
  'plans.overdue': 'Archivos esperados y no recibidos',
  'plans.noFile': 'Todavía ninguno',
  'plans.notDeclared': 'No declarado',

  'filter.title': 'Elegir qué se muestra',
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
  'totals.chart':
    'Cada barra es un mes. Cuanto más alta, más registros sobre usted se enviaron. La más alta es {month}: {count, plural, one {# registro} many {# de registros} other {# registros}}. La tabla debajo de las barras tiene todos los números.',
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
