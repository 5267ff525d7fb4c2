-- What each witness of a log signed last.
create table ledger.cosignature (
    log       integer     not null references ledger.checkpoint,
    witness   text        collate "C" not null,
    size      bigint      not null,
    note      text        not null,
    signature text        not null,
    signed_at timestamptz not null default clock_timestamp(),
    primary key (log, witness)
);
comment on column ledger.cosignature.note is 'The checkpoint of that size as the log signed it.';
comment on column ledger.cosignature.signature is 'The line that the witness put under it.';
