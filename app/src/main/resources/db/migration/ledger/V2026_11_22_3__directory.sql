create schema directory;

create table directory.actor (
    id      text collate "C" not null primary key,
    issuer  text             not null,
    subject text             not null,
    unique (issuer, subject)
);
comment on table directory.actor is 'Whom a pseudonym in the ledger stands for. Rows may be erased; the ledger keeps the pseudonym.';
