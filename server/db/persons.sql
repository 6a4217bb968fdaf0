-- name: select_person_by_subject
select id from person where subject_hmac = :subject_hmac

-- name: insert_person
insert into person (id, subject_hmac, record, created_at)
values (:id, :subject_hmac, :record, :created_at)
on conflict (subject_hmac) do nothing

-- name: update_person
update person set record = :record where id = :id

-- name: select_person
select id, record from person where id = :id

-- name: select_account
select created_at, locale from person where id = :id

-- name: update_person_locale
update person set locale = :locale where id = :id

-- name: select_persons
select id, record from person order by id

-- name: update_person_hmac
update person set subject_hmac = :subject_hmac where id = :id
