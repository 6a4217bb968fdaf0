-- name: select_migrations
select name from schema_migration

-- name: select_server_rights
-- Powerful is also who could become the owner first.
select to_regclass('public.audit') is not null as migrated,
  coalesce(has_table_privilege(session_user, to_regclass('public.audit')::oid, 'update, delete, truncate'), false)
    or coalesce((
      select pg_has_role(session_user, c.relowner, 'member') from pg_class c where c.oid = to_regclass('public.audit')
    ), false) as powerful
