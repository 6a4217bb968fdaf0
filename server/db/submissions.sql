-- name: lock_carrier_for_ingest
-- One file of a carrier at a time, so that two pushes of the same submission meet here.
select pg_advisory_xact_lock(hashtext('ingest'), hashtext(:carrier))

-- name: select_submission_receipt
select id, sha256, received_at, receipt, members, plan_level, medical, pharmacy, encounter, provider, rebate
from submission
where carrier = :carrier and submission = :submission

-- name: select_superseded
select s.id, (select c.id from submission c where c.supersedes = s.id) as corrected_by
from submission s
where s.carrier = :carrier and s.submission = :submission

-- name: next_submission_id
select nextval(pg_get_serial_sequence('submission', 'id')) as id

-- name: ensure_partition
select ensure_disclosure_partition(:disclosed_on)

-- name: select_membership_entries
-- HMAC and id of a carrier's memberships, 24 bytes each, as one value: for the index the lines are matched by.
select coalesce(string_agg(uuid_send(number_hmac) || int8send(id), ''::bytea), ''::bytea) as entries,
  max(id) as last_id
from (select number_hmac, id from membership where carrier = :carrier and id > :after order by id limit 50000) m

-- name: copy_disclosure_member
copy disclosure_member (membership_id, submission_id, disclosed_on, medical, pharmacy, encounter, provider)
from stdin (format binary)

-- name: insert_number_block
insert into number_block (carrier, numbers) values (:carrier, :numbers) returning id

-- name: insert_unknown_memberships
-- In the order of the lines, so that the next file of the carrier finds its people in the order of their ids.
insert into membership (carrier, number_hmac, number_block)
select :carrier, u.number_hmac, :number_block::bigint
from unnest(:hmacs::uuid[]) with ordinality as u(number_hmac, place)
order by u.place
returning id

-- name: insert_submission
insert into submission (
  id, carrier, submission, program, frequency, disclosed_at, disclosed_on, disclosed_by_name, disclosed_by_role,
  recipient, period_from, period_to, purpose, legal_basis, identifiability, elements, minimum_necessary,
  minimum_necessary_note, transfer_from, transfer_to, supersedes, correction_reason, plan_level, members,
  medical, pharmacy, encounter, provider, rebate, sha256, received_at, receipt)
values (
  :id, :carrier, :submission, :program, :frequency, :disclosed_at, :disclosed_on, :disclosed_by_name,
  :disclosed_by_role, :recipient, :period_from, :period_to, :purpose, :legal_basis, :identifiability,
  :elements::text[], :minimum_necessary, :minimum_necessary_note, :transfer_from, :transfer_to, :supersedes,
  :correction_reason, :plan_level::text[], :members, :medical, :pharmacy, :encounter, :provider, :rebate, :sha256,
  :received_at, :receipt)

-- name: insert_statement
insert into submission_statement (submission_id, topic, text, source, stated_on)
values (:submission_id, :topic, :text, :source, :stated_on)
