-- name: select_contacts
select distinct on (id) id, lines_en, lines_es, phone, tty, email, url, source_en, source_es, checked_on
from contact
order by id, version desc

-- name: insert_contact
insert into contact (id, lines_en, lines_es, phone, tty, email, url, source_en, source_es, checked_on, set_at)
values (:id, :lines_en::text[], :lines_es::text[], :phone, :tty, :email, :url, :source_en, :source_es, :checked_on,
  :set_at)
