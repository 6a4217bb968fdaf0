-- name: select_recipients
select id, name, address, kind from recipient order by id

-- name: select_recipient
select id, name, address, kind from recipient where id = :id

-- name: insert_recipient
insert into recipient (id, name, address, kind) values (:id, :name, :address, :kind)
