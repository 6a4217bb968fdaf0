-- name: select_disclosures
-- Everything recorded about some memberships, with both ends of each correction.
select
  d.membership_id, d.medical, d.pharmacy, d.encounter, d.provider,
  s.id, s.carrier, c.name as carrier_name, s.submission, s.program, s.frequency, s.disclosed_at, s.disclosed_on,
  s.disclosed_by_name, s.disclosed_by_role, s.period_from, s.period_to, s.purpose, s.legal_basis, s.identifiability,
  s.elements, s.minimum_necessary, s.minimum_necessary_note,
  coalesce(s.transfer_from, c.transfer_from) as transfer_from, coalesce(s.transfer_to, c.transfer_to) as transfer_to,
  s.correction_reason, s.received_at, s.sha256,
  r.id as recipient_id, r.name as recipient_name, r.address as recipient_address, r.kind as recipient_kind,
  t.statements,
  e.id as earlier_id, e.submission as earlier_submission, e.received_at as earlier_received_at,
  l.id as later_id, l.submission as later_submission, l.received_at as later_received_at,
  l.correction_reason as later_reason
from disclosure_member d
join submission s on s.id = d.submission_id
join carrier c on c.code = s.carrier
join recipient r on r.id = s.recipient
left join submission e on e.id = s.supersedes
left join submission l on l.supersedes = s.id
left join lateral (
  select json_object_agg(topic, json_build_object('text', text, 'source', source, 'statedOn', stated_on::text))
    as statements
  from submission_statement where submission_id = s.id
) t on true
where d.membership_id = any(:membership_ids::bigint[])

-- name: select_receipt
select receipt from submission where id = :submission_id

-- name: select_plan_level
select s.id, s.carrier, c.name as carrier_name, s.submission, s.program, s.frequency, s.disclosed_at, s.disclosed_on,
  s.disclosed_by_name, s.disclosed_by_role, s.period_from, s.period_to, s.purpose, s.legal_basis, s.identifiability,
  coalesce(s.transfer_from, c.transfer_from) as transfer_from, coalesce(s.transfer_to, c.transfer_to) as transfer_to,
  s.received_at, s.sha256, s.plan_level, s.rebate,
  r.id as recipient_id, r.name as recipient_name, r.address as recipient_address, r.kind as recipient_kind
from submission s
join carrier c on c.code = s.carrier
join recipient r on r.id = s.recipient
where s.carrier = any(:carriers::text[]) and s.plan_level is not null
  and not exists (select from submission l where l.supersedes = s.id)
order by s.disclosed_at desc, s.id desc

-- name: select_carrier_records
-- How far the record of each carrier goes, and its monthly files, for what is missing.
select c.code, c.name, c.time_zone, c.privacy_contact_title, c.privacy_contact_phone, c.privacy_contact_address,
  c.complete_since,
  (select min(s.disclosed_on) from submission s where s.carrier = c.code) as since,
  (select max(s.received_at) from submission s where s.carrier = c.code) as last_received_at,
  coalesce((
    select json_agg(json_build_object('program', s.program, 'recipient', json_build_object('id', r.id, 'name', r.name),
      'sender', json_build_object('name', s.disclosed_by_name, 'role', s.disclosed_by_role),
      'period', json_build_object('from', s.period_from::text, 'to', s.period_to::text),
      'isCorrected', exists (select from submission l where l.supersedes = s.id)))
    from submission s join recipient r on r.id = s.recipient
    where s.carrier = c.code and s.frequency = 'monthly'), '[]'::json) as monthly
from carrier c
where c.code = any(:carriers::text[])
order by c.name, c.code
