-- The pages anybody may read: what is known of the OPM notice of 12 December 2025, and the offices a person may need.
-- Both are the operator's to keep (`npm run portal -- notice …`, `contact …`), and nothing in them is about anybody.

-- Dated statements. None is ever edited: it is ended, and another one added.
create table notice_statement (
  id integer generated always as identity primary key,
  kind text not null check (kind in ('status', 'proposal', 'event', 'not-specified', 'not-found')),
  -- Order within the kind.
  position integer not null check (position > 0),
  happened_on date,
  -- Looser words where no day is known.
  happened_en text,
  happened_es text,
  text_en text not null,
  text_es text not null,
  source_en text,
  source_es text,
  mark text not null check (mark in ('source-read', 'excerpt-read', 'not-verified', 'reading', 'own-search')),
  checked_on date not null,
  added_at timestamptz not null default now(),
  ended_at timestamptz,
  check ((happened_en is null) = (happened_es is null)),
  check ((source_en is null) = (source_es is null)),
  check (happened_on is null or happened_en is null),
  check (kind <> 'event' or happened_on is not null or happened_en is not null),
  -- What was read was read somewhere.
  check (mark not in ('source-read', 'excerpt-read') or source_en is not null)
);

-- Days on which the operator looked for news; the last one stands on the page.
create table notice_check (
  id integer generated always as identity primary key,
  checked_on date not null,
  recorded_at timestamptz not null default now()
);

-- Offices. The newest row of an id is the one in force; one with no lines takes the details back.
create table contact (
  version integer generated always as identity primary key,
  id text not null check (id in ('portal-help', 'hhs-ocr', 'opm-privacy', 'opm-privacy-appeals')),
  lines_en text[] not null,
  lines_es text[] not null,
  phone text,
  tty text,
  email text,
  url text check (url like 'https://%'),
  source_en text,
  source_es text,
  checked_on date,
  set_at timestamptz not null default now(),
  check ((source_en is null) = (source_es is null)),
  check (cardinality(lines_en) > 0 or cardinality(lines_es) = 0)
);
create index contact_newest on contact (id, version desc);

-- What was known when this was written. Conflicts between sources stand as conflicts. ------------------------------

insert into notice_check (checked_on) values ('2026-11-22');

insert into notice_statement (kind, position, happened_on, mark, checked_on, text_en, text_es, source_en, source_es) values
('status', 10, '2026-11-22', 'own-search', '2026-11-22',
 'Proposed. On December 12, 2025, the U.S. Office of Personnel Management (OPM) announced that it wants health plans to send it claims data each month. We have found no final OPM decision, no approval by the Office of Management and Budget (OMB), no 30-day notice, no court ruling and no first submission.',
 'Propuesta. El 12 de diciembre de 2025, la Oficina de Administración de Personal de EE. UU. (OPM) anunció que quiere que los planes de salud le envíen cada mes datos de reclamaciones. No hemos encontrado una decisión final de la OPM, ni la aprobación de la Oficina de Administración y Presupuesto (OMB), ni un aviso de 30 días, ni un fallo judicial, ni un primer envío.',
 null, null);

insert into notice_statement (kind, position, mark, checked_on, text_en, text_es, source_en, source_es) values
('proposal', 10, 'excerpt-read', '2026-11-22',
 'Title of the notice: “Federal Employees Health Benefits and Postal Service Health Benefits Programs Service Use and Cost Data”, an agency information collection request, 90 Fed. Reg. 57793 (December 12, 2025).',
 'Título del aviso: “Federal Employees Health Benefits and Postal Service Health Benefits Programs Service Use and Cost Data” (datos de uso de servicios y costos de los programas FEHB y PSHB), una solicitud de recopilación de información de un organismo, 90 Fed. Reg. 57793 (12 de diciembre de 2025).',
 'Democracy Forward, comment page', 'Democracy Forward, página de comentarios'),
