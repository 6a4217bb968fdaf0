import type { accountings as en } from '../en/accountings.ts'

export const accountings: Record<keyof typeof en, string> = {
  'accountings.title': 'Informes',
  'accountings.lead':
    'Un informe de divulgaciones es la lista que su plan le debe según la ley federal (45 CFR 164.528). Aquí están los que usted hizo. Cada uno queda tal como se entregó por primera vez.',
  'accountings.empty': 'Todavía no ha hecho ningún informe.',
  'accountings.new': 'Hacer un informe',
  'accountings.noPlan': 'Primero vincule un plan. Un informe abarca siempre un solo plan.',
  'accountings.madeOn': 'Hecho el',
  'accountings.covers': 'Abarca',
  'accountings.range': 'del {from} al {to}',

  'newAccounting.title': 'Hacer un informe',
  'newAccounting.lead':
    'Enumera lo que su plan registró como divulgado sobre usted. Es gratis y está listo de inmediato.',
  'newAccounting.carrier': 'Plan',
  'newAccounting.window': '¿Qué días?',
  'newAccounting.windowHint': 'Deje ambas fechas vacías para incluirlo todo: los seis años hasta hoy.',
  'newAccounting.from': 'Primer día',
  'newAccounting.to': 'Último día',
  'newAccounting.dateHint': 'Por ejemplo: abril 28 2026',
  'newAccounting.language': 'Idioma del informe',
  'newAccounting.submit': 'Hacer el informe',
  'newAccounting.carrierMissing': 'Elija su plan',
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
  'accounting.language': 'Idioma',
  'accounting.preparedAt': 'Preparado',
  'accounting.downloads': 'Descargarlo',
  'accounting.pdf': 'PDF, para leer e imprimir',
  'accounting.json': 'JSON, para programas',
  'accounting.jws': 'Archivo firmado (JWS), para probar que es auténtico',
  'accounting.fingerprint': 'Huella digital (SHA-256)',
  'accounting.signature': 'Para qué sirve la firma',
  'accounting.signatureText':
    'El archivo firmado contiene el mismo informe con una firma digital de este portal. Un abogado o un sindicato puede comprobar con las claves públicas del portal que nadie cambió una palabra, sin preguntarnos ni iniciar sesión.',
  'accounting.keys': 'Claves públicas de este portal',
  'accounting.fingerprintText':
    'Una huella digital cambia si cambia un solo carácter del archivo. Si dos archivos tienen la misma, son iguales.',
}
