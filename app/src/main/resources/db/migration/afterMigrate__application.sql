-- What the login of the application may do, table by table, and no more: one that is not named here is shut to it. At each
-- start, since it may be another login than before. Who owns a table may do anything there: then there is nothing to give.
select pg_advisory_xact_lock(hashtextextended('treerings application', 0));

do $$
declare
    application regrole := (select oid from pg_roles where rolname = ${application});
    statement   text;
begin
    for statement in
        -- Privileges as the catalogue tells them: by their names in order, and columns one by one.
        with named (name, privileges) as (values
            ('directory.actor', 'INSERT, SELECT, UPDATE (erased_at), UPDATE (issuer), UPDATE (mail), UPDATE (name), UPDATE (subject)'),
            ('directory.draft', 'DELETE, INSERT, SELECT, UPDATE'),
            ('directory.draft_version', 'USAGE'),
            ('ledger.checkpoint', 'INSERT, SELECT, UPDATE (note), UPDATE (signed_at), UPDATE (size)'),
            ('ledger.content', 'DELETE, INSERT, SELECT, UPDATE (kept_at), UPDATE (named)'),
            ('ledger.cosignature', 'INSERT, SELECT, UPDATE (note), UPDATE (signature), UPDATE (signed_at), UPDATE (size)'),
            ('ledger.document', 'INSERT, SELECT, UPDATE (bytes)'),
            ('ledger.entry', 'INSERT, SELECT, UPDATE (metadata), UPDATE (payload), UPDATE (salt)'),
            ('ledger.erasure', 'INSERT, SELECT'),
            ('ledger.piece', 'DELETE, INSERT, SELECT'),
            ('ledger.request', 'DELETE, INSERT, SELECT, UPDATE'),
            ('ledger.snapshot', 'DELETE, INSERT, SELECT, UPDATE'),
            ('ledger.token', 'INSERT, SELECT, UPDATE'),
            ('queries.city', 'INSERT, SELECT, UPDATE'),
            ('queries.fact', 'INSERT, SELECT, UPDATE'),
            ('queries.path', 'INSERT, SELECT, UPDATE'),
            ('queries.projection', 'SELECT, UPDATE')
        ), relation as (
            select pg_class.oid::regclass as name, case relkind when 'S' then 'sequence' else 'table' end as kind,
                coalesce(privileges, '') as wanted,
                array_to_string(array(
                    select privilege_type collate "C" from aclexplode(relacl) where grantee = application
                    union all
                    select format('%s (%s)', privilege_type, attname) collate "C" from pg_attribute, aclexplode(attacl)
                    where attrelid = pg_class.oid and grantee = application
                    order by 1), ', ') as held
            from pg_class left join named on to_regclass(named.name) = pg_class.oid
            where relnamespace::regnamespace::text in ('directory', 'ledger', 'queries')
              and relkind in ('r', 'p', 'v', 'm', 'f', 'S') and relowner <> application
        )
        select format('grant usage on schema %I to %s', nspname, application) from pg_namespace
        where nspname in ('directory', 'ledger', 'queries') and not has_schema_privilege(application, oid, 'usage')
        union all
        select format('grant execute on procedure %s to %s', oid::regprocedure, application) from pg_proc
        where pronamespace = 'queries'::regnamespace and prokind = 'p' and not has_function_privilege(application, oid, 'execute')
        union all
        select format('revoke all on %s %s from %s', kind, name, application) from relation where held not in ('', wanted)
        union all
        select format('grant %s on %s %s to %s', wanted, kind, name, application) from relation where wanted not in ('', held)
    loop
        execute statement;
    end loop;
end
$$;
