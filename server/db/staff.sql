-- name: select_staff
select id, carrier, role, subject, added_at from staff where ended_at is null order by carrier, role, added_at

-- name: insert_staff
insert into staff (id, carrier, role, subject_hmac, subject, added_at)
values (:id, :carrier, :role, :subject_hmac, :subject, :added_at)

-- name: end_staff
update staff set ended_at = :ended_at where id = :id and ended_at is null

-- name: select_all_staff
select id, subject from staff order by id

-- name: update_staff_hmac
update staff set subject_hmac = :subject_hmac where id = :id
