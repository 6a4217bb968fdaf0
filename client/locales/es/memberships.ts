import type { memberships as en } from '../en/memberships.ts'

export const memberships: Record<keyof typeof en, string> = {
  'memberships.title': 'Mis planes',
  'memberships.lead':
    'Estos son los planes vinculados a usted aquí. Los planes anteriores también cuentan: le deben seis años.',
  'memberships.empty': 'Todavía no hay ningún plan vinculado a usted.',
  'memberships.linked':
    'Listo. {carrier}, número de miembro que termina en {lastFour}, quedó vinculado a usted.',
  'memberships.endsIn': 'El número de miembro termina en',
  'memberships.linkedOn': 'Vinculado el',
  'memberships.coverage': 'Cobertura',
  'memberships.span': '{program}, como {relationship}: del {from} al {to}',
  'memberships.openSpan': '{program}, como {relationship}: desde el {from}',
  'memberships.noCoverage': 'La lista del plan no muestra fechas de cobertura.',
  'memberships.link': 'Vincular un plan',
  'memberships.linkAnother': 'Vincular otro plan',
  'memberships.seeDisclosures': 'Ver qué se divulgó',

  'link.title': 'Vincular un plan',
  'link.lead':
    'Elija su plan y escriba su número de miembro. Lo comparamos con la lista de miembros que nos dio su plan.',
  'link.match':
    'El nombre y la fecha de nacimiento que verificó su proveedor de inicio de sesión deben coincidir con la lista de su plan. No se los volvemos a pedir.',
  'link.already': 'Ya vinculado a usted, con el final del número:',
  'link.carrier': 'Plan',
  'link.carrierMissing': 'Elija su plan',
  'link.member': 'Su número de miembro',
  'link.memberHint':
    'Está en su tarjeta de miembro, por ejemplo R10000017. Si en la tarjeta aparecen varias personas, use el número que es solo suyo.',
  'link.memberMissing': 'Escriba su número de miembro',
  'link.memberForm': 'Escriba de 4 a 32 letras, números o guiones, como en su tarjeta',
  'link.submit': 'Vincular este plan',
  'link.notMatched': 'No pudimos hacer coincidir estos datos con la lista de miembros del plan',
  'link.notMatchedTitle': 'Qué revisar',
  'link.check1': '¿Es el plan correcto? Quizá tenía otro en ese momento.',
  'link.check2': '¿El número de miembro es exactamente el de su tarjeta, y es el suyo?',
  'link.check3':
    '¿Su plan lo conoce con el mismo nombre y la misma fecha de nacimiento que su proveedor de inicio de sesión? Un apellido nuevo es una causa frecuente.',
  'link.check4': '¿Es nuevo en el plan? Su lista puede tener algunas semanas.',
  'link.ask': 'Si todo esto es correcto, pregunte a la oficina de privacidad del plan:',
  'link.askNoContact':
    'Si todo esto es correcto, pregunte a la oficina de privacidad de su plan. Su teléfono está en el aviso de prácticas de privacidad del plan.',
  'link.elsewhere': 'Esta membresía ya está vinculada a otra cuenta de inicio de sesión',
  'link.elsewhereTitle': 'Qué hacer',
  'link.elsewhere1': '¿Inició sesión antes con otra cuenta? Cierre la sesión y entre con esa cuenta.',
  'link.elsewhere2':
    'Si no fue usted, avise a la oficina de privacidad del plan. Pueden revisar quién está vinculado y deshacerlo.',
  'link.tooMany': 'Hubo demasiados intentos. Para protegerlo, por ahora los detuvimos',
  'link.tooManyWhen': 'Puede intentarlo de nuevo después del {time}.',
  'link.tooManyLater': 'Inténtelo de nuevo más tarde, con su tarjeta de miembro a la mano.',
  'contact.phone': 'Teléfono',
  'contact.address': 'Dirección',
}
