-- name: select_carriers
select code, name, programs, time_zone, privacy_contact_title, privacy_contact_phone, privacy_contact_address,
  transfer_from, transfer_to, complete_since, demonstration
from carrier
order by name, code

-- name: select_carrier
select code, name, programs, time_zone, privacy_contact_title, privacy_contact_phone, privacy_contact_address,
  transfer_from, transfer_to, complete_since, demonstration
from carrier
where code = :code

-- name: insert_carrier
insert into carrier (code, name, programs, time_zone, privacy_contact_title, privacy_contact_phone,
  privacy_contact_address, transfer_from, transfer_to, complete_since, demonstration)
values (:code, :name, :programs::text[], :time_zone, :title, :phone, :address, :transfer_from, :transfer_to,
  :complete_since, :demonstration)

-- name: update_carrier
update carrier set name = :name, programs = :programs::text[], time_zone = :time_zone, privacy_contact_title = :title,
  privacy_contact_phone = :phone, privacy_contact_address = :address, transfer_from = :transfer_from,
  transfer_to = :transfer_to, complete_since = :complete_since
where code = :code
