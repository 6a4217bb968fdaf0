import type { vocabulary as en } from '../en/vocabulary.ts'

export const vocabulary: Record<keyof typeof en, string> = {
  'category.medical': 'Reclamaciones médicas',
  'category.pharmacy': 'Reclamaciones de farmacia',
  'category.encounter': 'Registros de encuentros',
  'category.provider': 'Registros de proveedores',
  'categoryShort.medical': 'médicos',
  'categoryShort.pharmacy': 'de farmacia',
  'categoryShort.encounter': 'de encuentros',
  'categoryShort.provider': 'de proveedores',
  'categoryMeans.medical': 'Cobros por consultas, pruebas, hospitalizaciones y tratamientos',
  'categoryMeans.pharmacy': 'Cobros por medicamentos recetados',
  'categoryMeans.encounter': 'Consultas que se informan pero no se cobran una por una',
  'categoryMeans.provider': 'Quién lo atendió y dónde',

  'frequency.once': 'Una vez',
  'frequency.monthly': 'Mensual',
  'frequency.quarterly': 'Trimestral',
  'role.carrier': 'Su propio plan',
  'role.business-associate':
    'Una empresa que trabaja para {carrier}. El plan debe rendir cuentas de lo que ella envía.',
  'recipientKind.health-oversight-agency':
    'Un organismo de supervisión de la salud, según lo registró el plan',
  'recipientKind.other-agency': 'Otro organismo del gobierno',
  'recipientKind.other': 'No es un organismo del gobierno',
  'relationship.enrollee': 'titular',
  'relationship.spouse': 'cónyuge',
  'relationship.child': 'hijo o hija',

  'basis.164.512(d)': 'Supervisión de la salud (45 CFR 164.512(d))',
  'basis.164.512(a)': 'Exigido por ley (45 CFR 164.512(a))',
  'basis.164.506': 'Tratamiento, pago u operaciones de atención médica (45 CFR 164.506)',
  'basis.164.514(e)': 'Conjunto limitado de datos (45 CFR 164.514(e))',
  'basis.164.508': 'Su autorización por escrito (45 CFR 164.508)',
  'basis.de-identified': 'Datos sin identificación (45 CFR 164.502(d)(2))',
  'basis.impermissible': 'Registrado por el plan como no permitido (45 CFR 164.502(a))',
  'basis.unknown': 'Fundamento no registrado',
  'basisMeans.164.512(d)':
    'El plan dice que el archivo se envió a un organismo que supervisa programas de salud, para actividades de supervisión autorizadas por ley. Esta regla permite esa divulgación. No la exige.',
  'basisMeans.164.512(a)': 'El plan dice que otra ley lo obligaba a enviar este archivo.',
  'basisMeans.164.506':
    'El plan dice que envió este archivo para tratamiento, para pagos o para su propio funcionamiento.',
  'basisMeans.164.514(e)':
    'El plan dice que se quitó la mayoría de los datos que lo señalan directamente y que el receptor firmó un acuerdo sobre cómo pueden usarse.',
  'basisMeans.164.508': 'El plan dice que usted dio su permiso por escrito.',
  'basisMeans.de-identified': 'El plan dice que los datos ya no identificaban a nadie.',
  'basisMeans.impermissible':
    'El propio plan registró que la regla de privacidad no lo permitía; por ejemplo, un archivo enviado al lugar equivocado.',
  'basisMeans.unknown': 'El plan no nos ha dicho en qué regla se basó.',

  'reason.health-oversight':
    'El plan lo registró como supervisión de la salud. Eso no está en la lista de divulgaciones que un informe puede omitir.',
  'reason.required-by-law':
    'El plan lo registró como exigido por ley. Eso no está en la lista de divulgaciones que un informe puede omitir.',
  'reason.impermissible':
    'El plan lo registró como no permitido. Eso no está en la lista de divulgaciones que un informe puede omitir.',
  'reason.basis-not-recorded':
    'El plan no registró ningún fundamento ni, por lo tanto, ninguna excepción que pudiera aplicarse.',
  'reason.exempt-operations':
    'La regla del informe no incluye divulgaciones para tratamiento, pago y operaciones de atención médica.',
  'reason.exempt-limited-data-set': 'La regla del informe no incluye los conjuntos limitados de datos.',
  'reason.exempt-authorization': 'La regla del informe no incluye las divulgaciones que usted autorizó.',
  'reason.not-phi': 'La regla de privacidad no abarca los datos que ya no señalan a nadie.',

  'identifiability.identified': 'Identificados: los registros llevaban datos que lo señalan directamente.',
  'identifiability.limited-data-set':
    'Conjunto limitado de datos: se quitaron el nombre y datos parecidos, pero pueden quedar fechas y lugares.',
  'identifiability.coded':
    'Codificados: un código reemplazaba su nombre, y alguien puede relacionarlo con usted.',
  'identifiability.de-identified':
    'Sin identificación: el plan dice que los registros ya no señalan a nadie.',

  'minimum.official-representation':
    'El plan confió en la declaración de un funcionario público de que la solicitud se limitaba a lo necesario.',
  'minimum.carrier-protocol': 'El plan usó sus propias reglas generales para limitar lo que envía.',
  'minimum.required-by-law':
    'El plan dice que una ley exigía el archivo. En ese caso no se aplica el límite de lo mínimo necesario.',
  'minimum.none-on-file': 'El plan no tiene nada archivado que muestre cómo se limitaron los datos.',

  'statement.retention': 'Cuánto tiempo los guarda el receptor',
  'statement.onwardSharing': 'Quién más puede recibirlos',
  'statement.safeguards': 'Cómo se protegen',
  'statement.redaction': 'Qué se quita o se oculta',

  'element.name': 'Nombre',
  'element.birth-date': 'Fecha de nacimiento',
  'element.address': 'Dirección',
  'element.contact': 'Teléfono o correo electrónico',
  'element.member-number': 'Número de miembro',
  'element.ssn': 'Número de Seguro Social',
  'element.diagnosis-codes': 'Códigos de diagnóstico',
  'element.procedure-codes': 'Códigos de procedimientos',
  'element.drug-codes': 'Códigos de medicamentos',
  'element.provider-identity': 'Identidad del proveedor',
  'element.service-dates': 'Fechas de servicio',
  'element.amounts': 'Importes',
  'element.clinical-notes': 'Notas clínicas',
  'element.other': 'Otros',
  'elementReveals.name': 'Dice directamente quién es usted.',
  'elementReveals.birth-date': 'Su edad. Junto con otros datos puede distinguirlo de los demás.',
  'elementReveals.address': 'Dónde vive.',
  'elementReveals.contact': 'Cómo comunicarse con usted.',
  'elementReveals.member-number': 'Relaciona entre sí todos sus registros en el plan.',
  'elementReveals.ssn': 'Lo relaciona con registros de impuestos, sueldos y otros del gobierno.',
  'elementReveals.diagnosis-codes': 'Por qué problemas de salud lo trataron o examinaron.',
  'elementReveals.procedure-codes': 'Qué tratamientos, pruebas u operaciones tuvo.',
  'elementReveals.drug-codes': 'Qué medicamentos toma y, por ellos, muchas veces el problema de salud.',
  'elementReveals.provider-identity':
    'Quién lo atendió. Una especialidad puede dar una pista del problema de salud.',
  'elementReveals.service-dates': 'Cuándo recibió atención.',
  'elementReveals.amounts': 'Cuánto costó su atención y quién la pagó.',
  'elementReveals.clinical-notes': 'Lo que un profesional de la salud escribió sobre usted.',
  'elementReveals.other':
    'Algo que no está en esta lista. El plan no dijo qué es, así que no podemos decir qué puede revelar.',
}
