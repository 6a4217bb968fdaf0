-- name: insert_audit
insert into audit (at, actor_kind, actor, on_behalf_of, action, subject_kind, subject, carrier, outcome, reason, request_id)
values (:at, :actor_kind, :actor, :on_behalf_of, :action, :subject_kind, :subject, :carrier, :outcome, :reason, :request_id)
