import type { help as en } from '../en/help.ts'

export const help: Record<keyof typeof en, string> = {
  'help.title': 'Ayuda sin iniciar sesión',
  'help.lead':
    'No necesita este sitio para usar sus derechos. Puede escribir a su plan o llamarlo. Aquí le decimos cómo.',
  'help.steps': 'Qué hacer',
  'help.step1': 'Busque su plan más abajo o en su tarjeta de miembro.',
  'help.step2':
    'Imprima una carta, llene a mano los espacios en blanco y fírmela. O llame y pregunte cómo enviar una solicitud.',
  'help.step3': 'Guarde una copia y anote qué día la envió o llamó, y con quién habló.',
  'help.step4':
    'El plazo de su plan para responder empieza cuando recibe su solicitud, no cuando usted la envía.',

  'help.letters': 'Cartas listas para imprimir',
  'help.lettersLead':
    'Las cartas tienen espacios en blanco para su nombre y su número. Usted los llena a mano: nada de lo que escribe se ingresa ni se guarda aquí.',
  'help.letterFor.accounting': 'Carta para preguntar quién recibió mis registros (informe de divulgaciones)',
  'help.letterFor.access': 'Carta para pedir una copia de mis registros',
  'help.letterFor.amendment': 'Carta para pedir que se corrijan mis registros',
  'help.write': 'Qué debe decir una carta',
  'help.write1': 'Su nombre completo, su dirección y su número de miembro.',
  'help.write2': 'Qué pide y para qué período.',
  'help.write3': 'Cómo quiere la respuesta: en papel o como archivo electrónico.',
  'help.write4': 'La fecha y su firma.',
  'help.write5':
    'Si el plan no lo conoce, debe comprobar quién es usted antes de entregar registros (45 CFR 164.514(h)). Puede pedirle que lo demuestre.',

  'help.plans': 'Correo y teléfono de cada plan',
  'help.noPlans':
    'Todavía no hay ningún plan en Daylight. Consulte su tarjeta de miembro o el sitio web de su plan.',
  'help.programs': 'Programas: {programs}',
  'help.noContact': 'El operador de este portal no ha configurado un contacto de privacidad para este plan.',
  'help.noContactDo':
    'Llame al número de su tarjeta de miembro y pregunte por la oficina de privacidad. Su plan también debe publicar en su sitio web su aviso de prácticas de privacidad; busque allí a quién escribir (45 CFR 164.520).',
  'help.noAddress': 'No hay una dirección postal configurada. Llame y pregunte adónde enviar una carta.',
  'help.noPhone': 'No hay un teléfono configurado. Escriba una carta.',
  'help.yourPlan': '¿Su plan no está en esta lista?',
  'help.yourPlanDo':
    'Usted tiene los mismos derechos. Escriba a su plan a la dirección de su tarjeta de miembro. Las cartas sirven para cualquier plan.',

  'help.noAnswer': 'Si el plan no responde, o usted cree que se equivoca',
  'help.noAnswerDo':
    'Puede presentar una queja ante el plan y ante el Departamento de Salud y Servicios Humanos de EE. UU.',
  'help.noAnswerLink': 'Cómo presentar una queja',

  'help.signIn': 'Ayuda para iniciar sesión y vincular un plan',
  'help.signIn1':
    'Un proveedor de inicio de sesión, {provider}, comprueba quién es usted. Si no le deja entrar, pida primero ayuda allí.',
  'help.signIn2':
    'Para vincular un plan necesita su tarjeta de miembro. Su nombre y su fecha de nacimiento deben ser iguales en su plan y en el proveedor de inicio de sesión.',
  'help.linkTitle': 'Si no puede vincular su plan, revise esto',
  'help.portal': 'Ayuda del operador de este portal',
  'help.portalNone':
    'El operador de este portal no ha configurado un teléfono ni una dirección de ayuda. En su lugar puede enviar cualquier solicitud a su plan.',

  'letter.title.accounting': 'Carta: quién recibió mis registros',
  'letter.title.access': 'Carta: una copia de mis registros',
  'letter.title.amendment': 'Carta: corregir mis registros',
  'letter.lead':
    'Elija, imprima, llene a mano los espacios en blanco y firme. Aquí no se ingresa ni se guarda nada sobre usted.',
  'letter.kind': 'Qué pide la carta',
  'letter.kind.accounting': 'Quién recibió mis registros',
  'letter.kind.access': 'Una copia de mis registros',
  'letter.kind.amendment': 'Una corrección',
  'letter.plan': 'Plan de salud',
  'letter.anyPlan': 'Otro plan, o llenar a mano',
  'letter.show': 'Mostrar la carta',
  'letter.print': 'Imprimir la carta',
  'letter.back': 'Volver a la ayuda',
  'letter.preview': 'La carta',
  'letter.translation': 'Traducción aún no revisada',

  'letter.date': 'Fecha',
  'letter.name': 'Mi nombre',
  'letter.address': 'Mi dirección',
  'letter.phone': 'Mi teléfono',
  'letter.member': 'Mi número de miembro',
  'letter.to': 'Para',
  'letter.office': 'Oficina de privacidad',
  'letter.planName': 'Plan de salud',
  'letter.planAddress': 'Dirección del plan',
  'letter.subject': 'Asunto',
  'letter.sign': 'Firma',
  'letter.clock':
    'Les pido que atiendan esta solicitud dentro de los {days} días después de recibir esta carta. Si necesitan más tiempo, díganme por escrito, antes de esa fecha, por qué y en qué fecha habrán terminado; puede ser hasta {extensionDays} días más tarde, una sola vez ({cites}).',

  'letter.accounting.subject': 'Solicitud de un informe de divulgaciones, 45 CFR 164.528',
  'letter.accounting.1':
    'Pido un informe de las divulgaciones de mi información de salud protegida que ustedes y sus socios comerciales hicieron en los {years} años anteriores a la fecha de esta carta.',
  'letter.accounting.period': 'Solo para este período, si lo lleno: del',
  'letter.accounting.until': 'al',
  'letter.accounting.2':
    'De cada divulgación, indiquen la fecha; el nombre y, si se conoce, la dirección de quien recibió la información; una breve descripción de la información; y el propósito con su fundamento, o una copia de la solicitud escrita de esa información.',
  'letter.accounting.3':
    'Díganme también si registraron divulgaciones a la Oficina de Administración de Personal de EE. UU. (OPM) que no incluyen en el informe, y con qué fundamento.',
  'letter.accounting.4':
    'El primer informe en cualquier período de {freeMonths} meses es gratis. Si piensan cobrar por este, infórmenme del cargo por adelantado, para que pueda cambiar o retirar mi solicitud.',

  'letter.access.subject': 'Solicitud de una copia de mis registros, 45 CFR 164.524',
  'letter.access.1':
    'Pido una copia de la información de salud protegida sobre mí que está en sus conjuntos de registros designados: sus registros de inscripción, pagos, resolución de reclamaciones y manejo de casos o atención médica, y otros que se usan para tomar decisiones sobre mí.',
  'letter.access.period': 'Solo para este período, si lo lleno: del',
  'letter.access.until': 'al',
  'letter.access.form': 'Quiero la copia en esta forma (papel, PDF, otra)',
  'letter.access.2':
    'Si hay un cargo, infórmenme por adelantado. Si niegan una parte, denme el resto, díganme por escrito por qué y díganme si puedo hacer revisar la negativa y cómo.',
  'letter.access.3':
    'Si no tienen algunos de estos registros, pero saben quién los tiene, díganme a quién pedirlos.',

  'letter.amendment.subject': 'Solicitud de enmienda de mis registros, 45 CFR 164.526',
  'letter.amendment.1': 'Pido que enmienden la información de salud protegida sobre mí en este registro:',
  'letter.amendment.record': 'El registro (tipo y fecha)',
  'letter.amendment.says': 'Qué dice ahora',
  'letter.amendment.should': 'Qué debería decir',
  'letter.amendment.reason': 'Por qué',
  'letter.amendment.2':
    'Si aceptan, infórmenme y pregúntenme a quién deben avisar. Si se niegan, díganme por escrito por qué y cómo puedo presentar una declaración de desacuerdo o una queja.',
  'letter.amendment.3':
    'Díganme también si divulgaron este registro a la Oficina de Administración de Personal de EE. UU. (OPM).',
}
