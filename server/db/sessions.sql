-- name: select_session
select s.person_id, s.started_at, s.seen_at, p.record, p.locale
from session s
join person p on p.id = s.person_id
where s.id_sha256 = :id_sha256

-- name: insert_session
insert into session (id_sha256, person_id, started_at, seen_at) values (:id_sha256, :person_id, :started_at, :started_at)

-- name: touch_session
update session set seen_at = :seen_at where id_sha256 = :id_sha256 and seen_at < :seen_at

-- name: delete_session
delete from session where id_sha256 = :id_sha256 returning person_id

-- name: select_sessions_of_person
select public_id, id_sha256, started_at, seen_at
from session
where person_id = :person_id
order by started_at desc, public_id

-- name: select_session_owner
select person_id from session where public_id = :public_id

-- name: delete_session_by_public_id
delete from session where public_id = :public_id

-- name: delete_other_sessions
delete from session where person_id = :person_id and id_sha256 <> :id_sha256 returning public_id

-- name: delete_ended_sessions
delete from session where seen_at <= :idle_since or started_at <= :started_since

-- name: use_state
insert into used_state (state_sha256, used_at) values (:state_sha256, :used_at) on conflict do nothing

-- name: delete_used_states
delete from used_state where used_at < :used_before