('proposal', 20, 'excerpt-read', '2026-11-22',
 'It is a 60-day notice under the Paperwork Reduction Act. It is not a rulemaking, although articles call it a “regulatory change”, a “rule” or a “final decision”.',
 'Es un aviso de 60 días según la Ley de Reducción de Trámites (Paperwork Reduction Act). No es un procedimiento para dictar una norma, aunque algunos artículos lo llaman «cambio normativo», «norma» o «decisión final».',
 'thedailyscout.com, summary of the notice', 'thedailyscout.com, resumen del aviso'),
('proposal', 30, 'not-verified', '2026-11-22',
 'The next steps under that Act would be a 30-day notice, a review by OMB and a control number.',
 'Los siguientes pasos según esa ley serían un aviso de 30 días, una revisión de la OMB y un número de control.',
 '44 U.S.C. 3506-3507; 5 CFR 1320.10-1320.12', '44 U.S.C. 3506-3507; 5 CFR 1320.10-1320.12'),
('proposal', 40, 'source-read', '2026-11-22',
 'It is about two programs: Federal Employees Health Benefits (FEHB) and Postal Service Health Benefits (PSHB).',
 'Se refiere a dos programas: Beneficios de Salud para Empleados Federales (FEHB) y Beneficios de Salud del Servicio Postal (PSHB).',
 'Prism News, April 2026; Democracy Forward, comment page', 'Prism News, abril de 2026; Democracy Forward, página de comentarios'),
('proposal', 50, 'source-read', '2026-11-22',
 'It asks 65 carriers, which cover more than 8 million people.',
 'Se dirige a 65 compañías, que cubren a más de 8 millones de personas.',
 'databreaches.net, April 2026; article based on KFF Health News, April 8, 2026; Prism News, April 2026',
 'databreaches.net, abril de 2026; artículo basado en KFF Health News, 8 de abril de 2026; Prism News, abril de 2026'),
('proposal', 60, 'source-read', '2026-11-22',
 'It asks for medical claims, pharmacy claims, encounter data and provider data.',
 'Pide reclamaciones médicas, reclamaciones de farmacia, datos de encuentros y datos de proveedores.',
 'Article based on KFF Health News, April 8, 2026; Prism News, April 2026; FedScoop',
 'Artículo basado en KFF Health News, 8 de abril de 2026; Prism News, abril de 2026; FedScoop'),
('proposal', 70, 'source-read', '2026-11-22',
 'Files that list single claims would come each month. Data on rebates from drug manufacturers would come each quarter.',
 'Los archivos con cada reclamación se enviarían cada mes. Los datos de reembolsos de los fabricantes de medicamentos se enviarían cada trimestre.',
 'Prism News, April 2026', 'Prism News, abril de 2026'),
('proposal', 80, 'source-read', '2026-11-22',
 'OPM states its purpose: to oversee the programs. It speaks of “competitive, quality, and affordable plans”.',
 'La OPM declara su propósito: supervisar los programas. Habla de planes «competitivos, de calidad y asequibles».',
 'Article based on KFF Health News, April 8, 2026; Prism News, April 2026; FedScoop',
 'Artículo basado en KFF Health News, 8 de abril de 2026; Prism News, abril de 2026; FedScoop'),
('proposal', 90, 'source-read', '2026-11-22',
 'As its basis under HIPAA, OPM cites health oversight, 45 CFR 164.512(d)(1). (The article prints “165.512(d)(1)”, a misprint.)',
 'Como fundamento según HIPAA, la OPM cita la supervisión de la salud, 45 CFR 164.512(d)(1). (El artículo dice «165.512(d)(1)», una errata.)',
 'Prism News, April 2026; 45 CFR 164.512(d)(1)', 'Prism News, abril de 2026; 45 CFR 164.512(d)(1)'),
('proposal', 100, 'source-read', '2026-11-22',
 'That rule allows a plan to disclose records to a health oversight agency for oversight activities authorized by law. It does not require it.',
 'Esa regla permite que un plan divulgue registros a un organismo de supervisión de la salud para actividades de supervisión autorizadas por ley. No lo exige.',
 '45 CFR 164.512(d)(1)', '45 CFR 164.512(d)(1)'),
