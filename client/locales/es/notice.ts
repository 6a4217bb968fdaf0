import type { notice as en } from '../en/notice.ts'

export const notice: Record<keyof typeof en, string> = {
  'notice.title': 'Qué está pasando',
  'notice.lead':
    'En diciembre de 2025, la Oficina de Administración de Personal de EE. UU. (OPM) avisó que quiere datos de reclamaciones de los planes de salud federales. Esto es lo que sabemos, afirmación por afirmación, cada una con su fuente.',
  'notice.checkedOn': 'Última revisión en busca de novedades: {day}.',
  'notice.status': 'Cuál es la situación',
  'notice.statusOn': 'Al {day}',
  'notice.noStatus': 'Por ahora no hay ninguna situación registrada aquí.',
  'notice.means':
    'Daylight sirve pase lo que pase. Para ver lo que registró su propio plan, inicie sesión. Para saber qué puede pedir, consulte {rights}.',
  'notice.rightsLink': 'sus derechos',
  'notice.proposal': 'Qué dice el aviso',
  'notice.proposalLead': 'Según las fuentes que se indican debajo de cada afirmación.',
  'notice.not-specified': 'Qué no especifica el aviso',
  'notice.not-specifiedLead': 'Según las fuentes que leímos, el aviso no dice nada sobre lo siguiente:',
  'notice.event': 'Qué pasó, en orden',
  'notice.eventLead': 'Donde las fuentes difieren, lo decimos.',
  'notice.not-found': 'Qué buscamos y no encontramos',
  'notice.not-foundLead': 'Que no lo hayamos encontrado no prueba que no exista.',
  'notice.source': 'Fuente: {source}.',
  'notice.statementChecked': 'Revisado el {day}.',
  'noticeMark.source-read': 'Leímos una fuente.',
  'noticeMark.excerpt-read': 'Solo pudimos leer un fragmento o un resumen.',
  'noticeMark.not-verified': 'Es de conocimiento general. No lo hemos comprobado.',
  'noticeMark.reading': 'Así lo interpreta Daylight.',
  'noticeMark.own-search': 'Es el resultado de nuestra propia búsqueda.',
  'notice.earlier': 'Qué decía antes esta página',
  'notice.earlierLead': 'Aquí nada se cambia en silencio. Estas afirmaciones ya no están vigentes.',
  'notice.stood': 'Estuvo aquí del {from} al {to}.',
}
