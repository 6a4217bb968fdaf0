import type { account as en } from '../en/account.ts'

export const account: Record<keyof typeof en, string> = {
  'account.title': 'Su cuenta',
  'account.who': 'Quién es usted aquí',
  'account.whoLead':
    'Su proveedor de inicio de sesión verificó estos datos la última vez que usted inició sesión. Al vincular un plan, deben coincidir con la lista de miembros del plan. Para cambiarlos, acuda a su proveedor de inicio de sesión.',
  'account.name': 'Nombre',
  'account.birthDate': 'Fecha de nacimiento',
  'account.firstSignedIn': 'Primer inicio de sesión',

  'account.plans': 'Sus planes',
  'account.plan': '{carrier}, número de miembro que termina en {lastFour}',
  'account.noPlans': 'Todavía no hay ningún plan vinculado a usted.',
  'account.allPlans': 'Ver sus planes y su cobertura',
  'account.linkPlan': 'Vincular un plan',
  'account.linkAnother': 'Vincular otro plan',

  'account.sessions': 'Dónde tiene la sesión iniciada',
  'account.sessionsLead':
    'Cada inicio de sesión aparece aquí hasta que termina: 15 minutos después del último uso y, como máximo, a las 12 horas. Solo guardamos estas horas, nada del dispositivo ni de la red. Si no reconoce alguno, ciérrelo.',
  'account.thisSession': 'Este navegador',
  'account.otherSession': 'Otro navegador o dispositivo',
  'account.began': 'Sesión iniciada: {at}',
  'account.lastActive': 'Último uso: {at}',
  'account.end': 'Cerrar esta sesión',
  'account.endNamed': 'iniciada: {at}',
  'account.endOthers': 'Cerrar todas las demás sesiones',
  'account.endThis': 'Para cerrar esta, use “Cerrar sesión”.',
  'account.noOthers': 'No tiene la sesión iniciada en ningún otro lugar.',
  'account.ended': 'La sesión se cerró. Ese navegador o dispositivo ya no tiene acceso.',
  'account.endedOthers': 'Se cerraron todas las demás sesiones.',

  'account.language': 'Su idioma',
  'account.languageLead':
    'Las páginas se abren en este idioma dondequiera que inicie sesión, y las cartas que le enviemos lo usarán. El botón de la parte superior de cada página solo cambia este navegador.',
  'account.languageLabel': 'Idioma',
  'account.languageNone': 'Todavía no ha elegido un idioma.',
  'account.saveLanguage': 'Guardar idioma',
  'account.languageSaved': 'Su idioma quedó guardado.',

  'account.download': 'Todo lo que Daylight guarda sobre usted',
  'account.downloadLead':
    'Un solo archivo con todo: quién es usted aquí, sus planes con números de miembro y cobertura, lo que se divulgó sobre usted, sus informes, sus sesiones, sus intentos de vincular un plan y el registro de quién hizo qué con sus datos. Cada parte explica qué es. Está hecho para computadoras (JSON), pero también se puede leer.',
  'account.downloadWarn':
    'El archivo contiene sus números de miembro completos. Guárdelo donde solo usted pueda abrirlo y no lo deje en una computadora compartida.',
  'account.downloadLink': 'Descargar mis datos (JSON)',
}
