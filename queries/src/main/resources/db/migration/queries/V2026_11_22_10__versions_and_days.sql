-- Position of the last entry that touched a path: recorded there, or retracted something there.
alter table queries.path add column version bigint;

update queries.path set version = touched.version
from (
    select city, path, greatest(max(position), max(retracted_at)) as version
    from queries.fact
    group by city, path) as touched
where path.city = touched.city and path.path = touched.path;

alter table queries.path alter column version set not null;
alter table queries.path set (fillfactor = 80);

-- A document also follows from the city's day and from the rules by which it was told. What was written before they were
-- known is told anew when it is read.
alter table queries.city
    add column day          date not null default '-infinity',
    add column rule_version text not null default '';

alter table queries.city
    alter column day drop default,
    alter column rule_version drop default;
