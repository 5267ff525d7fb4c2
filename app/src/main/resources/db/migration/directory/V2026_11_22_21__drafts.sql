create sequence directory.draft_version;

create table directory.draft (
    actor    text        collate "C" not null references directory.actor,
    key      text        collate "C" not null,
    version  bigint      not null default nextval('directory.draft_version'),
    body     bytea       not null,
    saved_at timestamptz not null default now(),
    primary key (actor, key)
);
comment on table directory.draft is 'What someone has not sent yet: JSON as it came. Theirs alone; goes when they are erased.';
comment on column directory.draft.version is 'Never used twice, so that a draft made anew is not taken for the one before.';
