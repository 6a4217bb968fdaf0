-- name: insert_accounting
insert into accounting (id, reference, person_id, form, origin, locale, prepared_at)
values (:id, :reference, :person_id, :form, :origin, :locale, :prepared_at)

-- name: insert_accounting_carrier
insert into accounting_carrier (accounting_id, carrier, requested_on, window_from, window_to, disclosures)
values (:accounting_id, :carrier, :requested_on, :window_from, :window_to, :disclosures)

-- name: insert_accounting_document
insert into accounting_document (accounting_id, format, bytes, sha256, body)
values (:accounting_id, :format, :bytes, :sha256, :body)

-- name: select_accountings
select a.id, a.person_id, a.reference, a.form, a.origin, a.locale, a.prepared_at,
  (select json_agg(json_build_object('code', c.code, 'name', c.name, 'requestedOn', m.requested_on::text,
     'window', json_build_object('from', m.window_from::text, 'to', m.window_to::text), 'disclosures', m.disclosures)
     order by c.name, c.code)
   from accounting_carrier m join carrier c on c.code = m.carrier where m.accounting_id = a.id) as carriers,
  (select json_agg(json_build_object('format', d.format, 'bytes', d.bytes, 'sha256', d.sha256)
     order by array_position('{pdf,csv,json,jws}', d.format))
   from accounting_document d where d.accounting_id = a.id) as formats
from accounting a
where a.person_id = :person_id
order by a.prepared_at desc, a.id

-- name: select_accounting
select a.id, a.person_id, a.reference, a.form, a.origin, a.locale, a.prepared_at,
  (select json_agg(json_build_object('code', c.code, 'name', c.name, 'requestedOn', m.requested_on::text,
     'window', json_build_object('from', m.window_from::text, 'to', m.window_to::text), 'disclosures', m.disclosures)
     order by c.name, c.code)
   from accounting_carrier m join carrier c on c.code = m.carrier where m.accounting_id = a.id) as carriers,
  (select json_agg(json_build_object('format', d.format, 'bytes', d.bytes, 'sha256', d.sha256)
     order by array_position('{pdf,csv,json,jws}', d.format))
   from accounting_document d where d.accounting_id = a.id) as formats
from accounting a
where a.id = :id

-- name: select_accounting_document
select sha256, body from accounting_document where accounting_id = :id and format = :format
