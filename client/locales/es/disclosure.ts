import type { disclosure as en } from '../en/disclosure.ts'

export const disclosure: Record<keyof typeof en, string> = {
  'disclosure.title': 'Divulgación del {day}',
  'disclosure.lead':
    '{sender} envió un archivo a {recipient}. Contenía {count, plural, one {# registro} many {# de registros} other {# registros}} sobre usted.',
  'disclosure.who': 'Quién y cuándo',
  'disclosure.sender': 'Enviado por',
  'disclosure.recipient': 'Enviado a',
  'disclosure.noAddress': 'El plan no registró una dirección.',
  'disclosure.when': 'Enviado el',
  'disclosure.planDay': '{day} (el día donde está su plan)',
  'disclosure.instant': 'Hora exacta: {instant}',
  'disclosure.period': 'Período que abarca',
  'disclosure.range': 'Del {from} al {to}',
  'disclosure.frequency': 'Con qué frecuencia se envía un archivo así',
  'disclosure.program': 'Programa',
  'disclosure.membership': 'Su número de miembro',
  'disclosure.endsIn': 'Termina en {lastFour}',

  'disclosure.what': 'Qué contenía sobre usted',
  'disclosure.countsCaption': 'Registros sobre usted en este archivo, por tipo',
  'disclosure.total': 'Todos los tipos',
  'disclosure.elements': 'Qué pueden revelar los registros',
  'disclosure.elementsLead':
    'El plan dice que sus registros llevaban estos tipos de datos. Daylight no los guarda.',
  'disclosure.noElements': 'El plan no dijo qué tipos de datos llevaban los registros.',
  'disclosure.identifiability': 'Qué tan directamente lo señalan',

  'disclosure.why': 'Por qué',
  'disclosure.purpose': 'Propósito, según lo registró su plan',
  'disclosure.basis': 'Fundamento legal que registró su plan',
  'disclosure.accountable': '¿Figura en el informe legal?',
  'disclosure.inAccounting': 'Sí. Figura en el informe legal de divulgaciones.',
  'disclosure.voluntary': 'No. Se muestra voluntariamente, fuera del informe legal.',
  'disclosure.noLonger': 'Ya no. Su plan corrigió esta entrada. Un informe la muestra aparte y no la cuenta.',
  'disclosure.rule': 'Regla: {cites}',
  'disclosure.minimum': 'Cómo dice su plan que limitó los datos (45 CFR 164.514(d))',
  'disclosure.note': 'Nota del plan: {note}',

  'disclosure.stated': 'Qué ha declarado el receptor',
  'disclosure.statedLead':
    'Tal como lo transmitió su plan. Donde dice «No declarado», no nos han informado de nada.',
  'disclosure.notStated': 'No declarado',
  'disclosure.source': 'Fuente: {source}. Declarado el {day}.',

  'disclosure.corrected': 'Esta entrada fue corregida',
  'disclosure.correctedText':
    'Su plan la corrigió con un archivo posterior, {submission}, que recibimos el {day}. Esta entrada se conserva para que pueda verla. Ya no cuenta.',
  'disclosure.corrects': 'Esta entrada es una corrección',
  'disclosure.correctsText': 'Corrige el archivo anterior {submission}, que recibimos el {day}.',
  'disclosure.correctionReason': 'Motivo: {reason}',
  'disclosure.seeCorrection': 'Ver la corrección',
  'disclosure.seeEarlier': 'Ver la entrada anterior',
  'disclosure.noRecords': 'Ese archivo no contiene registros sobre usted.',

  'disclosure.file': 'Acerca del archivo',
  'disclosure.submission': 'Nombre que le da el plan',
  'disclosure.transfer': 'Enviado entre',
  'disclosure.transferEnds': 'De {from} a {to}',
  'disclosure.receivedAt': 'Informado a Daylight',
  'disclosure.sha256': 'Huella digital del informe recibido (SHA-256)',
  'disclosure.receipt': 'Recibo firmado',
  'disclosure.showReceipt': 'Mostrar el recibo (JWS)',
  'disclosure.sha256Means':
    'Es la huella del informe que su plan entregó a Daylight, no del archivo que envió.',
  'disclosure.receiptMeans':
    'Daylight entregó este recibo a su plan cuando llegó el informe. La firma muestra que el recibo es nuestro y que nadie lo cambió. No muestra qué contenía el archivo enviado.',
  'disclosure.downloadReceipt': 'Descargar el recibo (.jws)',
  'disclosure.copyReceipt': 'Copiar el recibo',
  'disclosure.copied': 'Copiado.',
  'disclosure.notCopied': 'Su navegador no lo permitió. Abra el recibo abajo y cópielo a mano.',
  'disclosure.verify': 'Comprobar un recibo',
  'disclosure.seeStated': 'Ver todo lo que ha declarado {recipient} y qué cambió',
  'disclosure.getAccounting': 'Obtener un informe',

  'versions.title': 'Las dos versiones, lado a lado',
  'versions.fact': 'Qué se registró',
  'versions.earlier': 'Versión anterior',
  'versions.later': 'Versión posterior',
  'versions.here': '(esta entrada)',
  'versions.same': 'En todo lo demás, las dos versiones dicen lo mismo.',
  'versions.rest': 'Lo que no figura aquí es igual en las dos.',
  'versions.none':
    'Una de las versiones no tiene registros sobre usted. Por eso no hay ninguna entrada suya que mostrar aquí.',
  'versions.notRecorded': 'No registrado',
}
