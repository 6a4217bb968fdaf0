-- One accounting document over one carrier or several (45 CFR 164.528 gives a right against each), its form, how it
-- came about, and CSV among its formats. What was given before stays as it was.

alter table accounting
  add column form text not null default 'itemised' check (form in ('itemised', 'summary')),
  add column origin text not null default 'self-service' check (origin in ('self-service'));
alter table accounting alter column form drop default, alter column origin drop default;

create table accounting_carrier (
  accounting_id uuid not null references accounting,
  carrier carrier_code not null references carrier,
  requested_on date not null,
  window_from date not null,
  window_to date not null check (window_to >= window_from),
  -- Of the legal accounting; null where it was made before this was kept.
  disclosures integer check (disclosures >= 0),
  primary key (accounting_id, carrier)
);
insert into accounting_carrier (accounting_id, carrier, requested_on, window_from, window_to)
  select id, carrier, requested_on, window_from, window_to from accounting;
alter table accounting drop column carrier, drop column requested_on, drop column window_from, drop column window_to;

alter table accounting_document
  drop constraint accounting_document_format_check,
  add constraint accounting_document_format_check check (format in ('pdf', 'csv', 'json', 'jws'));

revoke all on accounting_carrier from public;
grant select, insert on accounting_carrier to daylight_server;
