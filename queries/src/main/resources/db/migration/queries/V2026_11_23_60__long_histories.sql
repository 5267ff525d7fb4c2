-- A state is looked up from the latest day that anything at the path counted from when it was known, and not from the days of
-- what was recorded since. What was written before this was kept has no such bound until it is built anew.
alter table queries.fact add column newest date not null default 'infinity';

create index fact_path on queries.fact (city, path, position) include (newest);
-- The last touch of a path may be the retraction of what was said there.
create index fact_retracted on queries.fact (city, path, retracted_at) where retracted_at is not null;
-- A path may be full of confirmations of values that were followed by others.
create index fact_confirmed on queries.fact (city, path, (value ->> 'confirmed'), counts_from, position)
where kind = 'value-confirmed';

-- Where nothing was written yet, nothing has to be built anew.
update queries.projection set version = '2' where name = 'facts' and not exists (select from queries.fact);
