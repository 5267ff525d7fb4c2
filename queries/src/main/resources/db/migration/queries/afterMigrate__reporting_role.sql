-- At each start, since an administrator may have made the role meanwhile: roles are the cluster's, and the application may
-- not be allowed to make one. A role that is there is taken, whoever made it: other databases of the cluster have it too.
select pg_advisory_xact_lock(hashtextextended('treerings_reporting', 0));

do $$
begin
    if to_regrole('treerings_reporting') is null then
        create role treerings_reporting;
    end if;
exception
    when insufficient_privilege then
        raise notice 'role treerings_reporting is missing and may not be made: see docs/reporting.md';
    when duplicate_object or unique_violation then
        null; -- another database's server was faster
end
$$;

-- Only what it lacks: a grant rewrites a row of the catalogue.
do $$
declare
    view regclass;
begin
    if to_regnamespace('reporting') is null or to_regrole('treerings_reporting') is null then
        return;
    end if;
    if not has_schema_privilege('treerings_reporting', 'reporting', 'usage') then
        grant usage on schema reporting to treerings_reporting;
    end if;
    for view in
        select oid from pg_class
        where relnamespace = 'reporting'::regnamespace and relkind = 'v' and pg_has_role(relowner, 'usage')
          and not has_table_privilege('treerings_reporting', oid, 'select')
    loop
        execute format('grant select on %s to treerings_reporting', view);
    end loop;
end
$$;
