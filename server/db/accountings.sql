-- name: insert_accounting
insert into accounting (id, reference, person_id, carrier, requested_on, window_from, window_to, locale, prepared_at)
values (:id, :reference, :person_id, :carrier, :requested_on, :window_from, :window_to, :locale, :prepared_at)

-- name: insert_accounting_document
insert into accounting_document (accounting_id, format, bytes, sha256, body)
values (:accounting_id, :format, :bytes, :sha256, :body)

-- name: select_accountings
select a.id, a.person_id, a.reference, a.carrier, c.name as carrier_name, a.requested_on, a.window_from, a.window_to,
  a.locale, a.prepared_at,
  (select json_agg(json_build_object('format', d.format, 'bytes', d.bytes, 'sha256', d.sha256)
     order by array_position('{pdf,json,jws}', d.format))
   from accounting_document d where d.accounting_id = a.id) as formats
from accounting a
join carrier c on c.code = a.carrier
where a.person_id = :person_id
order by a.prepared_at desc, a.id

-- name: select_accounting
select a.id, a.person_id, a.reference, a.carrier, c.name as carrier_name, a.requested_on, a.window_from, a.window_to,
  a.locale, a.prepared_at,
  (select json_agg(json_build_object('format', d.format, 'bytes', d.bytes, 'sha256', d.sha256)
     order by array_position('{pdf,json,jws}', d.format))
   from accounting_document d where d.accounting_id = a.id) as formats
from accounting a
join carrier c on c.code = a.carrier
where a.id = :id

-- name: select_accounting_document
select sha256, body from accounting_document where accounting_id = :id and format = :format