('proposal', 110, 'source-read', '2026-11-22',
 'A statute lets OPM’s contracts require plans to furnish “reasonable reports” that OPM finds necessary, and to let OPM and the Government Accountability Office (GAO) examine records.',
 'Una ley permite que los contratos de la OPM exijan a los planes entregar «informes razonables» (reasonable reports) que la OPM considere necesarios y dejar que la OPM y la Oficina de Rendición de Cuentas del Gobierno (GAO) examinen registros.',
 '5 U.S.C. 8910(b); article based on KFF Health News, April 8, 2026', '5 U.S.C. 8910(b); artículo basado en KFF Health News, 8 de abril de 2026'),
('proposal', 120, 'source-read', '2026-11-22',
 'OPM’s letter to carriers said that compliance counts in the Plan Performance Assessment.',
 'La carta de la OPM a las compañías decía que el cumplimiento cuenta en la evaluación del desempeño de los planes (Plan Performance Assessment).',
 'Prism News, April 2026', 'Prism News, abril de 2026'),

('not-specified', 10, 'source-read', '2026-11-22',
 'How long OPM would keep the data.', 'Cuánto tiempo guardaría la OPM los datos.',
 'Article based on KFF Health News, April 8, 2026; Prism News, April 2026', 'Artículo basado en KFF Health News, 8 de abril de 2026; Prism News, abril de 2026'),
('not-specified', 20, 'source-read', '2026-11-22',
 'Whether OPM would share the data with other agencies.', 'Si la OPM compartiría los datos con otros organismos.',
 'Article based on KFF Health News, April 8, 2026; Prism News, April 2026', 'Artículo basado en KFF Health News, 8 de abril de 2026; Prism News, abril de 2026'),
('not-specified', 30, 'source-read', '2026-11-22',
 'What would protect the data against misuse inside.', 'Qué protegería los datos contra el mal uso interno.',
 'Article based on KFF Health News, April 8, 2026; Prism News, April 2026', 'Artículo basado en KFF Health News, 8 de abril de 2026; Prism News, abril de 2026'),
('not-specified', 40, 'source-read', '2026-11-22',
 'How the files would be kept to the minimum necessary.', 'Cómo se limitarían los archivos a lo mínimo necesario.',
 'Article based on KFF Health News, April 8, 2026; Prism News, April 2026', 'Artículo basado en KFF Health News, 8 de abril de 2026; Prism News, abril de 2026'),
('not-specified', 50, 'source-read', '2026-11-22',
 'Any instruction to take out or mask what points to a person (redaction or de-identification).',
 'Alguna instrucción de quitar u ocultar lo que señala a una persona (supresión o eliminación de la identificación).',
 'Article based on KFF Health News, April 8, 2026; Prism News, April 2026', 'Artículo basado en KFF Health News, 8 de abril de 2026; Prism News, abril de 2026'),

('not-found', 10, 'own-search', '2026-11-22',
 'The full text of the notice and of OPM’s letter to carriers. We could not read them; what stands here is from the sources named.',
 'El texto completo del aviso y de la carta de la OPM a las compañías. No pudimos leerlos; lo que aparece aquí viene de las fuentes indicadas.',
 null, null),
('not-found', 20, 'own-search', '2026-11-22',
 'The burden hours, the file layout and the OMB number.', 'Las horas de carga, el formato de los archivos y el número de la OMB.',
 null, null),
('not-found', 30, 'own-search', '2026-11-22',
 'The notice’s own list of laws and contract clauses.', 'La lista de leyes y cláusulas contractuales del propio aviso.',
 null, null),
('not-found', 40, 'own-search', '2026-11-22',
 'The number and date of OPM’s letter to carriers.', 'El número y la fecha de la carta de la OPM a las compañías.',
 null, null),
('not-found', 50, 'own-search', '2026-11-22',
 'A notice that says in which of its systems of records OPM would hold this data.',
 'Un aviso que diga en cuál de sus sistemas de registros guardaría la OPM estos datos.',
 null, null),
('not-found', 60, 'own-search', '2026-11-22',
 'A notice that gave more time for comments.', 'Un aviso que diera más tiempo para los comentarios.',
 null, null);

insert into notice_statement
  (kind, position, happened_on, happened_en, happened_es, mark, checked_on, text_en, text_es, source_en, source_es) values
