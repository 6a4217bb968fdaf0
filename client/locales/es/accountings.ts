import type { accountings as en } from '../en/accountings.ts'

export const accountings: Record<keyof typeof en, string> = {
  'accountings.title': 'Informes',
  'accountings.lead':
    'Un informe de divulgaciones es la lista que su plan le debe según la ley federal (45 CFR 164.528). Aquí están los que usted hizo. Cada uno queda tal como se entregó por primera vez.',
  'accountings.empty': 'Todavía no ha hecho ningún informe.',
  'accountings.new': 'Hacer un informe',
  'accountings.noPlan': 'Primero vincule un plan. Un informe trata de lo que un plan divulgó.',
  'accountings.madeOn': 'Hecho el',
  'accountings.range': 'del {from} al {to}',
  'accountings.counted':
    '{disclosures, plural, =0 {Ninguna divulgación} one {# divulgación} many {# divulgaciones} other {# divulgaciones}} en el informe legal',

  'newAccounting.title': 'Hacer un informe',
  'newAccounting.lead':
    'Enumera lo que su plan registró como divulgado sobre usted. Es gratis y está listo de inmediato.',
  'newAccounting.free':
    'Cada plan debe darle un informe sin costo en cualquier período de 12 meses cuando usted lo pide (45 CFR 164.528(c)(2)). Lo que usted hace aquí no lo consume.',
  'newAccounting.carrier': 'Plan',
  'newAccounting.allPlans': 'Todos mis planes',
  'newAccounting.allPlansHint':
    'Cada plan responde por sus propias divulgaciones. Para todos los planes recibe un solo documento en el que cada plan tiene su propia lista y sus totales. Los planes que ya no le cubren también están incluidos.',
  'newAccounting.planUntil': '{plan}, hasta el {day}',
  'newAccounting.form': '¿Cómo debe mostrar las divulgaciones?',
  'accountingForm.itemised': 'Una por una',
  'accountingFormMeans.itemised': 'Cada divulgación completa.',
  'accountingForm.summary': 'Las repetidas, resumidas',
  'accountingFormMeans.summary':
    'Más corto. Cuando un plan envió archivos una y otra vez al mismo destinatario con la misma finalidad, la ley permite tres cosas en lugar de una lista larga: la primera completa, cuántas fueron y con qué frecuencia, y el día de la última (45 CFR 164.528(b)(3)). Todas las demás figuran una por una. Los totales son los mismos.',
  'newAccounting.window': '¿Qué días?',
  'newAccounting.windowHint':
    'Deje ambas fechas vacías para incluirlo todo: los seis años hasta hoy. La ley no va más atrás.',
  'newAccounting.from': 'Primer día',
  'newAccounting.to': 'Último día',
  'newAccounting.dateHint': 'Por ejemplo: abril 28 2026',
  'newAccounting.language': 'Idioma del informe',
  'newAccounting.submit': 'Hacer el informe',
  'newAccounting.reading': 'Cómo entiende Daylight la norma',
  'newAccounting.reading.plans':
    'El derecho es frente a cada plan por separado. Un plan que ya no le cubre sigue respondiendo por sus divulgaciones de los seis años.',
  'newAccounting.reading.repeated':
    'Las divulgaciones se resumen juntas cuando el plan registró el mismo destinatario, la misma finalidad palabra por palabra y el mismo fundamento de la norma 45 CFR 164.512. Cada tipo de registro tiene su propia línea. Lo que el plan registró como no permitido, o sin fundamento, nunca se resume.',
  'newAccounting.reading.window':
    'Los seis años llegan hasta el mismo día del calendario; desde el 29 de febrero llegan hasta el 28 de febrero. Ambos días cuentan. Qué día es depende de la zona horaria del plan.',
  'newAccounting.reading.free':
    'Lo que usted hace aquí no se cuenta cuando un plan determina si ya recibió su informe sin costo.',
  'newAccounting.fromIncomplete': 'Primer día: escriba un mes, día y año que existan, o deje los tres vacíos',
  'newAccounting.toIncomplete': 'Último día: escriba un mes, día y año que existan, o deje los tres vacíos',
  'newAccounting.backwards': 'El primer día es posterior al último. Cambie uno de los dos',
  'newAccounting.inFuture': 'Último día: esta fecha está en el futuro. Escriba hoy o una fecha anterior',
  'newAccounting.fromInFuture': 'Primer día: esta fecha está en el futuro. Escriba hoy o una fecha anterior',
  'newAccounting.overSixYears':
    'Primer día: es de hace más de seis años. La ley abarca seis años. Escriba una fecha posterior o déjela vacía',
  'newAccounting.toOverSixYears':
    'Último día: es de hace más de seis años. La ley abarca seis años. Escriba una fecha posterior o déjela vacía',

  'accounting.title': 'Su informe',
  'accounting.reference': 'Número de referencia',
  'accounting.keep': 'Guarde este número. Está en cada página del informe.',
  'accounting.form': 'Cómo las muestra',
  'accounting.language': 'Idioma',
  'accounting.preparedAt': 'Preparado',
  'accounting.empty':
    'Un informe sin ninguna divulgación es válido y así lo dice. Cuenta lo que el plan registró aquí; no prueba que no se haya enviado nada.',
  'accounting.free':
    'Lo hizo usted, así que es gratis. No consume el informe sin costo que puede pedir a cada plan en cualquier período de 12 meses.',
  'accounting.downloads': 'Descargarlo',
  'accounting.pdf': 'PDF, para leer e imprimir',
  'accounting.json': 'JSON, para programas',
  'accounting.jws': 'Archivo firmado (JWS), para probar que es auténtico',
  'accounting.csv': 'CSV, para una hoja de cálculo',
  'accountingMeans.pdf': 'Para usted, un abogado o sus papeles. Un lector de pantalla puede leerlo.',
  'accountingMeans.csv': 'Una fila por línea, para ordenar y sumar.',
  'accountingMeans.json': 'Todo el contenido, para programas.',
  'accountingMeans.jws': 'El JSON con la firma de este portal. Guárdelo junto con el PDF.',
  'accounting.fingerprint': 'Huella digital (SHA-256)',
  'accounting.signature': 'Para qué sirve la firma',
  'accounting.signatureText':
    'El archivo firmado contiene el mismo informe con una firma digital de este portal. Un abogado o un sindicato puede comprobar con las claves públicas del portal que nadie cambió una palabra, sin preguntarnos ni iniciar sesión.',
  'accounting.verify': 'Comprobar un archivo firmado',
  'accounting.keys': 'Claves públicas de este portal',
  'accounting.fingerprintText':
    'Una huella digital cambia si cambia un solo carácter del archivo. Si dos archivos tienen la misma, son iguales.',
}
