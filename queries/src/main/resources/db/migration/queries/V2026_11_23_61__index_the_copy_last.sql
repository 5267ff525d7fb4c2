-- Tables like those that are read, empty and beside them, with no more indexes than whoever fills them needs: the keys, and
-- those of a single column, by which a retraction finds its entry. What a rebuild left behind that broke off goes.
create or replace procedure queries.begin_copy(variadic names text[]) language plpgsql set search_path = pg_catalog as $$
declare
    tables    regclass[] := array(select format('queries.%I', name)::regclass from unnest(names) as name);
    statement text;
begin
    drop schema if exists queries_next cascade;
    create schema queries_next;
    for statement in
        select format('create table queries_next.%I (like queries.%1$I including all excluding indexes)', name)
        from unnest(names) as name
    loop
        execute statement;
    end loop;
    -- Under their own names, which later migrations go by.
    for statement in
        select format('alter table queries_next.%I set (%s)', relname, array_to_string(reloptions, ', '))
        from pg_class where oid = any(tables) and reloptions is not null
        union all
        select format('alter table queries_next.%I add constraint %I %s', relname, conname, pg_get_constraintdef(pg_constraint.oid))
        from pg_constraint join pg_class on pg_class.oid = conrelid
        where conrelid = any(tables) and contype in ('p', 'u')
    loop
        execute statement;
    end loop;
    call queries.index_copy(1, variadic names);
end
$$;

-- Gives the copy those indexes of the tables that it does not have yet and that have no more columns than this. Built at once
-- they cost a fraction of what they cost row by row.
create procedure queries.index_copy(columns integer, variadic names text[])
language plpgsql set search_path = pg_catalog set maintenance_work_mem = '256MB' as $$
declare
    statement text;
begin
    for statement in
        select replace(pg_get_indexdef(indexrelid), ' ON queries.', ' ON queries_next.')
        from pg_index join pg_class on pg_class.oid = indexrelid
        where indrelid = any(array(select format('queries.%I', name)::regclass from unnest(names) as name))
          and indnatts <= columns
          and to_regclass(format('queries_next.%I', relname)) is null
    loop
        execute statement;
    end loop;
end
$$;
