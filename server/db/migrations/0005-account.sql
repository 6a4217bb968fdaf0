-- What a person's account page needs. No new table: the server's rights on these stand in 0001.

-- A session can be named to its owner without the hash it is found by.
alter table session add column public_id uuid not null default gen_random_uuid();
create unique index session_public on session (public_id);
create index session_person on session (person_id);

-- The language a person chose for pages and letters; null until they choose one.
alter table person add column locale text check (locale in ('en', 'es'));

-- A person's download holds the audit's rows of what they did and of what was done for them.
create index audit_actor on audit (actor, at);
create index audit_on_behalf_of on audit (on_behalf_of, at) where on_behalf_of is distinct from actor;
