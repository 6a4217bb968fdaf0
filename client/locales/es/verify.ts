import type { verify as en } from '../en/verify.ts'

export const verify: Record<keyof typeof en, string> = {
  'verify.title': 'Comprobar un archivo firmado',
  'verify.lead': 'Averigüe si un archivo firmado (JWS) viene de verdad de este portal y qué dice.',
  'verify.private':
    'Su navegador hace la comprobación en su propio dispositivo. El archivo no se envía ni a nosotros ni a nadie. No hace falta iniciar sesión.',
  'verify.file': 'Archivo firmado',
  'verify.fileHint':
    'Su nombre termina en .jws, por ejemplo accounting-A-7K3M9Q2WXY.jws. No es el PDF ni el archivo JSON.',
  'verify.text': 'O pegue su texto',
  'verify.textHint': 'Empieza por eyJ y tiene dos puntos dentro. Los saltos de línea no estorban.',
  'verify.submit': 'Comprobar',
  'verify.checking': 'Comprobando…',

  'verify.validTitle': 'La firma es válida',
  'verify.valid': 'Daylight, en {site}, firmó esto. Desde entonces no ha cambiado ni un solo carácter.',
  'verify.currentKey': 'Firmado con la clave {kid}.',
  'verify.retiredKey':
    'Firmado con la clave {kid}. El portal ya no firma con esta clave. La sigue publicando para que se puedan comprobar los archivos anteriores.',
  'verify.says': 'Qué dice',
  'verify.cannotShow':
    'Esta página no conoce esta forma de documento y no puede mostrarlo. Puede guardarlo y abrirlo con un editor de texto.',
  'verify.demonstration':
    'Este archivo viene de una demostración. Todas las personas y todos los planes que aparecen en él son ficticios.',
  'verify.kind': 'Tipo de documento',
  'verify.isAccounting': 'Informe de divulgaciones (45 CFR 164.528)',
  'verify.isReceipt': 'Recibo por un archivo de divulgaciones de una aseguradora',
  'verify.isRosterReceipt': 'Recibo por una lista de miembros de una aseguradora',
  'verify.covers': 'Abarca',
  'verify.person': 'Persona',
  'verify.fingerprint': 'Huella digital (SHA-256) de la copia JSON',
  'verify.fingerprintText':
    '¿Tiene también el PDF? Al pie de cada una de sus páginas deben estar las mismas letras y los mismos números.',
  'verify.disclosures': 'Divulgaciones en el informe legal',
  'verify.carrierCode': 'Código de la aseguradora',
  'verify.rosterOf': 'Lista con fecha del',
  'verify.persons': 'Líneas sobre personas',
  'verify.members': 'Miembros en el archivo',
  'verify.rebate': 'Registros de reembolsos, sobre nadie en particular',
  'verify.fileSha256': 'Huella digital (SHA-256) del archivo de la aseguradora',
  'verify.save': 'Guardar lo que se firmó (JSON)',

  'verify.notChecked':
    'El archivo no se comprobó: su navegador no pudo obtener la lista de claves públicas del portal. {reason}',
  'verify.fault.nothing': 'Elija un archivo o pegue su texto',
  'verify.fault.both': 'Elija un archivo o pegue un texto, no ambos. Vacíe uno de los dos',
  'verify.fault.empty': 'El archivo está vacío',
  'verify.next.empty': 'Descargue de nuevo el archivo firmado y elíjalo aquí.',
  'verify.fault.too-large':
    'El archivo pesa más de 10 MB. Ningún archivo firmado de este portal es tan grande',
  'verify.next.too-large': 'Revise que haya elegido el archivo cuyo nombre termina en .jws.',
  'verify.fault.unreadable': 'Su navegador no pudo leer el archivo',
  'verify.next.unreadable':
    'Quizá se movió, se cambió o se borró después de que usted lo eligió. Elíjalo de nuevo.',
  'verify.fault.pdf': 'Esto es un PDF. Un PDF no lleva ninguna firma de este portal',
  'verify.next.pdf':
    'Elija el archivo firmado que se hizo junto con él. Tiene el mismo nombre, pero termina en .jws. Si solo tiene el PDF, pida el archivo firmado a quien se lo dio.',
  'verify.fault.json': 'Esto es un archivo JSON. No lleva ninguna firma',
  'verify.next.json':
    'Elija el archivo firmado que se hizo junto con él. Tiene el mismo nombre, pero termina en .jws. Si es el recibo de una aseguradora, pegue lo que está en su campo “receipt”.',
  'verify.fault.not-jws': 'Esto no es un archivo firmado de este portal',
  'verify.next.not-jws':
    'Revise que haya elegido el archivo cuyo nombre termina en .jws. Si pegó un texto, péguelo entero y sin nada más.',
  'verify.fault.cut-short': 'Falta una parte al final',
  'verify.next.cut-short':
    'Quizá la descarga o la copia se detuvo antes de tiempo. Descargue el archivo de nuevo o copie su texto de la primera letra a la última.',
  'verify.fault.algorithm': 'No está firmado de la manera en que firma este portal',
  'verify.next.algorithm':
    'No se fíe de él. Este portal lo firma todo con ES256. Pregunte a quien le dio el archivo de dónde viene.',
  'verify.fault.extension': 'Pide que se compruebe con reglas que este portal no usa',
  'verify.next.extension': 'No se fíe de él. Pregunte a quien le dio el archivo de dónde viene.',
  'verify.fault.other-type': 'Dice de sí mismo que no es ni un informe ni un recibo',
  'verify.next.other-type':
    'Esta página solo comprueba esos dos. Revise que haya elegido el archivo correcto y de dónde viene.',
  'verify.fault.unknown-key': 'Nombra una clave que este portal no publica',
  'verify.next.unknown-key':
    'Quizá venga de otro portal. En ese caso, compruébelo allí. Si le dijeron que viene de este, no se fíe de él.',
  'verify.fault.invalid': 'La firma no es válida',
  'verify.next.invalid':
    'Algo se cambió o se dañó después de la firma, o lo firmó otra persona. No se fíe de él. Pida una copia nueva o descárguelo de nuevo del portal.',

  'verify.provesTitle': 'Qué prueba una firma válida',
  'verify.proves1': 'Que este portal hizo el documento: está firmado con la clave privada del portal.',
  'verify.proves2': 'Que desde entonces nadie ha cambiado ni un solo carácter.',
  'verify.proves3': 'Que cualquiera puede comprobarlo mientras se conozca la clave pública del portal.',
  'verify.notTitle': 'Qué no prueba',
  'verify.not1': 'Que el plan registró todas las divulgaciones, o que las registró correctamente.',
  'verify.not2': 'Que una divulgación fue legal o ilegal.',
  'verify.not3': 'Que la persona que le dio el archivo es la persona de la que trata.',
  'verify.not4': 'Que no ha llegado nada después. Los planes añaden archivos y corrigen los anteriores.',
  'verify.not5':
    'Que un PDF no se ha cambiado. Un PDF se puede alterar y conservar su huella al pie. Si los dos difieren, vale el archivo firmado.',
  'verify.offlineTitle': 'Comprobarlo sin esta página',
  'verify.offline':
    'El archivo es una firma web JSON (JWS, RFC 7515) en la forma compacta, firmada con ES256. Cualquier programa para JWS puede comprobarla con las claves públicas del portal. Guarde una copia de las claves junto con el archivo.',
}
