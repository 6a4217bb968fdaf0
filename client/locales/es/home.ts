import type { home as en } from '../en/home.ts'

export const home: Record<keyof typeof en, string> = {
  'home.title': 'Vea quién recibió sus registros de salud, cuándo y por qué',
  'home.lead':
    'Daylight es para los miembros de planes de salud de los programas de Beneficios de Salud para Empleados Federales (FEHB) y del Servicio Postal (PSHB), y para sus familias. Muestra lo que su plan registró sobre los archivos que envió con registros sobre usted.',
  'home.signIn': 'Inicie sesión para ver su información',
  'home.whatTitle': 'Qué puede hacer aquí',
  'home.what1': 'Ver cada archivo que su plan registró: quién lo recibió, qué día y con qué propósito.',
  'home.what2':
    'Ver cuántos registros sobre usted contenía, por tipo: médicos, de farmacia, de encuentros y de proveedores.',
  'home.what3':
    'Obtener un informe firmado de las divulgaciones para guardarlo o mostrarlo a un abogado o a un sindicato.',
  'home.countsTitle': 'Lo que no está aquí',
  'home.counts':
    'Daylight solo muestra cuántos registros hay de cada tipo. Nunca guarda diagnósticos, nombres de medicamentos ni detalles de su atención médica.',
  'home.adultsTitle': 'Cada adulto inicia su propia sesión',
  'home.adults':
    'Su cónyuge o un hijo adulto cubierto por su inscripción tiene aquí su propia información. Usted no puede ver la de ellos, y ellos no pueden ver la suya.',
  'home.statusTitle': 'Cuál es la situación',
  'home.statusChecked': 'Última revisión en busca de novedades: {day}.',
  'home.goNotice': 'Qué está pasando, con fuentes',
  'home.goRights': 'Sus derechos y cuánto puede tardar un plan',
  'home.goHelp': 'Si no puede iniciar sesión: correo, teléfono y cartas preparadas',
  'home.statusWorks':
    'Daylight sirve en ambos casos. Si su plan no ha registrado ningún archivo con registros sobre usted, lo dice y explica qué significa y qué no significa eso.',

  'home.helloTitle': 'Hola, {name}',
  'home.helloLead': '¿Qué desea hacer?',
  'home.goDisclosures': 'Ver qué se divulgó sobre usted',
  'home.goAccountings': 'Obtener un informe para guardar',
  'home.goMemberships': 'Ver sus planes vinculados',
  'home.linkLead': 'Primero díganos qué plan lo cubre. Después podrá ver lo que registró.',
  'home.goLink': 'Vincular su plan',
}
