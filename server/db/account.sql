-- name: select_links_of_person
-- Ended ones too.
select l.membership_id, m.carrier, c.name as carrier_name, l.linked_at, l.ended_at
from membership_link l
join membership m on m.id = l.membership_id
join carrier c on c.code = m.carrier
where l.person_id = :person_id
order by l.linked_at, l.id

-- name: select_whole_memberships
select r.membership_id, r.record, r.as_of,
  coalesce((
    select json_agg(json_build_object('program', v.program, 'from', v.covered_from::text, 'to', v.covered_to::text,
      'relationship', v.relationship, 'isOwnEnrollment', v.enrollee_membership_id = v.membership_id,
      'enrolleeType', v.enrollee_type, 'enrollmentCode', v.enrollment_code, 'asOf', v.as_of::text)
      order by v.covered_from, v.program)
    from coverage v where v.membership_id = r.membership_id), '[]'::json) as coverage
from membership_record r
where r.membership_id = any(:membership_ids::bigint[])

-- name: select_link_attempts_of_person
select attempted_at from link_attempt where person_id = :person_id order by attempted_at

-- name: select_offices_of_subject
select id, carrier, role, added_at, ended_at from staff where subject_hmac = :subject_hmac order by added_at, id

-- name: select_audit_of_person
-- What they did, what was done for them, and what anybody did with what is about them.
select at, actor_kind, actor, action, subject_kind, subject, carrier, outcome, reason, request_id
from audit
where actor = :person_id or on_behalf_of = :person_id
  or (subject_kind = 'person' and subject = :person_id)
  or (subject_kind = 'membership' and subject = any(:memberships::text[]))
  or (subject_kind = 'disclosure' and subject = any(:disclosures::text[]))
  or (subject_kind = 'accounting' and subject = any(:accountings::text[]))
  or (subject_kind = 'staff' and subject = any(:offices::text[]))
order by at, id
