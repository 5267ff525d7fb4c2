-- What was erased. The digest is what its leaf holds; it was over the salt too, so that nothing can be guessed from it.
create table ledger.erasure (
    position  bigint      not null primary key,
    digest    text        collate "C" not null,
    erased_at timestamptz not null default clock_timestamp()
);
create trigger erasure_is_append_only before update or delete or truncate on ledger.erasure
    for each statement execute function ledger.refuse_change();

alter table ledger.entry alter salt drop not null;
comment on table ledger.entry is 'Every event as it was appended, byte for byte. Rows are never deleted, and change only where a payload is erased.';
comment on column ledger.entry.salt is 'Random; a published proof commits to salt and bytes, so that erasing both reveals nothing. Null where erased.';

-- An entry that is listed as erased loses what it said, once. All else stays as it is.
create function ledger.refuse_all_but_erasure() returns trigger language plpgsql as $$
begin
    if old.salt is null or new.salt is not null
        or (old.position, old.id, old.stream, old.version, old.type, old.revision, old.recorded_at)
            is distinct from (new.position, new.id, new.stream, new.version, new.type, new.revision, new.recorded_at)
        or not exists (select from ledger.erasure where position = old.position) then
        raise exception 'the ledger is append-only' using errcode = 'TR000';
    end if;
    return new;
end
$$;
drop trigger entry_is_append_only on ledger.entry;
create trigger entry_is_append_only before delete or truncate on ledger.entry
    for each statement execute function ledger.refuse_change();
create trigger entry_is_only_erased before update on ledger.entry
    for each row execute function ledger.refuse_all_but_erasure();

-- Of an erased document the digest stays, so that it is not taken in once more.
alter table ledger.document alter bytes drop not null;
