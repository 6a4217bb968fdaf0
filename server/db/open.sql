-- name: select_migrations
select name from schema_migration

-- name: select_server_rights
select to_regclass('public.audit') is not null as migrated,
  coalesce(has_table_privilege(session_user, to_regclass('public.audit')::oid, 'update, delete, truncate'), false)
    as powerful
