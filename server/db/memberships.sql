-- name: select_memberships_of_person
select m.id, m.carrier, c.name as carrier_name, r.record, l.linked_at,
  coalesce((
    select json_agg(json_build_object('program', v.program, 'relationship', v.relationship, 'enrollmentCode',
      v.enrollment_code, 'from', v.covered_from::text, 'to', v.covered_to::text) order by v.covered_from, v.program)
    from coverage v where v.membership_id = m.id), '[]'::json) as coverage
from membership_link l
join membership m on m.id = l.membership_id
join membership_record r on r.membership_id = m.id
join carrier c on c.code = m.carrier
where l.person_id = :person_id and l.ended_at is null
order by l.linked_at, m.id

-- name: select_membership_to_match
-- By the HMAC alone: the row a person's facts are compared with, and whose it is already.
select m.id, m.carrier, r.record, l.person_id as linked_to
from membership m
join membership_record r on r.membership_id = m.id
left join membership_link l on l.membership_id = m.id and l.ended_at is null
where m.number_hmac = :number_hmac

-- name: insert_membership_link
insert into membership_link (membership_id, person_id, linked_at)
values (:membership_id, :person_id, :linked_at)
on conflict (membership_id) where ended_at is null do nothing

-- name: end_membership_link
update membership_link l set ended_at = :ended_at
from membership m
where m.id = l.membership_id and l.ended_at is null and m.number_hmac = :number_hmac
returning l.membership_id, l.person_id

-- name: insert_link_attempt
insert into link_attempt (person_id, network, number_hmac, attempted_at)
values (:person_id, :network, :number_hmac, :attempted_at)

-- name: count_link_attempts
select
  (select count(*) from link_attempt where person_id = :person_id and attempted_at > :since) as by_person,
  (select count(*) from link_attempt where network = :network and attempted_at > :since) as by_network,
  (select count(*) from link_attempt where number_hmac = :number_hmac and attempted_at > :since) as by_number

-- name: delete_link_attempts
delete from link_attempt where attempted_at <= :until

-- name: lock_link_attempts
-- Two tries at once, of one account or from one network, are counted one after the other.
select pg_advisory_xact_lock(hashtext('link'))

-- name: select_membership_records_after
select m.id, m.carrier, r.record
from membership m
join membership_record r on r.membership_id = m.id
where m.id > :after
order by m.id
limit 1000

-- name: select_number_blocks_after
select id, carrier, numbers from number_block where id > :after order by id limit 20

-- name: lock_memberships
lock table membership, person, staff in exclusive mode

-- name: begin_rekeying
create temp table rekeyed (old_hmac uuid not null, new_hmac uuid not null) on commit drop

-- name: copy_rekeyed
copy rekeyed (old_hmac, new_hmac) from stdin

-- name: merge_rekeyed
update membership m set number_hmac = r.new_hmac from rekeyed r where m.number_hmac = r.old_hmac

-- name: truncate_rekeyed
truncate rekeyed
