create schema if not exists queries;

-- Every version of every value of every city. Rows are added and never changed, but for the mark of a retraction.
create table queries.fact (
    city            text collate "C" not null,
    path            text collate "C" not null,
    position        bigint           not null,
    entry           uuid             not null,
    kind            text             not null,
    state           text             not null check (state in ('present', 'withdrawn')),
    value           jsonb,
    stated_on       date,
    counts_from     date             not null,
    recorded_at     timestamptz      not null,
    actor           text             not null,
    role            text             not null,
    reason          text,
    source_document text,
    source_line     integer,
    source_date     date,
    correlation     text,
    retracted_at    bigint,
    primary key (city, path, counts_from, position),
    check ((state = 'present') = (value is not null))
);

create index fact_history on queries.fact (city, position, path);

-- A state is looked up path by path: DISTINCT ON would read a whole history to show its end.
-- first_position spares the look-up of paths that were not known yet.
create table queries.path (
    city           text collate "C" not null,
    path           text collate "C" not null,
    first_position bigint           not null,
    primary key (city, path)
);

create table queries.city (
    city              text collate "C" primary key,
    name              text             not null,
    country           text             not null,
    region            text,
    time_zone         text             not null,
    position          bigint           not null,
    recorded_at       timestamptz      not null,
    commitments       integer          not null,
    actions           integer          not null,
    baselines         integer          not null,
    targets           integer          not null,
    progress_reports  integer          not null,
    framework_version text             not null,
    document          bytea            not null
) with (fillfactor = 50);
