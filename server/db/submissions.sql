-- name: lock_carrier_for_ingest
-- One file of a carrier at a time, so that two pushes of the same submission meet here.
select pg_advisory_xact_lock(hashtext('ingest'), hashtext(:carrier))

-- name: tune_ingest
-- Sorts and joins of a bulk in memory; compiling the plan of each bulk would take longer than running it.
select set_config('work_mem', '64MB', true), set_config('jit', 'off', true)

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

-- name: create_member_line
create temp table member_line (
  number_hmac uuid not null,
  line integer not null,
  medical integer not null,
  pharmacy integer not null,
  encounter integer not null,
  provider integer not null
) on commit drop

-- name: copy_member_line
copy member_line (number_hmac, line, medical, pharmacy, encounter, provider) from stdin

-- name: truncate_member_line
truncate member_line

-- name: savepoint_lines
savepoint lines

-- name: release_lines
release savepoint lines

-- name: rollback_lines
rollback to savepoint lines

-- name: insert_disclosure_members
insert into disclosure_member (membership_id, submission_id, disclosed_on, medical, pharmacy, encounter, provider)
select m.id, :submission_id, :disclosed_on, l.medical, l.pharmacy, l.encounter, l.provider
from member_line l
join membership m using (number_hmac)
order by m.id

-- name: select_unknown_lines
select l.line
from member_line l
where not exists (select from membership m where m.number_hmac = l.number_hmac)
order by l.line

-- name: insert_number_block
insert into number_block (carrier, numbers) values (:carrier, :numbers) returning id

-- name: insert_unknown_memberships
-- Each run of a thousand lines has a number block of its own, where any of its numbers was unknown.
insert into membership (carrier, number_hmac, number_block)
select distinct on (l.number_hmac) :carrier, l.number_hmac, b.id
from member_line l
join unnest(:runs::int[], :blocks::bigint[]) as b(run, id) on b.run = l.line / 1000
where not exists (select from membership m where m.number_hmac = l.number_hmac)
order by l.number_hmac, l.line
on conflict (number_hmac) do nothing

-- name: select_repeated_lines
-- A line whose number stands on an earlier line, of this bulk or of one already inserted.
select l.line
from member_line l
where exists (select from member_line e where e.number_hmac = l.number_hmac and e.line < l.line)
   or exists (
     select
     from membership m
     join disclosure_member d on d.membership_id = m.id
     where m.number_hmac = l.number_hmac and d.submission_id = :submission_id and d.disclosed_on = :disclosed_on
   )
order by l.line
limit 20

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
