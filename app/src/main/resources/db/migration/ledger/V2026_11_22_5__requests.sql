-- What was answered to a request that came with a key of its own, so that it can be sent again without being done again.
-- Written in the transaction of the append. Rows may be deleted when they are a day old.
create table ledger.request (
    actor       text    collate "C" not null,
    key         text    collate "C" not null,
    fingerprint text    collate "C" not null,
    position    bigint,
    entries     integer             not null,
    recorded_at timestamptz         not null,
    primary key (actor, key),
    check ((position is null) = (entries = 0))
);
comment on column ledger.request.position is 'Of the last entry that the request appended; null if it changed nothing.';
create index request_age on ledger.request (recorded_at);

-- Whether the streams end where the callers last saw them. Under the append lock.
-- Planned anew at each call: a plan kept from when the table was small would scan it for ever.
create function ledger.grew(streams text[], versions bigint[]) returns boolean
    language plpgsql stable set plan_cache_mode = force_custom_plan as $$
begin
    return exists (
        select from unnest(streams, versions) as relied (stream, version)
        where exists (select from ledger.entry e where e.stream = relied.stream and e.version > relied.version));
end
$$;

-- Notes keyed requests of a batch that stands after the head. False if a key was used within a day: its row stays.
create function ledger.note_requests(
    actors text[], keys text[], fingerprints text[], head bigint, lasts bigint[], counts integer[], at timestamptz)
    returns boolean language plpgsql as $$
declare
    noted bigint;
begin
    insert into ledger.request as old (actor, key, fingerprint, position, entries, recorded_at)
    select r.actor, r.key, r.fingerprint, note_requests.head + r.last, r.entries, note_requests.at
    from unnest(actors, keys, fingerprints, lasts, counts) as r (actor, key, fingerprint, last, entries)
    on conflict (actor, key) do update
    set (fingerprint, position, entries, recorded_at)
        = (excluded.fingerprint, excluded.position, excluded.entries, excluded.recorded_at)
    where old.recorded_at <= excluded.recorded_at - interval '24 hours';
    get diagnostics noted = row_count;
    return noted = cardinality(keys);
end
$$;

drop function ledger.append;
drop function ledger.settle;

-- The fast path: appends the batch at the next positions, or fails as a whole when a version or a key is taken or a
-- stream that a command relied on has grown.
-- lasts: place in the batch, from 1, of a keyed request's last event; null if it has none.
create function ledger.append(
    ids uuid[], streams text[], versions bigint[], types text[], revisions integer[],
    payloads bytea[], metadatas bytea[], salts bytea[],
    relied_streams text[], relied_versions bigint[],
    actors text[], keys text[], fingerprints text[], lasts bigint[], counts integer[],
    expected timestamptz, notice boolean,
    out head bigint, out at timestamptz)
    language plpgsql as $$
begin
    select batch.head, batch.at into head, at from ledger.open_batch(expected) batch;
    insert into ledger.entry
    select append.head + e.ordinal, e.id, e.stream, e.version, e.type, e.revision, append.at, e.payload, e.metadata, e.salt
    from unnest(ids, streams, versions, types, revisions, payloads, metadatas, salts)
        with ordinality as e (id, stream, version, type, revision, payload, metadata, salt, ordinal);
    if cardinality(relied_streams) > 0 and ledger.grew(relied_streams, relied_versions) then
        raise exception 'a stream that a command relied on has grown' using errcode = 'TR003';
    end if;
    if cardinality(keys) > 0 and not ledger.note_requests(actors, keys, fingerprints, head, lasts, counts, at) then
        raise exception 'the key of a request was used before' using errcode = 'TR004';
    end if;
    if notice then
        perform pg_notify('ledger', '');
    end if;
end
$$;

-- The slow path, safe to repeat: appends those commands of which nothing is there yet and that nothing speaks against,
-- and tells of each what became of it: appended with the position of its last event (null if it has none), repeated
-- because its key was used before, or conflicting.
-- Planned once and for tables of any size: a plan from when the table was small would scan it for ever, and planning this
-- anew takes longer than running it.
-- commands, relied_by and requested_by: to which command, from 0, an event, a relied stream or a key belongs.
create function ledger.settle(
    ids uuid[], streams text[], versions bigint[], types text[], revisions integer[],
    payloads bytea[], metadatas bytea[], salts bytea[],
    relied_streams text[], relied_versions bigint[],
    actors text[], keys text[], fingerprints text[], lasts bigint[], counts integer[],
    expected timestamptz, notice boolean,
    commands integer[], relied_by integer[], requested_by integer[], size integer)
    returns table (outcome text, settled bigint, at timestamptz)
    language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
    opened record;
begin
    select batch.head, batch.at into opened from ledger.open_batch(expected) batch;
    return query
    with proposed as (
        select * from unnest(ids, commands, streams, versions, types, revisions, payloads, metadatas, salts)
            with ordinality as e (id, command, stream, version, type, revision, payload, metadata, salt, ordinal)
    ), holder as (
        select p.command, e.position, e.id is not null and e.id <> p.id as taken
        from proposed p left join lateral (
            select position, id from ledger.entry where stream = p.stream and version = p.version limit 1) e on true
    ), held as (
        select h.command, bool_or(h.taken) as taken, count(h.position) > 0 as there, max(h.position) as last
        from holder h group by h.command
    ), keyed as (
        select k.command, k.actor, k.key, k.fingerprint, k.entries,
            exists (select from ledger.request r where r.actor = k.actor and r.key = k.key
                and r.recorded_at > opened.at - interval '24 hours') as used
        from unnest(requested_by, actors, keys, fingerprints, counts) as k (command, actor, key, fingerprint, entries)
    ), grown as (
        select distinct r.command from unnest(relied_by, relied_streams, relied_versions) as r (command, stream, version)
        where exists (select from ledger.entry e where e.stream = r.stream and e.version > r.version)
    ), verdict as (
        select c.command, held.last,
            case when held.there and not held.taken then 'there'
                when keyed.used then 'repeated'
                when held.taken or grown.command is not null then 'conflicting'
                else 'missing' end as finding
        from generate_series(0, size - 1) as c (command)
        left join held using (command) left join keyed using (command) left join grown using (command)
    ), inserted as (
        insert into ledger.entry
        select opened.head + row_number() over (order by p.ordinal),
               p.id, p.stream, p.version, p.type, p.revision, opened.at, p.payload, p.metadata, p.salt
        from proposed p join verdict v using (command) where v.finding = 'missing'
        returning position, id
    ), placed as (
        select p.command, max(i.position) as last from inserted i join proposed p using (id) group by p.command
    ), noted as (
        insert into ledger.request as old (actor, key, fingerprint, position, entries, recorded_at)
        select k.actor, k.key, k.fingerprint, placed.last, k.entries, opened.at
        from keyed k join verdict v using (command) left join placed using (command) where v.finding = 'missing'
        on conflict (actor, key) do update
        set (fingerprint, position, entries, recorded_at)
            = (excluded.fingerprint, excluded.position, excluded.entries, excluded.recorded_at)
        returning 1
    )
    select case when v.finding in ('there', 'missing') then 'appended' else v.finding end,
        coalesce(placed.last, v.last), opened.at
    from verdict v left join placed using (command)
    order by v.command;
    if notice then
        perform pg_notify('ledger', '');
    end if;
end
$$;
