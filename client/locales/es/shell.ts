import type { shell as en } from '../en/shell.ts'

export const shell: Record<keyof typeof en, string> = {
  'shell.site': 'Daylight',
  'shell.title': '{page} – Daylight',
  'shell.errorTitle': 'Error: {page} – Daylight',
  'shell.skip': 'Ir al contenido principal',
  'shell.demonstration':
    'Demostración. Todas las personas y todos los planes que aparecen aquí son ficticios. Este no es un sitio web del gobierno.',
  'shell.demonstrationLabel': 'Acerca de este sitio',
  'shell.nav': 'Principal',
  'shell.footerNav': 'Para todas las personas',
  'shell.menu': 'Menú',
  'shell.overview': 'Resumen',
  'shell.accountings': 'Informes',
  'shell.account': 'Mi cuenta',
  'shell.notice': 'Qué está pasando',
  'shell.rights': 'Sus derechos',
  'shell.verify': 'Comprobar un documento',
  'shell.help': 'Ayuda',
  'shell.languageFailed': 'No pudimos cargar el inglés. Revise su conexión a internet e inténtelo de nuevo.',
  'shell.signIn': 'Iniciar sesión',
  'shell.signOut': 'Cerrar sesión',
  'shell.signOutFailed':
    'No pudimos cerrar su sesión. Inténtelo de nuevo o cierre todas las ventanas del navegador.',
  'shell.signedInAs': 'Sesión iniciada como {name}',
  'shell.loading': 'Cargando…',
  'shell.sending': 'Enviando…',
  'shell.footer':
    'Daylight muestra lo que su plan registró: cuántos registros de cada tipo se enviaron, a quién y por qué. No guarda diagnósticos ni detalles de su atención médica.',
  'shell.back': 'Volver a {page}',

  'missing.title': 'No encontramos esa página',
  'missing.text':
    'Revise la dirección. Si siguió un enlace, es posible que no lleve a nada de su expediente.',
  'missing.home': 'Ir a la página de inicio',

  'problem.noConnectionTitle': 'No podemos conectar con Daylight',
  'problem.noConnectionText': 'Revise su conexión a internet e inténtelo de nuevo.',
  'problem.timedOutTitle': 'Esto tarda demasiado',
  'problem.timedOutText': 'Daylight no respondió en 10 segundos. Inténtelo de nuevo en un momento.',
  'problem.busyTitle': 'Daylight está muy ocupado',
  'problem.busyText': 'Muchas personas lo usan en este momento. Espere un minuto e inténtelo de nuevo.',
  'problem.tooManyTitle': 'Llegaron demasiadas solicitudes desde su conexión',
  'problem.tooManyText':
    'Para proteger el sitio, respondemos solo a cierta cantidad en poco tiempo. No se perdió nada.',
  'problem.waitSeconds':
    '{count, plural, one {Puede intentarlo de nuevo en # segundo.} many {Puede intentarlo de nuevo en # de segundos.} other {Puede intentarlo de nuevo en # segundos.}}',
  'problem.waitMinutes':
    '{count, plural, one {Puede intentarlo de nuevo en # minuto.} many {Puede intentarlo de nuevo en # de minutos.} other {Puede intentarlo de nuevo en # minutos.}}',
  'problem.waitHours':
    '{count, plural, one {Puede intentarlo de nuevo en # hora.} many {Puede intentarlo de nuevo en # de horas.} other {Puede intentarlo de nuevo en # horas.}}',
  'problem.internalTitle': 'Algo falló de nuestro lado',
  'problem.internalText': 'No es culpa suya y no se perdió nada. Inténtelo de nuevo en un momento.',
  'problem.reference': 'Si sigue ocurriendo, indíquenos este número de referencia: {reference}',
  'problem.retry': 'Intentar de nuevo',

  'ended.endedTitle': 'Su sesión terminó',
  'ended.endedText': 'Para proteger su privacidad, cerramos la sesión tras un tiempo sin actividad.',
  'ended.notSignedInTitle': 'No ha iniciado sesión',
  'ended.notSignedInText':
    'Es posible que su sesión haya terminado. Esta página solo está abierta para la persona de la que trata.',
  'ended.signIn': 'Iniciar sesión de nuevo',
  'ended.back': 'Después volverá a esta página.',
  'ended.typed':
    'Lo que escribió aquí se guarda en esta ventana. Lo encontrará cuando vuelva como la misma persona.',

  'timeOut.title': '¿Quiere mantener la sesión abierta?',
  'timeOut.why':
    'Hace un rato que no abre una página ni envía nada. Para proteger su privacidad, cerramos la sesión después de 15 minutos.',
  'timeOut.left':
    'Su sesión se cerrará en menos de {minutes, plural, =0 {} one {# minuto} many {# de minutos} other {# minutos}}{both, select, yes { y } other {}}{seconds, plural, =0 {} one {# segundo} many {# de segundos} other {# segundos}}.',
  'timeOut.stay': 'Mantener la sesión abierta',
  'timeOut.stayFailed':
    'No pudimos conectar con Daylight. Revise su conexión a internet e inténtelo de nuevo.',
  'timeOut.lastTitle': 'Su sesión se cerrará pronto',
  'timeOut.lastWhy':
    'Lleva casi 12 horas con la sesión abierta. Es el máximo que permitimos, para proteger su privacidad, y no se puede alargar. Puede iniciar sesión de nuevo enseguida. Lo que escribió en un formulario se guarda en esta ventana.',
  'timeOut.lastStay': 'Continuar hasta entonces',

  'signedOut.title': 'Su sesión está cerrada',
  'signedOut.text':
    'Su sesión aquí terminó. En una computadora compartida, cierre también el navegador para que nadie más vea sus páginas.',
  'signedOut.signIn': 'Iniciar sesión de nuevo',

  'signInProblem.title': 'No pudimos iniciar su sesión',
  'signInProblem.refused':
    'El inicio de sesión no se completó, o el proveedor no pudo confirmar quién es usted. Inténtelo de nuevo. Quizá primero deba completar la verificación de identidad con el proveedor.',
  'signInProblem.unavailable':
    'El proveedor de inicio de sesión no responde en este momento. Inténtelo de nuevo en unos minutos.',
  'signInProblem.tooMany':
    'Hubo demasiados intentos de inicio de sesión en poco tiempo. Espere unos minutos e inténtelo de nuevo.',
  'signInProblem.other': 'Algo falló en el camino. Inténtelo de nuevo en un momento.',
  'signInProblem.retry': 'Intentar iniciar sesión de nuevo',

  'form.problem': 'Hay un problema',
  'form.notSent': 'No se envió nada. {text}',
  'form.optional': '(opcional)',
  'form.choose': '- Elija -',
  'form.month': 'Mes',
  'form.day': 'Día',
  'form.year': 'Año',
  'form.restored': 'Lo que escribió antes está aquí de nuevo. No se ha enviado.',

  'language.en': 'Inglés (English)',
  'language.es': 'Español',
}
