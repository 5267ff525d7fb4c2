alter table directory.actor
    alter column issuer drop not null,
    alter column subject drop not null,
    add column name text,
    add column mail text,
    add column erased_at timestamptz,
    add constraint actor_is_known_or_erased check (
        case when erased_at is null then issuer is not null and subject is not null
             else issuer is null and subject is null and name is null and mail is null end);
comment on table directory.actor is
    'Whom a pseudonym in the ledger stands for. Erasing a person leaves the pseudonym and nothing to know them by.';
