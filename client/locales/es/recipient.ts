import type { recipient as en } from '../en/recipient.ts'

export const recipient: Record<keyof typeof en, string> = {
  'recipient.opm': 'la OPM',
  'recipient.title': '{recipient}: qué ha declarado',
  'recipient.answer':
    '{known, plural, =0 {Sobre ninguno de los {topics} puntos de abajo ha declarado nada de lo que nos hayan informado.} one {Ha declarado algo sobre uno de los {topics} puntos de abajo.} many {Ha declarado algo sobre # de los {topics} puntos de abajo.} other {Ha declarado algo sobre # de los {topics} puntos de abajo.}}',
  'recipient.files':
    '{files, plural, =0 {Su plan corrigió lo que había registrado: ya no cuenta aquí ningún archivo sobre usted.} one {Se le envió # archivo con registros sobre usted, según {carriers, plural, one {registró su plan} many {registraron sus planes} other {registraron sus planes}}.} many {Se le enviaron # de archivos con registros sobre usted, según {carriers, plural, one {registró su plan} many {registraron sus planes} other {registraron sus planes}}.} other {Se le enviaron # archivos con registros sobre usted, según {carriers, plural, one {registró su plan} many {registraron sus planes} other {registraron sus planes}}.}}',
  'recipient.stated': 'Punto por punto',
  'recipient.statedLead':
    'Cada declaración está tal como su plan la transmitió con un archivo. «No declarado» significa que no nos han informado de nada. Daylight no comprueba si una declaración se cumple.',
  'recipient.newest':
    '{count, plural, one {Así lo dice el archivo más reciente de {senders}.} many {Así lo dicen los archivos más recientes de {senders}.} other {Así lo dicen los archivos más recientes de {senders}.}}',
  'recipient.newestSilent':
    '{count, plural, one {El archivo más reciente de {senders} no dice nada sobre esto.} many {Los archivos más recientes de {senders} no dicen nada sobre esto.} other {Los archivos más recientes de {senders} no dicen nada sobre esto.}}',
  'recipient.span':
    '{files, plural, one {En un archivo, enviado el {last}.} many {En # de archivos, del {first} al {last}.} other {En # archivos, del {first} al {last}.}}',
  'recipient.over':
    '{files, plural, one {El único archivo trae una declaración sobre esto.} many {{stated} de # de archivos traen una declaración sobre esto.} other {{stated} de # archivos traen una declaración sobre esto.}}',
  'recipient.earlier': 'Antes, y ya no en el archivo más reciente',
  'recipient.about': 'Acerca de este receptor',
  'recipient.name': 'Nombre',
  'recipient.address': 'Dirección',
  'recipient.kind': 'Tipo',
  'recipient.yourFiles': 'Archivos con registros sobre usted',
  'recipient.count':
    '{files, plural, =0 {Ninguno que cuente} one {Uno, enviado el {last}} many {#, del {first} al {last}} other {#, del {first} al {last}}}',
  'recipient.corrected':
    '{count, plural, one {Otro se corrigió después. No se cuenta, y lo que decía no se incluye aquí.} many {Otros # se corrigieron después. No se cuentan, y lo que decían no se incluye aquí.} other {Otros # se corrigieron después. No se cuentan, y lo que decían no se incluye aquí.}}',
  'recipient.carriers': 'Planes de los que son los archivos',

  'reading.title': 'Cómo interpreta Daylight la regla',
  'reading.lead':
    'Estos puntos no son las palabras de la ley. Son la interpretación de Daylight o decisiones nuestras. Un abogado o su plan pueden interpretarla de otro modo.',
  'reading.newest':
    'Lo que dice el archivo más reciente de cada remitente se muestra como vigente. Una declaración que un archivo posterior ya no trae se muestra como anterior. Eso no significa para nosotros que se haya retirado.',
  'reading.correction':
    'Una corrección no es una segunda divulgación. La entrada anterior se conserva y se marca, y solo cuenta la última versión.',
  'reading.no-contract':
    'La regla de privacidad no exige ningún contrato entre un plan y un organismo de supervisión de la salud. Por eso sus límites no acompañan a los datos por contrato. Otras leyes pueden obligar al organismo.',
  'reading.left-out':
    'La ley no dice si un plan debe avisarle de que algo se omite por un tiempo. Por eso una misma frase aparece junto a cada total. Nunca cambia y no revela nada.',
  'reading.missing':
    'Desde el primer archivo mensual, esperamos uno por cada mes en que usted tuvo cobertura. Lo consideramos atrasado desde el día 46 después del mes. Ninguna ley fija esa fecha.',
  'reading.voluntary':
    'También se muestran las divulgaciones que la ley permite a un plan no incluir, aparte del informe legal.',
  'reading.health-oversight':
    'La supervisión de la salud no está entre las excepciones de la regla del informe. Por eso interpretamos que esta divulgación debe figurar en el informe.',
  'reading.required-by-law':
    'Lo que exige una ley no está entre las excepciones de la regla del informe. Por eso interpretamos que esta divulgación debe figurar en el informe.',
  'reading.impermissible':
    'Un archivo que el plan registró como no permitido no está entre las excepciones de la regla del informe. Por eso interpretamos que debe figurar en el informe.',
  'reading.basis-not-recorded':
    'Donde no se registró ningún fundamento, no se puede demostrar que se aplique una excepción. Por eso mantenemos esta divulgación en el informe.',
  'reading.not-phi':
    'Los datos que no señalan a nadie no son información de salud protegida. Por eso interpretamos que la regla del informe no los incluye.',
  'reading.minimum':
    'Un plan debe limitar a lo mínimo necesario lo que envía para la supervisión de la salud. Ese límite no se aplica cuando una ley exige el archivo. Por eso importa cuál de los dos fundamentos registra un plan.',
  'reading.business-associate':
    'Un plan debe rendir cuentas de lo que envía una empresa que trabaja para él. Interpretamos que esto abarca un archivo como este.',
  'reading.day': 'El día de una divulgación es el día que era en el lugar donde está su plan.',
}
