-- name: select_roster_receipt
select as_of, sha256, persons, received_at, receipt from roster where carrier = :carrier and sha256 = :sha256

-- name: create_person_chunk
create temp table person_chunk (
  line integer not null,
  number_hmac uuid not null,
  enrollee_hmac uuid not null,
  record text not null,
  relationship text not null,
  enrollee_type text,
  enrollment_code text not null,
  program text not null,
  covered_from date not null,
  covered_to date
) on commit drop

-- name: create_person_line
create temp table person_line (
  like person_chunk,
  primary key (number_hmac, program, covered_from)
) on commit drop

-- name: index_person_line
create index on person_line (line)

-- name: copy_person_chunk
copy person_chunk (line, number_hmac, enrollee_hmac, record, relationship, enrollee_type, enrollment_code, program,
  covered_from, covered_to) from stdin

-- name: truncate_person_chunk
truncate person_chunk

-- name: savepoint_persons
savepoint persons

-- name: release_persons
release savepoint persons

-- name: rollback_persons
rollback to savepoint persons

-- name: insert_person_lines
insert into person_line select * from person_chunk

-- name: select_repeated_persons
select c.line
from person_chunk c
where exists (
    select from person_chunk e
    where (e.number_hmac, e.program, e.covered_from) = (c.number_hmac, c.program, c.covered_from) and e.line < c.line)
  or exists (
    select from person_line e
    where (e.number_hmac, e.program, e.covered_from) = (c.number_hmac, c.program, c.covered_from))
order by c.line
limit 20

-- name: select_unknown_enrollees
select l.line
from person_line l
where l.line between :first and :last
  and not exists (select from person_line e where e.number_hmac = l.enrollee_hmac)
  and not exists (
    select from membership m join membership_record r on r.membership_id = m.id
    where m.number_hmac = l.enrollee_hmac)
order by l.line
limit 20

-- name: insert_roster_memberships
insert into membership (carrier, number_hmac)
select distinct :carrier::text, number_hmac from person_line where line between :first and :last
on conflict (number_hmac) do nothing

-- name: upsert_membership_records
-- A later asOf replaces what an earlier one said; an earlier one never overrides a later one.
insert into membership_record (membership_id, record, as_of)
select distinct on (m.id) m.id, l.record, :as_of::date
from person_line l
join membership m using (number_hmac)
where l.line between :first and :last
order by m.id, l.covered_from desc
on conflict (membership_id) do update set record = excluded.record, as_of = excluded.as_of
where membership_record.as_of <= excluded.as_of

-- name: upsert_coverage
insert into coverage (membership_id, program, covered_from, covered_to, relationship, enrollee_membership_id,
  enrollee_type, enrollment_code, as_of)
select m.id, l.program, l.covered_from, l.covered_to, l.relationship, e.id, l.enrollee_type, l.enrollment_code,
  :as_of::date
from person_line l
join membership m using (number_hmac)
join membership e on e.number_hmac = l.enrollee_hmac
where l.line between :first and :last
on conflict (membership_id, program, covered_from) do update set
  covered_to = excluded.covered_to, relationship = excluded.relationship,
  enrollee_membership_id = excluded.enrollee_membership_id, enrollee_type = excluded.enrollee_type,
  enrollment_code = excluded.enrollment_code, as_of = excluded.as_of
where coverage.as_of <= excluded.as_of

-- name: insert_roster
insert into roster (carrier, as_of, sha256, persons, received_at, receipt)
values (:carrier, :as_of, :sha256, :persons, :received_at, :receipt)
