-- No names: pseudonyms only, as anyone is told over HTTP.
create view reporting.history as
select
    fact.city,
    fact.position,
    fact.path,
    fact.kind,
    fact.state,
    case when fact.path like 'commitments/%' then split_part(fact.path, '/', 2) end as commitment,
    case when fact.path like 'commitments/%/actions/%' then split_part(fact.path, '/', 4) end as action,
    fact.value,
    fact.stated_on,
    fact.counts_from,
    fact.stated_on is null as date_unknown,
    fact.recorded_at,
    fact.actor,
    fact.role,
    fact.reason,
    fact.source_document,
    fact.source_line,
    fact.correlation,
    fact.entry,
    case when fact.kind = 'entry-retracted' then (fact.value ->> 'entry')::uuid end as retracts,
    fact.retracted_at is not null as retracted,
    fact.retracted_at as retracted_position,
    retraction.entry as retracted_by,
    retraction.recorded_at as retraction_recorded_at,
    retraction.reason as retraction_reason
from queries.fact
    left join queries.fact as retraction
        on retraction.city = fact.city and retraction.position = fact.retracted_at and retraction.kind = 'entry-retracted';

comment on view reporting.history is 'A row a version of a value: all that was ever said, also what was taken back or superseded since';
comment on column reporting.history.position is 'Of the entry, in the order of the whole ledger';
comment on column reporting.history.path is 'Where in the city''s record the value stands';
comment on column reporting.history.kind is 'Stored name of the event that said it, such as target-updated';
comment on column reporting.history.state is 'present, or withdrawn where the city took it back';
comment on column reporting.history.value is 'What was said; empty for a withdrawal';
comment on column reporting.history.date_unknown is 'Whether nobody knows when the city said it: counts_from is then the latest possible day';
comment on column reporting.history.actor is 'Pseudonym of who recorded it';
comment on column reporting.history.role is 'In which it was recorded: officer, operator, import, system';
comment on column reporting.history.reason is 'Why, where someone said so';
comment on column reporting.history.source_document is 'SHA-256 of the document that says it; empty for a live update';
comment on column reporting.history.source_line is 'Its line there, from 1';
comment on column reporting.history.correlation is 'Shared by all that came with the same request or import';
comment on column reporting.history.retracts is 'Entry that this one takes back';
comment on column reporting.history.retracted is 'Whether it was said to be wrong since';
comment on column reporting.history.retracted_position is 'Position of the entry that did; known before that position, not from it on';
comment on column reporting.history.retracted_by is 'That entry';
comment on column reporting.history.retraction_recorded_at is 'When that entry was recorded';
comment on column reporting.history.retraction_reason is 'Why it was wrong';

-- What is called alike means the same in each view.
do $$
declare
    shared record;
begin
    for shared in
        select attrelid::regclass as view, attname as name, meaning
        from pg_attribute
            join (values
                ('city', 'Identifier of the city'),
                ('city_name', 'Name of the city'),
                ('country', 'ISO 3166-1 alpha-2'),
                ('region', 'Part of the world that the platform counts the city to'),
                ('day', 'Day of the city''s calendar for which progress and age are told'),
                ('area', 'Number of the action area; empty where the commitment is the city''s own'),
                ('area_title', 'Title of the action area in English'),
                ('commitment', 'Identifier of the commitment within its city'),
                ('commitment_title', 'In English where the catalogue offers it, as the city gave it where it is the city''s own'),
                ('commitment_titles', 'Titles by language'),
                ('action', 'Identifier of the action within its commitment'),
                ('action_title', 'In English where the catalogue offers it, as the city gave it where it is the city''s own'),
                ('action_titles', 'Titles by language'),
                ('stated_on', 'Day on which the city said it; empty where nobody knows'),
                ('counts_from', 'Day from which it counts: stated_on, else the day of its document, else that of its recording'),
                ('recorded_at', 'When it was recorded'),
                ('entry', 'Identifier of the entry that said it'),
                ('version', 'Position of the last entry that the row tells of')) as shared(attname, meaning) using (attname)
            join pg_class on pg_class.oid = attrelid
        where relnamespace = 'reporting'::regnamespace and col_description(attrelid, attnum) is null
    loop
        execute format('comment on column %s.%I is %L', shared.view, shared.name, shared.meaning);
    end loop;
end
$$;
