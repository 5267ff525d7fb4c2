-- The bytes of shared files, in pieces, once for each digest.
create table ledger.content (
    digest     text        collate "C" not null primary key,
    id         uuid        not null unique,
    media_type text        not null,
    size       bigint      not null,
    kept_at    timestamptz not null default clock_timestamp(),
    named      boolean     not null default false
);
comment on column ledger.content.named is 'Whether an entry is known to name it. What none names within a day is deleted.';
create table ledger.piece (
    content uuid    not null,
    number  integer not null,
    bytes   bytea   not null,
    primary key (content, number)
);
