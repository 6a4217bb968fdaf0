import type { Locale } from '../../shared/vocabulary.ts'
import type { PersonalDataPart } from './personal-data.ts'

type Text = { whole: string; parts: Record<PersonalDataPart, string> }

/** What each part of a person's download is, in plain words: the file is read without the site beside it. */
export const personalDataText: Record<Locale, Text> = {
  en: {
    whole:
      'Everything Daylight holds about you, as of the time in "preparedAt". Times are in UTC. Daylight holds no diagnoses, drugs, procedures, amounts or dates of care. Three kinds of marks are left out because nobody can read anything from them: the marks by which your session, your sign-in account and your member number are found, the mark of the network a try at linking came from, and, in lists your plans send, member numbers that stand in sealed blocks with those of other people until a plan’s list of members names them.',
    parts: {
      person:
        'Who you are here: what your sign-in provider verified the last time you signed in, when you signed in for the first time, and the language you chose.',
      sessions:
        'Where you are signed in: when each session began and when it was last used. Nothing is kept of the device or the network. A session is erased soon after it ends.',
      memberships:
        'The plans linked to you, with what the plan’s list of members says about you. "rosterAsOf" and "asOf" are the dates of that list. If you are covered on somebody else’s enrollment, "isOwnEnrollment" is false; whose it is, is about them and is not in this file.',
      formerLinks: 'Plans that were linked to you once and are not any more.',
      linkAttempts: 'When you tried to link a plan. Tries are erased after 24 hours.',
      disclosures:
        'What your plans recorded as disclosed about you: every entry with all its details, corrected ones too. "records" counts records; the records themselves were never here.',
      accountings:
        'The accountings of disclosures you made, with size and SHA-256 of the documents that are kept. You can download the documents on the Accountings page.',
      offices: 'Offices you hold or held for a plan in this portal, by your sign-in account.',
      audit:
        'The log of who did what with your data: what you did yourself, and what others did with what is about you. "reference" is the number to quote when you ask about an entry. The log cannot be changed.',
    },
  },
  es: {
    whole:
      'Todo lo que Daylight guarda sobre usted en el momento indicado en "preparedAt". Las horas están en UTC. Daylight no guarda diagnósticos, medicamentos, procedimientos, montos ni fechas de atención. Faltan tres clases de marcas porque nadie puede leer nada en ellas: las marcas con las que se encuentran su sesión, su cuenta de inicio de sesión y su número de miembro; la marca de la red desde la que se intentó vincular un plan; y, en las listas que envían sus planes, los números de miembro que están en bloques sellados junto con los de otras personas hasta que la lista de miembros de un plan los nombra.',
    parts: {
      person:
        'Quién es usted aquí: lo que su proveedor de inicio de sesión verificó la última vez que inició sesión, cuándo inició sesión por primera vez y el idioma que eligió.',
      sessions:
        'Dónde tiene la sesión iniciada: cuándo empezó cada sesión y cuándo se usó por última vez. No se guarda nada del dispositivo ni de la red. Una sesión se borra poco después de terminar.',
      memberships:
        'Los planes vinculados a usted, con lo que dice sobre usted la lista de miembros del plan. "rosterAsOf" y "asOf" son las fechas de esa lista. Si usted está cubierto en la inscripción de otra persona, "isOwnEnrollment" es false; de quién es esa inscripción es un dato de esa persona y no está en este archivo.',
      formerLinks: 'Planes que estuvieron vinculados a usted y ya no lo están.',
      linkAttempts: 'Cuándo intentó vincular un plan. Los intentos se borran después de 24 horas.',
      disclosures:
        'Lo que sus planes registraron como divulgado sobre usted: cada entrada con todos sus detalles, también las corregidas. "records" cuenta registros; los registros mismos nunca estuvieron aquí.',
      accountings:
        'Los informes de divulgaciones que usted hizo, con el tamaño y el SHA-256 de los documentos que se guardan. Puede descargar los documentos en la página Informes.',
      offices:
        'Cargos que usted ocupa u ocupó para un plan en este portal, según su cuenta de inicio de sesión.',
      audit:
        'El registro de quién hizo qué con sus datos: lo que hizo usted y lo que hicieron otros con lo que trata de usted. "reference" es el número que debe citar si pregunta por una entrada. El registro no se puede cambiar.',
    },
  },
}
