import type { rights as en } from '../en/rights.ts'

export const rights: Record<keyof typeof en, string> = {
  'rights.title': 'Sus derechos',
  'rights.lead':
    'La ley federal, sobre todo la ley HIPAA, le da derechos sobre los registros de salud que su plan guarda sobre usted. Aquí está en qué consiste cada derecho, cuánto puede tardar su plan, cuánto puede costar y cómo presentar una queja.',
  'rights.readOn':
    'Estas son las reglas tal como las leímos el {day}. Esta página no es asesoramiento legal.',
  'rights.contents': 'En esta página',
  'rights.rule': 'Regla: {cites}',
  'rights.readings': 'Cómo interpreta Daylight la regla',
  'rights.readingsLead':
    'Donde dice «Cómo interpreta Daylight la regla», la ley deja algo abierto. Un plan o un abogado puede interpretarlo de otra manera.',
  'rights.help': 'No necesita iniciar sesión para usar estos derechos.',
  'rights.helpLink': 'Escriba o llame a su plan: direcciones y cartas preparadas',

  'rightFact.what': 'En qué consiste',
  'rightFact.ask': 'Cómo pedirlo',
  'rightFact.answers': 'Quién responde',
  'rightFact.clock': 'Cuánto puede tardar',
  'rightFact.fee': 'Cuánto cuesta',
  'rightFact.limits': 'Límites',
  'rightFact.gets': 'Qué recibe',

  'right.access': 'Ver sus registros y obtener una copia',
  'access.what':
    'Usted puede ver los registros de salud sobre usted que guarda su plan y obtener una copia, mientras los guarde. Esto incluye sus registros de inscripción, pagos, reclamaciones y manejo de casos o atención médica, y todo lo demás que use para tomar decisiones sobre las personas.',
  'access.ask':
    'Pídalo a su plan. El plan puede exigir que lo pida por escrito, pero solo si informa de ello a las personas.',
  'access.answers':
    'Su plan. Si no tiene los registros, pero sabe quién los tiene, debe decirle a quién pedirlos.',
  'access.clock':
    '{days} días después de que su plan reciba su solicitud. En ese plazo debe darle los registros o negarse por escrito. Una sola vez puede tardar hasta {extensionDays} días más. Para eso debe decirle por escrito, antes de que terminen los {days} días, por qué se retrasa y en qué fecha habrá terminado.',
  'access.fee':
    'Solo un cargo razonable basado en el costo: por el trabajo de copiar, por el papel o el disco, por el envío postal y por un resumen que usted haya aceptado. No por buscar. Las guías del Departamento de Salud y Servicios Humanos (HHS) dicen que el plan debe informarle del cargo por adelantado.',
  'access.limits':
    'El derecho no abarca las notas de psicoterapia ni lo que se reunió para un juicio o un procedimiento de un organismo. El plan también puede negarse por otros motivos que la regla enumera. En algunos de ellos, usted puede hacer que un profesional de la salud con licencia que no participó revise la negativa, y el plan debe cumplir el resultado.',
  'access.gets':
    'Los registros en la forma que usted pida, si el plan puede producirla fácilmente. Si no: en papel o en otra forma que ambos acepten; para registros electrónicos, una forma electrónica legible que ambos acepten. Si el plan niega una parte, debe darle el resto. Debe decirle en palabras sencillas por qué, cómo pedir una revisión si la hay y cómo presentar una queja.',

  'right.amendment': 'Hacer corregir sus registros',
  'amendment.what': 'Usted puede pedir a su plan que corrija sus registros sobre usted, mientras los guarde.',
  'amendment.ask':
    'Pídalo a su plan. El plan puede exigir una solicitud por escrito con un motivo, pero solo si informa de ello a las personas por adelantado.',
  'amendment.answers':
    'Su plan. Si otro plan o un proveedor le informa de una corrección, también debe corregir sus propios registros.',
  'amendment.clock':
    '{days} días después de que su plan reciba su solicitud. En ese plazo debe aceptar la corrección e informarle, o negarse por escrito. Una sola vez puede tardar hasta {extensionDays} días más. Para eso debe decirle por escrito, antes de que terminen los {days} días, por qué se retrasa y en qué fecha habrá terminado.',
  'amendment.fee': 'No encontramos ningún cargo en esta regla.',
  'amendment.limits':
    'El plan puede negarse solo por cuatro motivos. No creó el registro (salvo que usted le dé buenas razones para creer que quien lo creó ya no puede atender su solicitud). El registro no es de los que abarca este derecho. Usted no tiene derecho a ver el registro. O el registro es exacto y completo.',
  'amendment.gets':
    'Si el plan acepta: agrega la corrección al registro o la enlaza, le informa y le pregunta a quién avisar. Debe esforzarse razonablemente por avisar a esas personas y a otras que, según sabe, tienen el registro y podrían basarse en él en perjuicio de usted. Si se niega: debe decirle en palabras sencillas por qué y cómo presentar una queja. Entonces usted puede presentar una declaración de desacuerdo. Si no presenta ninguna, puede pedir que su solicitud y la negativa acompañen al registro cada vez que se divulgue.',

  'right.accounting': 'Obtener una lista de quién recibió sus registros (informe de divulgaciones)',
  'accounting.what':
    'Usted puede obtener una lista de las divulgaciones de su información de salud hechas en los {years} años anteriores al día en que la pide, o en un período más corto. Abarca lo que divulgó el plan y lo que divulgaron las empresas que trabajan para él (socios comerciales).',
  'accounting.ask': 'Pídala a su plan. En Daylight puede hacer una usted mismo después de iniciar sesión.',
  'accounting.answers': 'Su plan.',
  'accounting.clock':
    '{days} días después de que su plan reciba su solicitud. En ese plazo debe darle la lista. Una sola vez puede tardar hasta {extensionDays} días más. Para eso debe decirle por escrito, antes de que terminen los {days} días, por qué se retrasa y en qué fecha habrá terminado.',
  'accounting.fee':
    'La primera en cualquier período de {freeMonths} meses es gratis. Por otra, el plan puede cobrar un cargo razonable basado en el costo, pero solo si le informa del cargo por adelantado y le permite retirar o cambiar su solicitud.',
  'accounting.limits':
    'La lista omite las divulgaciones para tratamiento, pago y operaciones de atención médica; las hechas a usted; las que acompañan a una divulgación permitida; las que usted autorizó; las hechas a personas que participan en su atención o para el directorio de un centro; para la seguridad nacional; a cárceles o a la policía sobre una persona que tienen detenida; de un conjunto limitado de datos; y las anteriores a que la regla se aplicara al plan (14 de abril de 2003; para planes pequeños, 14 de abril de 2004). La ley federal exige a veces que un plan omita ciertas divulgaciones durante un tiempo limitado.',
  'accounting.gets':
    'Una lista por escrito. Cada entrada indica la fecha; quién recibió la información y su dirección, si se conoce; una breve descripción de la información; y una breve explicación del propósito que le indique el fundamento, o una copia de la solicitud escrita de esa información. En ciertas divulgaciones repetidas a un mismo receptor para un mismo propósito, el plan puede dar completa la primera, luego con qué frecuencia o cuántas fueron, y la fecha de la última.',

  'right.restriction': 'Pedir un límite al uso y a la divulgación (restricción)',
  'restriction.what':
    'Usted puede pedir a su plan que limite cómo usa y divulga su información para tratamiento, pago y operaciones de atención médica, y lo que dice a familiares.',
  'restriction.ask': 'Pídalo a su plan. El plan debe permitirle pedirlo.',
  'restriction.answers': 'Su plan. No está obligado a aceptar.',
  'restriction.clock': 'La regla no fija ningún plazo.',
  'restriction.fee': 'No encontramos ningún cargo en esta regla.',
  'restriction.limits':
    'Un límite aceptado no impide las divulgaciones que la regla 45 CFR 164.512 permite o exige, como las que son para la supervisión de la salud o las exigidas por ley. Tampoco retiene lo necesario para tratarlo en una emergencia. Un plan que aceptó puede poner fin al límite si le avisa, pero solo para la información que cree o reciba después.',
  'restriction.gets':
    'Si el plan acepta, debe respetar el límite. La regla hace obligatorio un solo límite: lo que usted pagó por su cuenta y por completo puede ocultarse a un plan de salud.',

  'right.confidential-communications':
    'Recibir comunicaciones de forma segura (comunicaciones confidenciales)',
  'confidential-communications.what':
    'Usted puede pedir a su plan que se comunique con usted por otro medio o en otro lugar; por ejemplo, por correo electrónico o en otra dirección.',
  'confidential-communications.ask':
    'Pídalo a su plan y diga claramente que la divulgación de la información podría ponerlo en peligro. El plan puede exigir por escrito su solicitud y esa declaración.',
  'confidential-communications.answers':
    'Su plan. Si usted hace esa declaración y su solicitud es razonable, debe hacer lo que pide.',
  'confidential-communications.clock': 'No encontramos ningún plazo en esta regla.',
  'confidential-communications.fee': 'No encontramos ningún cargo en esta regla.',
  'confidential-communications.limits':
    'El plan puede poner como condición que usted diga cómo se manejará el pago y dé otra dirección u otra forma de comunicarse con usted.',
  'confidential-communications.gets': 'Lo que el plan le envía le llega de la forma que pidió.',

  'right.complaint': 'Presentar una queja',
  'complaint.what':
    'Usted puede quejarse de cómo se manejó su privacidad: ante su plan y ante el Departamento de Salud y Servicios Humanos de EE. UU. (HHS).',
  'complaint.ask':
    'Ante su plan: pregunte por su persona u oficina de contacto para quejas de privacidad. Ante el HHS: por escrito, en papel o en forma electrónica. Indique el plan y describa lo que hizo o dejó de hacer.',
  'complaint.answers':
    'El plan debe tener una forma de presentar quejas y debe documentar cada queja y lo que resultó de ella, si algo resultó. El HHS recibe quejas de cualquiera, no solo de la persona de la que tratan los registros.',
  'complaint.clock':
    'Ante el HHS: normalmente dentro de los {days} días desde que supo, o debió saber, lo que ocurrió. El HHS puede dar más tiempo si hay una buena razón. Para la respuesta del plan, la regla no fija ningún plazo.',
  'complaint.fee': 'No encontramos ningún cargo en estas reglas.',
  'complaint.limits':
    'El plan no puede amenazarlo ni tomar represalias contra usted por presentar una queja. No puede hacerle renunciar a este derecho para inscribirlo, pagar o darle beneficios.',
  'complaint.gets':
    'El plan debe guardar durante {keptYears} años lo que documentó de su queja y de lo que resultó de ella.',
  'complaint.planTitle': 'Ante su plan',
  'complaint.planLink': 'Contactos de privacidad de los planes que están en Daylight',
  'complaint.hhsTitle': 'Ante el HHS',

  'right.opm-records': 'Registros en la OPM (Ley de Privacidad)',
  'opm-records.what':
    'Los derechos de arriba son derechos frente a su plan. No alcanzan los registros que tiene la OPM. Si la OPM guarda registros sobre usted en un sistema donde los encuentra por su nombre o número, la Ley de Privacidad (Privacy Act) le da derechos frente a la OPM: verlos, obtener una lista de las divulgaciones que la OPM hizo de ellos y hacerlos corregir.',
  'opm-records.ask':
    'Escriba a la OPM. Para una corrección, indique qué registros, qué cambio exacto y por qué, con pruebas. Dé su nombre completo, firma y domicilio; su número de Seguro Social si el sistema lo tiene (Daylight nunca se lo pide); su empleo federal actual o el último, con lugar y fechas; y su fecha y lugar de nacimiento. Escriba PRIVACY ACT AMENDMENT REQUEST en mayúsculas en la carta y en el sobre. Para que se revise una negativa, escriba PRIVACY ACT APPEAL y adjunte su solicitud, la negativa y sus razones.',
  'opm-records.answers':
    'La OPM. La Ley de Privacidad solo protege a ciudadanos de EE. UU. y residentes permanentes legales. Sus derechos frente a su plan no dependen de eso.',
  'opm-records.clock':
    'Para una corrección, la OPM debe confirmar por escrito su solicitud dentro de {acknowledgeDays} días hábiles, y después corregir pronto el registro o decirle por qué se niega. La revisión de una negativa tarda hasta {reviewDays} días hábiles; el director de la OPM puede prolongarla si hay una buena razón. Los sábados, domingos y feriados oficiales no cuentan. Para ver registros y para la lista, no encontramos ningún plazo en la ley.',
  'opm-records.fee': 'La OPM puede cobrar por las copias. No puede cobrar por buscar ni por revisar.',
  'opm-records.limits':
    'La lista omite lo que recibe el propio personal de la OPM porque lo necesita para su trabajo, lo que se entrega según la Ley de Libertad de Información (FOIA) y las divulgaciones para hacer cumplir la ley. Los sistemas de investigación penal pueden quedar exentos. Usted no tiene derecho a lo que se reunió para un caso civil. La OPM puede entregar los registros médicos solo a un médico que usted nombre, quien después puede dárselos a conocer.',
  'opm-records.gets':
    'Registros: una copia en una forma que usted pueda entender; puede ir acompañado. La lista: fecha, naturaleza y propósito de cada divulgación, y nombre y dirección de quien la recibió. La OPM debe guardar esto al menos {keptYears} años o mientras exista el registro, si es más tiempo. Después de una negativa definitiva, usted puede presentar una breve declaración de desacuerdo, que la OPM debe enviar con las divulgaciones posteriores, y puede acudir a un tribunal. El plazo para demandar es de {suitYears} años.',
  'opm.contactTitle': 'Adónde escribir primero',
  'opm.appealsTitle': 'Adónde escribir sobre una negativa',
  'opm.systemsTitle': 'Sistemas de registros de la OPM que encontramos',
  'opm.systemsLead': 'Solo pudimos leer fragmentos de estos avisos. No sabemos si cada uno sigue vigente.',
  'opm.system': '{number}: {name} ({cites})',

  'rights.representatives': 'Actuar en nombre de otra persona',
  'rights.limits': 'Lo que estos derechos no pueden lograr',
  'rightRule.adult':
    'Quien tiene autoridad legal para tomar decisiones de atención médica por un adulto, o por un menor emancipado, recibe el mismo trato que esa persona.',
  'rightRule.child':
    'El padre, la madre o el tutor actúa por un hijo menor. Excepciones: la atención que el menor puede aceptar por sí solo, o que aceptó otra persona autorizada por ley, y la atención para la que el padre o la madre aceptó la confidencialidad. Lo que diga la ley estatal sobre el acceso de los padres va primero.',
  'rightRule.deceased': 'Por una persona fallecida actúa el albacea o el administrador de la sucesión.',
  'rightRule.danger':
    'Un plan puede decidir no tratar a alguien como representante si tiene motivos para creer que hay maltrato, descuido o peligro.',
  'rightRule.opm-parent':
    'Para los registros en la OPM puede actuar el padre o la madre de un menor, o un tutor nombrado por un tribunal.',
  'rightRule.oversight':
    'La regla sobre la supervisión de la salud permite que un plan divulgue registros a un organismo para actividades de supervisión autorizadas por ley. No obliga al plan a hacerlo.',
  'rightRule.not-oversight':
    'Una investigación sobre usted mismo no es supervisión de la salud según esta regla, salvo que trate de la atención médica recibida, de una reclamación de beneficios de salud o de beneficios que dependen de la salud.',

  'reading.weekend':
    'Contamos días de calendario, desde el día siguiente al que el plan recibe su solicitud. Un vencimiento en fin de semana o feriado no se mueve.',
  'reading.no-stop':
    'Los días siguen corriendo mientras el plan comprueba quién es usted, le pregunta qué quiere decir o le informa de un cargo.',
  'reading.upset': 'Que los registros puedan alterarlo no está en la lista de motivos para negarse.',
  'reading.third-person':
    'Si otra persona debe tener sus registros de reclamaciones, lo más seguro es que usted los obtenga y se los pase, o que firme una autorización. Es dudoso que haya derecho a que el plan los envíe directamente.',
  'reading.provider':
    'La mayoría de los diagnósticos de las reclamaciones los escribió un médico u hospital. Es de esperar que el plan diga que no los creó; pídalo también al proveedor.',
  'reading.opm-holder':
    'Si el registro estaba en un archivo enviado a la OPM, la OPM es de quienes el plan sabe que lo tienen.',
  'reading.no-limit-to-disagree': 'No encontramos ningún plazo para presentar una declaración de desacuerdo.',
  'reading.oversight-in':
    'Las divulgaciones para la supervisión de la salud no están entre las que la regla omite, así que deben figurar en la lista.',
  'reading.basis-decides':
    'Que un archivo enviado a la OPM figure en la lista depende del fundamento que registró el plan. Si lo registró como supervisión de la salud o como exigido por ley, figura. Si lo registró como operaciones de atención médica, como conjunto limitado de datos o como datos sin identificación, no figura. Daylight también muestra esos, aparte de la lista legal.',
  'reading.impermissible-in':
    'Las divulgaciones no permitidas, como un archivo enviado al lugar equivocado, deben figurar en la lista.',
  'reading.former-plan': 'Un plan que usted dejó también le debe la lista.',
  'reading.list-without-copy':
    'Puede obtener la lista sin pedir una copia de sus registros, y la copia sin la lista.',
  'reading.daylight-free':
    'Un informe que usted mismo hace en Daylight es gratis y no gasta el que es gratis.',
  'reading.no-opt-out':
    'Una restricción no sirve para quedar fuera de los archivos enviados a la OPM: no puede impedir una divulgación para la supervisión de la salud.',
  'reading.operations-bound':
    'Si el plan registró un archivo como operaciones de atención médica, un límite que aceptó lo obligaría.',
  'reading.provider-bound':
    'El límite obligatorio obliga al médico u hospital al que usted pagó; casi nunca a su plan. Pídalo allí.',
  'reading.no-proof': 'Nada en la regla permite que un plan pida pruebas o detalles del peligro.',
  'reading.plan-first': 'No es necesario quejarse ante el plan antes de hacerlo ante el HHS.',
  'reading.opm-complaints':
    'Las quejas sobre registros en la OPM se presentan ante la OPM o un tribunal, no ante el HHS, salvo que se considere a la OPM como el plan de salud.',
  'reading.inside-opm': 'Lo que se comparte dentro de la OPM nunca aparece en la lista de la OPM.',
  'reading.no-system':
    'La OPM no nos ha dicho qué sistema de registros guardaría los datos de su aviso de diciembre de 2025.',
  'reading.opm-hipaa':
    'La regla menciona al propio programa FEHB como plan de salud, así que usted también puede pedir a la OPM según HIPAA. Si la OPM tendría que responder es una pregunta abierta.',
  'reading.not-by-name':
    'Si la OPM no encuentra los registros por su nombre o número, la Ley de Privacidad no da derecho a verlos. Otra vía es una solicitud según la FOIA; no hemos comprobado sus reglas.',
  'reading.enrollee':
    'Ser titular, pagar la prima o ser cónyuge no da a nadie derecho a los registros de otro adulto. El cónyuge, y un hijo desde los 18 años, usan sus derechos por sí mismos.',
  'reading.eighteen':
    'El acceso de los padres termina cuando el hijo cumple 18 años, o la edad en que el estado lo considera adulto.',
  'reading.survivor': 'Recibir una anualidad de sobreviviente no convierte por sí solo a nadie en albacea.',
  'reading.after-sending':
    'La protección de HIPAA no sigue a los registros hasta un organismo de supervisión por contrato. Lo que puede hacer allí está en «Registros en la OPM».',
  'reading.no-verdict':
    'Daylight le dice lo que un plan registró y lo que un receptor declaró. No dice si una divulgación fue lícita.',
}