('event', 10, null, 'October 5, 2010; June 15, 2011; April 18, 2013', '5 de octubre de 2010; 15 de junio de 2011; 18 de abril de 2013', 'excerpt-read', '2026-11-22',
 'OPM published notices of a Health Claims Data Warehouse. The sources differ: an article says that the 2010 proposal “was never finalized”; the notices of 2011 and 2013 are about a system in operation.',
 'La OPM publicó avisos sobre un almacén de datos de reclamaciones de salud (Health Claims Data Warehouse). Las fuentes difieren: un artículo dice que la propuesta de 2010 «nunca se concretó»; los avisos de 2011 y 2013 tratan de un sistema en funcionamiento.',
 '75 FR 61532; 76 FR 35050; 78 FR 23313; article based on KFF Health News, April 8, 2026', '75 FR 61532; 76 FR 35050; 78 FR 23313; artículo basado en KFF Health News, 8 de abril de 2026'),
('event', 20, null, '2015', '2015', 'source-read', '2026-11-22',
 'Data breach at OPM. The sources differ on its size: 21.5 million, or about 22 million.',
 'Filtración de datos en la OPM. Las fuentes difieren sobre su tamaño: 21.5 millones o unos 22 millones.',
 'Prism News, April 2026 (21.5 million); databreaches.net and the article based on KFF Health News, April 2026 (about 22 million)',
 'Prism News, abril de 2026 (21.5 millones); databreaches.net y el artículo basado en KFF Health News, abril de 2026 (unos 22 millones)'),
('event', 30, '2025-01-01', null, null, 'excerpt-read', '2026-11-22',
 'Coverage under PSHB starts.', 'Comienza la cobertura del programa PSHB.',
 '89 FR 37061', '89 FR 37061'),
('event', 40, '2025-12-12', null, null, 'source-read', '2026-11-22',
 'OPM’s notice is published, 90 Fed. Reg. 57793.', 'Se publica el aviso de la OPM, 90 Fed. Reg. 57793.',
 'Prism News, April 2026; Democracy Forward, comment page', 'Prism News, abril de 2026; Democracy Forward, página de comentarios'),
('event', 50, null, 'February 2026', 'Febrero de 2026', 'source-read', '2026-11-22',
 'Civil Service Strong (Democracy Forward) comments on the notice.', 'Civil Service Strong (Democracy Forward) comenta el aviso.',
 'Prism News, April 2026', 'Prism News, abril de 2026'),
('event', 60, null, 'February or March 2026 (sources differ)', 'Febrero o marzo de 2026 (las fuentes difieren)', 'excerpt-read', '2026-11-22',
 'The time for comments ends. One source says February 10, 2026, which is also 60 days after the notice. Another says that it closed in March.',
 'Termina el plazo para comentarios. Una fuente dice el 10 de febrero de 2026, que es también 60 días después del aviso. Otra dice que terminó en marzo.',
 'thedailyscout.com, summary of the notice (February 10); article based on KFF Health News, April 8, 2026 (March)',
 'thedailyscout.com, resumen del aviso (10 de febrero); artículo basado en KFF Health News, 8 de abril de 2026 (marzo)'),
('event', 70, null, 'March 2026', 'Marzo de 2026', 'excerpt-read', '2026-11-22',
 'CVS Health writes a letter.', 'CVS Health escribe una carta.',
 'Particle News, summary of the KFF story', 'Particle News, resumen del artículo de KFF'),
('event', 80, null, 'Before April 8, 2026 (day not seen)', 'Antes del 8 de abril de 2026 (no vimos el día)', 'source-read', '2026-11-22',
 'AFHO opposes the proposal in 122 pages.', 'La AFHO se opone a la propuesta en 122 páginas.',
 'databreaches.net, April 2026; Particle News, summary of the KFF story', 'databreaches.net, abril de 2026; Particle News, resumen del artículo de KFF'),
('event', 90, '2026-04-08', null, null, 'source-read', '2026-11-22',
 'KFF Health News publishes its story.', 'KFF Health News publica su artículo.',
 'databreaches.net, April 2026', 'databreaches.net, abril de 2026'),
