-- The last signed tree head of each log in which the ledger was published. The log of the highest number is in force; an
-- older one was given up and is never continued. A row is made by the log's first signer, and says whose key signs.
create table ledger.checkpoint (
    log       integer     not null primary key check (log > 0),
    origin    text        collate "C" not null unique,
    keys      text        not null,
    size      bigint      not null check (size >= 0),
    note      text        not null,
    signed_at timestamptz not null default clock_timestamp()
);
comment on column ledger.checkpoint.keys is 'The verifier keys, one in a line. Whoever does not hold the secrets to them does not sign.';
comment on column ledger.checkpoint.note is 'The checkpoint as it is served.';

-- Nobody takes back what was signed. The signer compares and sets the size, so that two never go on from one; this stops
-- whoever does not.
create function ledger.refuse_going_back() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' or (new.log, new.origin, new.keys) is distinct from (old.log, old.origin, old.keys)
            or new.size <= old.size then
        raise exception 'a checkpoint only grows' using errcode = 'TR005';
    end if;
    return new;
end
$$;
create trigger checkpoint_only_grows before update or delete on ledger.checkpoint
    for each row execute function ledger.refuse_going_back();
create trigger checkpoint_is_kept before truncate on ledger.checkpoint
    for each statement execute function ledger.refuse_going_back();
