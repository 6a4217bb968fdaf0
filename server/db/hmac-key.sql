-- name: select_hmac_key
select kid from hmac_key for share

-- name: insert_hmac_key
insert into hmac_key (kid) values (:kid) on conflict do nothing

-- name: update_hmac_key
update hmac_key set kid = :kid

-- name: lock_keys
-- One rotation at a time, key file and all.
select pg_advisory_xact_lock(hashtext('keys'))
