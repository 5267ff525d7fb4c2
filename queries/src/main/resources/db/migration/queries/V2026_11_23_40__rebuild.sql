-- By which version of the code the tables of a projection were built, and how far one is that is being built anew.
create table queries.projection (
    name       text        primary key,
    version    text        not null,
    state      text        not null check (state in ('building', 'built', 'failed')),
    stage      text        not null,
    started_at timestamptz not null,
    updated_at timestamptz not null,
    position   bigint      not null,
    target     bigint      not null,
    problem    text
);

-- Tables like those that are read, empty and beside them. What a rebuild left behind that broke off goes.
create procedure queries.begin_copy(variadic names text[]) language plpgsql set search_path = pg_catalog as $$
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
        union all
        select replace(pg_get_indexdef(indexrelid), ' ON queries.', ' ON queries_next.')
        from pg_index
        where indrelid = any(tables) and not exists (select from pg_constraint where conindid = indexrelid)
    loop
        execute statement;
    end loop;
end
$$;

-- The copy takes the place of the tables that are read. Views go by the table, not by its name: they are made anew, with
-- their rights and options. Whatever else hangs on the old tables keeps them from being dropped, and all stays as it was.
create procedure queries.swap_copy(variadic names text[]) language plpgsql set search_path = pg_catalog as $$
declare
    views     text[] := array(
        select distinct format('create or replace view %I.%I%s as %s', nspname, relname,
            ' with (' || array_to_string(reloptions, ', ') || ')', pg_get_viewdef(pg_class.oid))
        from pg_depend
            join pg_rewrite on pg_rewrite.oid = objid
            join pg_class on pg_class.oid = ev_class
            join pg_namespace on pg_namespace.oid = relnamespace
        where classid = 'pg_rewrite'::regclass and refclassid = 'pg_class'::regclass and relkind = 'v'
          and refobjid = any(array(select format('queries.%I', name)::regclass from unnest(names) as name)));
    statement text;
begin
    create schema queries_former;
    for statement in
        select format('alter table queries.%I set schema queries_former', name) from unnest(names) as name
        union all
        select format('alter table queries_next.%I set schema queries', name) from unnest(names) as name
        union all
        select unnest(views)
        union all
        select format('drop table queries_former.%I', name) from unnest(names) as name
    loop
        execute statement;
    end loop;
    drop schema queries_former;
    drop schema queries_next;
end
$$;

-- What stands in the tables so far was written by version 1.
insert into queries.projection (name, version, state, stage, started_at, updated_at, position, target)
values ('facts', '1', 'built', 'swap', clock_timestamp(), clock_timestamp(), -1, -1);
