-- A rebuild makes, moves and drops tables, which their owner alone may; the application may only have it done. Whoever calls a
-- procedure that does as its owner may must not speak for the catalogue with temporary tables: these are looked at last.
alter procedure queries.swap_copy(text[]) security definer set search_path = pg_catalog, pg_temp;

-- Tables like those that are read, empty and beside them, without keys and indexes, and open to the same. What a rebuild left
-- behind that broke off goes.
create or replace procedure queries.begin_copy(variadic names text[])
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
        union all
        select format('grant usage on schema queries_next to %s', case grantee when 0 then 'public' else grantee::regrole::text end)
        from pg_namespace, aclexplode(nspacl)
        where nspname = 'queries' and privilege_type = 'USAGE' and grantee <> nspowner
        union all
        select format('grant %s on queries_next.%I to %s', privilege_type, relname,
            case grantee when 0 then 'public' else grantee::regrole::text end)
        from pg_class, aclexplode(relacl) where oid = any(tables) and grantee <> relowner
    loop
        execute statement;
    end loop;
end
$$;

-- Gives the copy the keys and indexes of the tables, under their own names, which later migrations go by, and lets the planner
-- know what is in it.
create or replace procedure queries.index_copy(variadic names text[])
language plpgsql security definer set search_path = pg_catalog, pg_temp set maintenance_work_mem = '256MB' as $$
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
        union all
        select format('analyze queries_next.%I', name) from unnest(names) as name
    loop
        execute statement;
    end loop;
end
$$;

revoke execute on all procedures in schema queries from public;
