create schema ledger;

-- One order for everything: positions run 0, 1, 2 … without a gap, in commit order.
create table ledger.entry (
    position    bigint      not null primary key,
    id          uuid        not null,
    stream      text        collate "C" not null,
    version     bigint      not null check (version >= 0),
    type        text        not null,
    revision    integer     not null,
    recorded_at timestamptz not null,
    payload     bytea       not null,
    metadata    bytea       not null,
    salt        bytea       not null check (octet_length(salt) = 32),
    constraint entry_stream_version unique (stream, version)
);
comment on table ledger.entry is 'Every event as it was appended, byte for byte. Rows are never changed or deleted.';
comment on column ledger.entry.salt is 'Random; a published proof commits to salt and bytes, so that erasing both reveals nothing.';

create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is append-only' using errcode = 'TR000';
end
$$;
create trigger entry_is_append_only before update or delete or truncate on ledger.entry
    for each statement execute function ledger.refuse_change();

create table ledger.snapshot (
    stream      text        collate "C" not null primary key,
    version     bigint      not null,
    type        text        not null,
    revision    text        not null,
    recorded_at timestamptz not null,
    payload     bytea       not null,
    metadata    bytea       not null
);
comment on table ledger.snapshot is 'A stream''s state for faster loading. May be emptied at any time.';

-- Takes the append lock and tells where the order ends and what time it is.
-- The lock only queues; the primary key is the fence against a second writer.
-- The head is read in a statement of its own, after the lock, so that it sees what the previous holder committed.
-- TR001: the clock is minutes behind the last entry.  TR002: it jumped since the caller last looked.
create function ledger.open_batch(expected timestamptz, out head bigint, out at timestamptz)
    language plpgsql as $$
declare
    entered timestamptz := clock_timestamp();
    latest  timestamptz;
begin
    if abs(extract(epoch from entered - expected)) > 300 then
        raise exception 'the database clock says % where % was expected', entered, expected using errcode = 'TR002';
    end if;
    perform pg_advisory_xact_lock(8390882602134922);
    select position, recorded_at into head, latest from ledger.entry order by position desc limit 1;
    head := coalesce(head, -1);
    at := clock_timestamp();
    if latest - at > interval '5 minutes' then
        raise exception 'the database clock says %, the last entry was recorded at %', at, latest using errcode = 'TR001';
    end if;
    at := greatest(at, latest);
end
$$;

-- The fast path: appends the batch at the next positions, or fails as a whole when a version is taken.
-- A notice to other nodes costs a third of a busy node's rate, so that the caller says when it is worth one.
create function ledger.append(
    ids uuid[], streams text[], versions bigint[], types text[], revisions integer[],
    payloads bytea[], metadatas bytea[], salts bytea[], expected timestamptz, notice boolean,
    out head bigint, out at timestamptz)
    language plpgsql as $$
begin
    select batch.head, batch.at into head, at from ledger.open_batch(expected) batch;
    insert into ledger.entry
    select append.head + e.ordinal, e.id, e.stream, e.version, e.type, e.revision, append.at, e.payload, e.metadata, e.salt
    from unnest(ids, streams, versions, types, revisions, payloads, metadatas, salts)
        with ordinality as e (id, stream, version, type, revision, payload, metadata, salt, ordinal);
    if notice then
        perform pg_notify('ledger', '');
    end if;
end
$$;

-- The slow path, safe to repeat: appends those commands of which nothing is there yet, and tells of every entry
-- its position, or null where its command was refused because another entry holds a version that it wanted.
-- Planned anew at each call: a plan kept from when the table was small would scan it for ever.
create function ledger.settle(
    ids uuid[], commands integer[], streams text[], versions bigint[], types text[], revisions integer[],
    payloads bytea[], metadatas bytea[], salts bytea[], expected timestamptz)
    returns table (settled bigint, at timestamptz)
    language plpgsql set plan_cache_mode = force_custom_plan as $$
declare
    opened record;
begin
    select batch.head, batch.at into opened from ledger.open_batch(expected) batch;
    return query
    with proposed as (
        select * from unnest(ids, commands, streams, versions, types, revisions, payloads, metadatas, salts)
            with ordinality as e (id, command, stream, version, type, revision, payload, metadata, salt, ordinal)
    ), holder as (
        select p.ordinal, p.command, e.position, e.id is not null and e.id <> p.id as taken
        from proposed p left join ledger.entry e on e.stream = p.stream and e.version = p.version
    ), missing as (
        select h.command from holder h group by h.command
        having not bool_or(h.taken) and bool_and(h.position is null)
    ), inserted as (
        insert into ledger.entry
        select opened.head + row_number() over (order by p.ordinal),
               p.id, p.stream, p.version, p.type, p.revision, opened.at, p.payload, p.metadata, p.salt
        from proposed p where p.command in (select command from missing)
        returning position, id
    )
    select case when h.taken then null else coalesce(h.position, i.position) end, opened.at
    from holder h join proposed p using (ordinal) left join inserted i on i.id = p.id
    order by h.ordinal;
    perform pg_notify('ledger', '');
end
$$;

-- Axon's tracking tokens, in the columns that its JDBC token store writes.
create table ledger.token (
    processor_name text    not null,
    segment        integer not null,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    primary key (processor_name, segment)
);

-- The original bytes of what was imported, by digest.
create table ledger.document (
    digest      text        collate "C" not null primary key,
    media_type  text        not null,
    bytes       bytea       not null,
    received_at timestamptz not null default clock_timestamp()
);
