-- name: count_received_files
select (select count(*) from submission) + (select count(*) from roster) as files