('event', 100, '2026-04-14', null, null, 'excerpt-read', '2026-11-22',
 'NARFE makes a statement. Later it asks OPM to take only de-identified data.',
 'NARFE hace una declaración. Más tarde pide a la OPM que reciba solo datos sin identificación.',
 'pshra.org; NARFE, VoterVoice page', 'pshra.org; NARFE, página de VoterVoice'),
('event', 110, '2026-04-17', null, null, 'excerpt-read', '2026-11-22',
 'Democrats on the House Oversight Committee (Garcia and nine others) write a letter.',
 'Los demócratas del Comité de Supervisión de la Cámara de Representantes (Garcia y otros nueve) escriben una carta.',
 'Federal News Network (a copy); FedScoop', 'Federal News Network (una copia); FedScoop'),
('event', 120, '2026-04-19', null, null, 'excerpt-read', '2026-11-22',
 'Sixteen Democrats in the Senate (Schiff, Warner and others) write a letter.',
 'Dieciséis demócratas del Senado (Schiff, Warner y otros) escriben una carta.',
 'Federal News Network (a copy); pshra.org', 'Federal News Network (una copia); pshra.org'),
('event', 130, null, 'April 2026', 'Abril de 2026', 'excerpt-read', '2026-11-22',
 'AFGE makes a statement.', 'AFGE hace una declaración.',
 'afge.org', 'afge.org'),
('event', 140, null, 'No date seen, after “months of concern”', 'No vimos una fecha, tras «meses de preocupación»', 'excerpt-read', '2026-11-22',
 'The newest OPM position we found: OPM’s Director Kupor says in a blog that OPM needs the data for fraud, oversight, quality and cost trends, and that individual medical records will remain protected.',
 'La posición más reciente de la OPM que encontramos: su director, Kupor, dice en un blog que la OPM necesita los datos por el fraude, la supervisión, la calidad y la evolución de los costos, y que los expedientes médicos individuales seguirán protegidos.',
 'myfederalretirement.com', 'myfederalretirement.com'),
('event', 150, null, 'By June 23, 2026', 'Al 23 de junio de 2026', 'excerpt-read', '2026-11-22',
 'The collection is still described as pending.', 'La recopilación todavía se describe como pendiente.',
 'themindfulfederalemployee.com, June 23, 2026', 'themindfulfederalemployee.com, 23 de junio de 2026');

-- Nobody has checked these since they were written down, so `checked_on` is empty: the page says so.
insert into contact (id, lines_en, lines_es, phone, tty, email, url, source_en, source_es) values
('hhs-ocr',
 array['U.S. Department of Health and Human Services', 'Office for Civil Rights'],
 array['Departamento de Salud y Servicios Humanos de EE. UU.', 'Oficina de Derechos Civiles (Office for Civil Rights)'],
 '1-800-368-1019', '1-800-537-7697', null, 'https://ocrportal.hhs.gov', null, null),
('opm-privacy',
 array['OPM FOIA/PA Requester Service Center', '1900 E Street NW, Room 5415', 'Washington, DC 20415-7900'],
 array['OPM FOIA/PA Requester Service Center', '1900 E Street NW, Room 5415', 'Washington, DC 20415-7900'],
 null, null, 'foia@opm.gov', null,
 'A Federal Register notice of June 15, 2011 (76 FR 35050)', 'Un aviso del Federal Register del 15 de junio de 2011 (76 FR 35050)'),
('opm-privacy-appeals',
 array['Information and Privacy Appeals Counsel', 'Office of the General Counsel', 'U.S. Office of Personnel Management', '1900 E Street NW', 'Washington, DC 20415'],
 array['Information and Privacy Appeals Counsel', 'Office of the General Counsel', 'U.S. Office of Personnel Management', '1900 E Street NW', 'Washington, DC 20415'],
 null, null, null, null,
 '5 CFR 297.301(f), text of 2024', '5 CFR 297.301(f), texto de 2024');

-- What the server may do ------------------------------------------------------------------------------------------

grant select, insert on notice_statement, notice_check, contact to daylight_server;
-- Ending a statement is the only change there is.
grant update (ended_at) on notice_statement to daylight_server;
grant usage, select on all sequences in schema public to daylight_server;
