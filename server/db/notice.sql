-- name: select_notice_statements
select id, kind, position, happened_on, happened_en, happened_es, text_en, text_es, source_en, source_es, mark,
  checked_on, added_at, ended_at
from notice_statement
where :kind::text is null or kind = :kind
order by array_position(array['status', 'proposal', 'not-specified', 'event', 'not-found'], kind), position, id

-- name: select_last_position
select coalesce(max(position), 0) as position from notice_statement where kind = :kind

-- name: insert_notice_statement
insert into notice_statement (kind, position, happened_on, happened_en, happened_es, text_en, text_es, source_en,
  source_es, mark, checked_on, added_at)
values (:kind, :position, :happened_on, :happened_en, :happened_es, :text_en, :text_es, :source_en, :source_es, :mark,
  :checked_on, :added_at)
returning id

-- name: end_notice_statement
update notice_statement set ended_at = :ended_at where id = :id and ended_at is null

-- name: select_last_check
select max(checked_on) as checked_on from notice_check

-- name: insert_notice_check
insert into notice_check (checked_on, recorded_at) values (:checked_on, :recorded_at)
