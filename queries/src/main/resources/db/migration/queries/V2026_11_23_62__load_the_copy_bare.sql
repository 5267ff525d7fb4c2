-- Tables like those that are read, empty and beside them, without keys and indexes. What a rebuild left behind that broke off
-- goes.
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
    for statement in
        select format('alter table queries_next.%I set (%s)', relname, array_to_string(reloptions, ', '))
        from pg_class where oid = any(tables) and reloptions is not null
    loop
        execute statement;
    end loop;
end
$$;

-- Gives the copy the keys and indexes of the tables, under their own names, which later migrations go by.
drop procedure queries.index_copy(integer, text[]);
create procedure queries.index_copy(variadic names text[])
language plpgsql set search_path = pg_catalog set maintenance_work_mem = '256MB' as $$
declare
    tables    regclass[] := array(select format('queries.%I', name)::regclass from unnest(names) as name);
    statement text;
begin
    for statement in
        select format('alter table queries_next.%I add constraint %I %s', relname, conname, pg_get_constraintdef(pg_constraint.oid))
        from pg_constraint join pg_class on pg_class.oid = conrelid
        where conrelid = any(tables) and contype in ('p', 'u')
        union all
        select replace(pg_get_indexdef(indexrelid), ' ON queries.', ' ON queries_next.')
        from pg_index
        where indrelid = any(tables) and not exists (select from pg_constraint where conindid = indexrelid)
    loop
        execute statement;
    end loop;
end
$$;
